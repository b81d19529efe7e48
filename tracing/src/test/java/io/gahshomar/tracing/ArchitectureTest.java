package io.gahshomar.tracing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gahshomar.tracing", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule traces_are_known_by_their_standard_only = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.gahshomar.tracing..",
                    "io.opentelemetry.api..",
                    "io.opentelemetry.context..",
                    "org.apache.kafka..",
                    "jakarta.enterprise.context..",
                    "java..");
}
