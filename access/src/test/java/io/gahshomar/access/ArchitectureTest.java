package io.gahshomar.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gahshomar.access", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule KEYS_KNOW_NO_FRAMEWORK = classes()
            .that()
            .resideInAPackage("..access.key..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..access.key..", "java..");
}
