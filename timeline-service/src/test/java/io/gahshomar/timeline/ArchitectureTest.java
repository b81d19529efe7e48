package io.gahshomar.timeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.gahshomar.timeline", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule of_the_other_modules_it_knows_the_messages_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.gahshomar.extraction..",
                    "io.gahshomar.ingest..",
                    "io.gahshomar.query..",
                    "io.gahshomar.stack..",
                    "io.gahshomar.system..");

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching("io.gahshomar.timeline.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_outbox_knows_no_other_feature = classes()
            .that()
            .resideInAPackage("io.gahshomar.timeline.outbox..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.gahshomar.timeline.mention..",
                    "io.gahshomar.timeline.entry..",
                    "io.gahshomar.timeline.window..",
                    "io.gahshomar.timeline.chronology..");

    @ArchTest
    static final ArchRule what_is_said_of_an_entry_knows_no_message_broker_and_no_merging = classes()
            .that()
            .resideInAPackage("io.gahshomar.timeline.entry..")
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages(
                    "org.apache.kafka..",
                    "io.smallrye.reactive..",
                    "io.gahshomar.timeline.merge..",
                    "io.gahshomar.timeline.correction..",
                    "io.gahshomar.timeline.mention..",
                    "io.gahshomar.timeline.chronology..");

    @ArchTest
    static final ArchRule only_the_edge_speaks_http = noClasses()
            .that()
            .resideOutsideOfPackage("io.gahshomar.timeline.chronology..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule only_the_outbox_and_the_way_back_of_dead_letters_produce_records = noClasses()
            .that()
            .resideOutsideOfPackages("io.gahshomar.timeline.outbox..", "io.gahshomar.timeline.deadletter..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients.producer..");

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses()
            .that()
            .doNotHaveSimpleName("SystemClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC");
}
