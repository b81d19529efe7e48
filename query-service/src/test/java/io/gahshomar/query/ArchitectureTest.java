package io.gahshomar.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The edges of the service; a rule that matches no class fails. */
@AnalyzeClasses(packages = "io.gahshomar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule knowsNothingOfTheProjectButTheEventModel = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.gahshomar.extraction..",
                    "io.gahshomar.ingest..",
                    "io.gahshomar.timeline..",
                    "io.gahshomar.stack..");

    @ArchTest
    static final ArchRule onlyTheProjectionKnowsKafka = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.query..")
            .and()
            .resideOutsideOfPackage("..projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..");

    @ArchTest
    static final ArchRule theProjectionKnowsNothingOfHttp = noClasses()
            .that()
            .resideInAPackage("..projection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "..query.slice..",
                    "..query.catalogue..",
                    "..query.histogram..",
                    "..query.landing..");

    @ArchTest
    static final ArchRule readersDoNotKnowTheWriter = noClasses()
            .that()
            .resideInAnyPackage(
                    "..query.slice..",
                    "..query.entry..",
                    "..query.catalogue..",
                    "..query.histogram..",
                    "..query.filter..",
                    "..query.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..projection..");

    @ArchTest
    static final ArchRule theOrderOfTheReadModelKnowsNoFramework = classes()
            .that()
            .resideInAPackage("..query.index..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..query.index..");

    @ArchTest
    static final ArchRule nothingKnowsThePage = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.query..")
            .and()
            .resideOutsideOfPackage("..query.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..query.page..");

    @ArchTest
    static final ArchRule thePageReadsAndDoesNotWrite = noClasses()
            .that()
            .resideInAPackage("..query.page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..projection..", "..change..", "..admin..");

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("io.gahshomar.query.(*)..").should().beFreeOfCycles();
}
