package io.gahshomar.event;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gahshomar.event", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_messages_know_nothing_but_java_and_jackson = classes()
            .that()
            .resideInAPackage("io.gahshomar.event..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "com.fasterxml.jackson..", "io.gahshomar.event..");

    @ArchTest
    static final ArchRule the_date_value_knows_no_message = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.event.date..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.gahshomar.event");
}
