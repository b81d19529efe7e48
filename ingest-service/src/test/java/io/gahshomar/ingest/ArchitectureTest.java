package io.gahshomar.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.gahshomar", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_know_each_other_in_one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.gahshomar.ingest..")
            .layer("http")
            .definedBy("..ingest.http..")
            .layer("corpus")
            .definedBy("..ingest.corpus..")
            .layer("feed")
            .definedBy("..ingest.feed..")
            .layer("file")
            .definedBy("..ingest.file..")
            .layer("article")
            .definedBy("..ingest.article..")
            .layer("fetch")
            .definedBy("..ingest.fetch..")
            .layer("date")
            .definedBy("..ingest.date..")
            .layer("html")
            .definedBy("..ingest.html..")
            .layer("extraction")
            .definedBy("..ingest.extraction..")
            .layer("document")
            .definedBy("..ingest.document..")
            .layer("submission")
            .definedBy("..ingest.submission..")
            .layer("availability")
            .definedBy("..ingest.availability..")
            .layer("kafka")
            .definedBy("..ingest.kafka..")
            .layer("log")
            .definedBy("..ingest.log..")
            .whereLayer("http")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("feed")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("file")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("article")
            .mayOnlyBeAccessedByLayers("http", "feed", "file")
            .whereLayer("fetch")
            .mayOnlyBeAccessedByLayers("http", "feed", "article", "file")
            .whereLayer("date")
            .mayOnlyBeAccessedByLayers("http", "feed", "article")
            .whereLayer("html")
            .mayOnlyBeAccessedByLayers("http", "feed", "article", "fetch", "file")
            .whereLayer("extraction")
            .mayOnlyBeAccessedByLayers("http", "date")
            .whereLayer("corpus")
            .mayOnlyBeAccessedByLayers("http")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("http", "corpus", "extraction", "feed")
            .whereLayer("submission")
            .mayOnlyBeAccessedByLayers("http", "corpus", "document", "feed", "file")
            .whereLayer("availability")
            .mayOnlyBeAccessedByLayers("http", "corpus", "extraction", "feed")
            .whereLayer("log")
            .mayOnlyBeAccessedByLayers("http", "corpus", "extraction", "feed")
            .whereLayer("kafka")
            .mayOnlyBeAccessedByLayers("http", "corpus", "extraction", "document", "availability", "feed");

    @ArchTest
    static final ArchRule other_services_are_known_by_their_topics_only = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.gahshomar.timeline..", "io.gahshomar.query..", "io.gahshomar.stack..");

    @ArchTest
    static final ArchRule the_extractor_is_used_through_its_facade = classes()
            .that()
            .resideInAPackage("io.gahshomar.extraction..")
            .and(not(resideInAnyPackage("io.gahshomar.extraction")))
            .should()
            .onlyBeAccessed()
            .byAnyPackage("io.gahshomar.extraction..");

    @ArchTest
    static final ArchRule what_is_handed_in_knows_nothing_of_kafka_and_database = noClasses()
            .that()
            .resideInAPackage("..ingest.submission..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "jakarta.persistence..", "org.hibernate.orm..");

    @ArchTest
    static final ArchRule nothing_but_the_clock_asks_for_the_time = noClasses()
            .that()
            .resideInAPackage("io.gahshomar.ingest..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
