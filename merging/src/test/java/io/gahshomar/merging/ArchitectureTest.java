package io.gahshomar.merging;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.gahshomar.merging", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule it_knows_the_messages_and_lucene_and_nothing_else = classes()
            .that()
            .resideInAPackage("io.gahshomar.merging..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "io.gahshomar.merging..", "io.gahshomar.event..", "org.apache.lucene..");

    @ArchTest
    static final ArchRule what_it_finds_does_not_depend_on_the_time_of_day = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.merging..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");
}
