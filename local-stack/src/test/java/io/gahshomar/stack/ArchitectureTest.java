package io.gahshomar.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gahshomar.stack", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PROCESSES_KNOW_NOTHING_OF_WHAT_RUNS_IN_THEM = classes()
            .that()
            .resideInAPackage("..stack.process..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..stack.process..", "java..");

    @ArchTest
    static final ArchRule TESTS_OF_SERVICES_DO_NOT_NEED_THE_LAUNCHER = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.stack")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..stack.launcher..", "picocli..");

    @ArchTest
    static final ArchRule ONLY_THE_TEST_RESOURCE_KNOWS_QUARKUS = noClasses()
            .that()
            .doNotHaveSimpleName("LocalStackResource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.quarkus..");
}
