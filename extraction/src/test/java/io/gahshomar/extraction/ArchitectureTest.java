package io.gahshomar.extraction;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gahshomar.extraction", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_library_knows_no_framework_broker_or_database = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "org.apache.kafka..", "jakarta.persistence..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = classes()
            .that()
            .resideInAPackage("io.gahshomar.extraction.cli..")
            .should()
            .onlyBeAccessed()
            .byClassesThat()
            .resideInAPackage("io.gahshomar.extraction.cli..");

    @ArchTest
    static final ArchRule dates_are_read_without_knowing_structure_or_roles = noClasses()
            .that()
            .resideInAnyPackage("io.gahshomar.extraction.temporal..", "io.gahshomar.extraction.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.gahshomar.extraction.structure..",
                    "io.gahshomar.extraction.event..",
                    "io.gahshomar.extraction.theme..",
                    "io.gahshomar.extraction.actor..");

    @ArchTest
    static final ArchRule themes_and_actors_know_no_events = noClasses()
            .that()
            .resideInAnyPackage("io.gahshomar.extraction.theme..", "io.gahshomar.extraction.actor..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.gahshomar.extraction.event..");
}
