package io.gahshomar.ingest.corpus;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gahshomar.event.EventCodec;
import io.gahshomar.event.SourceDocument;
import io.gahshomar.event.Topics;
import io.gahshomar.ingest.ServiceTest;
import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.document.Documents;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class CorpusLoadTest extends ServiceTest {

    @Inject
    CorpusLoad corpus;

    @Inject
    WithdrawRemovedFiles withdrawRemovedFiles;

    @Inject
    Documents documents;

    @TempDir
    Path folder;

    /** Part of each file name, so that no two tests load the same document. */
    private final String mark = UUID.randomUUID().toString();

    @Test
    void every_text_of_the_folder_becomes_a_document_named_after_its_file() throws Exception {
        // Given
        write("b-" + mark + ".txt", "2007-10-16 Putin came to Tehran. He left the next day.");
        write("deep/er/a-" + mark + ".MD", "# خبر\n\n2001-03-12 A treaty was signed.");
        write("notes-" + mark + ".pdf", "not a text");

        // When
        load();

        // Then
        String txt = DocumentId.ofFileName("b-" + mark + ".txt");
        String md = DocumentId.ofFileName("deep/er/a-" + mark + ".MD");
        assertThat(awaitStatus(txt, "extracted").getString("title")).isEqualTo("b-" + mark);
        assertThat(awaitStatus(md, "extracted").getString("title")).isEqualTo("خبر");
        assertThat(given().get("/documents/{id}", DocumentId.ofFileName("notes-" + mark + ".pdf"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void front_matter_says_what_is_known_and_is_no_part_of_the_text() throws Exception {
        // Given
        String url = "https://news.example/" + mark;
        write(mark + ".md", """
                ---
                title: "Caspian: a summit"
                publisher: نمونه‌ها
                url: %s
                publishedAt: 2007-10-17
                language: fa
                ---

                # Heading
                Text.
                """.formatted(url));

        // When
        load();

        // Then
        SourceDocument document = onlyDocumentWithUrl(url);
        assertThat(document.title()).isEqualTo("Caspian: a summit");
        assertThat(document.publisher()).isEqualTo("نمونه‌ها");
        assertThat(document.publishedAt()).hasToString("2007-10-17");
        assertThat(document.language()).isEqualTo("fa");
        assertThat(document.text()).isEqualTo("\n# Heading\nText.\n");
    }

    @Test
    void a_file_is_loaded_again_only_when_it_changed() throws Exception {
        // Given
        String unchanged = "unchanged-" + mark + ".txt";
        String changed = "changed-" + mark + ".txt";
        write(unchanged, "2007-10-16 Putin came to Tehran.");
        write(changed, "2001-03-12 A treaty was signed.");
        load();

        // When
        write(changed, "2001-03-12 A treaty was signed in Moscow.");
        load();

        // Then
        assertThat(kafka.records(Topics.DOCUMENTS, DocumentId.ofFileName(unchanged)))
                .hasSize(1);
        assertThat(kafka.records(Topics.DOCUMENTS, DocumentId.ofFileName(changed)))
                .hasSize(2);
    }

    @Test
    void a_file_that_cannot_be_read_is_failed_with_the_reason_and_the_rest_goes_on() throws Exception {
        // Given
        writeBytes("a-" + mark + ".txt", "تاریخ".getBytes(Charset.forName("windows-1256")));
        writeBytes("b-" + mark + ".txt", "text".getBytes(StandardCharsets.UTF_16));
        write("c-" + mark + ".txt", " \n ");
        write("d-" + mark + ".md", "---\npublishedAt: 1386-07-24\n---\nText.");
        write("e-" + mark + ".md", "---\ntitel: A\n---\nText.");
        write("f-" + mark + ".md", "---\ntitle: \"A\n---\nText.");
        write("g-" + mark + ".txt", "x".repeat(10 * 1024 * 1024 + 1));
        write("z-" + mark + ".txt", "Fine.");

        // When
        load();

        // Then
        assertThat(reason("a-", ".txt")).contains("byte 0").contains("UTF-8");
        assertThat(reason("b-", ".txt")).contains("byte 0").contains("UTF-8");
        assertThat(reason("c-", ".txt")).contains("text is blank");
        assertThat(reason("d-", ".md")).contains("publishedAt").contains("not the Jalali");
        assertThat(reason("e-", ".md")).contains("titel is no field").contains("title, url");
        assertThat(reason("f-", ".md")).contains("front matter");
        assertThat(reason("g-", ".txt")).contains("10485760");
        awaitStatus(DocumentId.ofFileName("z-" + mark + ".txt"), "extracted");
    }

    @Test
    void a_file_that_was_repaired_is_failed_no_more() throws Exception {
        // Given
        String name = mark + ".txt";
        String id = DocumentId.ofFileName(name);
        write(name, " ");
        load();
        awaitStatus(id, "failed");

        // When
        write(name, "---\nurl: https://news.example/" + mark + "\n---\n2007-10-16 Putin came to Tehran.");
        load();

        // Then
        assertThat(given().get("/documents/{id}", id).statusCode()).isEqualTo(404);
        assertThat(onlyDocumentWithUrl("https://news.example/" + mark)).isNotNull();
    }

    @Test
    void two_files_with_one_address_do_not_overwrite_each_other() throws Exception {
        // Given
        write("1-" + mark + ".txt", "---\nurl: https://news.example/" + mark + "\n---\nFirst.");
        write("2-" + mark + ".txt", "---\nurl: https://news.example/" + mark + "\n---\nSecond.");

        // When
        load();

        // Then
        assertThat(onlyDocumentWithUrl("https://news.example/" + mark).text()).isEqualTo("First.");
        assertThat(reason("2-", ".txt")).contains("url");
    }

    @Test
    void a_file_that_is_gone_has_its_document_withdrawn_with_its_events() throws Exception {
        // Given
        String kept = DocumentId.ofFileName("kept-" + mark + ".txt");
        String gone = DocumentId.ofFileName("gone-" + mark + ".txt");
        String unreadable = DocumentId.ofFileName("unreadable-" + mark + ".txt");
        write("kept-" + mark + ".txt", "2007-10-16 Putin came to Tehran.");
        write("gone-" + mark + ".txt", "2001-03-12 A treaty was signed.");
        write("unreadable-" + mark + ".txt", " ");
        load();
        awaitStatus(gone, "extracted");

        // When
        Files.delete(folder.resolve("gone-" + mark + ".txt"));
        Files.delete(folder.resolve("unreadable-" + mark + ".txt"));
        withdrawRemovedFiles.withdraw(present(), Set.of());

        // Then
        awaitStatus(gone, "withdrawn");
        assertThat(kafka.records(Topics.DOCUMENTS, gone).getLast().value()).isNull();
        assertThat(kafka.records(Topics.EVENT_MENTIONS, gone).getLast().value()).isNull();
        assertThat(given().get("/documents/{id}", unreadable).statusCode()).isEqualTo(404);
        assertThat(kafka.records(Topics.DOCUMENTS, unreadable)).isEmpty();
        awaitStatus(kept, "extracted");
    }

    @Test
    void an_empty_folder_may_be_one_that_is_not_there_and_withdraws_nothing() throws Exception {
        // Given
        String id = DocumentId.ofFileName(mark + ".txt");
        write(mark + ".txt", "2007-10-16 Putin came to Tehran.");
        load();
        awaitStatus(id, "extracted");

        // When
        withdrawRemovedFiles.withdraw(Set.of(), Set.of());

        // Then
        assertThat(document(id).getString("status")).isEqualTo("extracted");
    }

    /** The files that other tests have loaded, as if they were in the folder, and those that are. */
    private Set<String> present() {
        Set<String> names = new HashSet<>(documents.ofCorpus().values());
        names.removeIf(name -> name.contains(mark));
        new CorpusFolder(folder).files().forEach(file -> names.add(file.name()));
        return names;
    }

    @Test
    void a_folder_that_is_missing_is_named_at_the_start() {
        // Given
        Path missing = folder.resolve("missing");

        // Then
        assertThatThrownBy(() -> new CorpusFolder(missing).files())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("gahshomar.corpus.dir")
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("give a folder");
    }

    @Test
    void the_samples_that_come_with_the_service_can_all_be_loaded() {
        // Given
        List<CorpusFile> samples = SampleTexts.files();

        // When
        corpus.load(samples);

        // Then
        assertThat(samples).hasSizeGreaterThanOrEqualTo(10);
        assertThat(samples)
                .extracting(sample -> document(DocumentId.ofFileName(sample.name())))
                .allSatisfy(report -> {
                    assertThat(report.getString("status")).isNotEqualTo("failed");
                    assertThat(report.getString("title")).isNotBlank();
                    assertThat(report.getString("publishedAt")).isNotBlank();
                });
    }

    private void load() {
        corpus.load(new CorpusFolder(folder).files());
    }

    private void write(String name, String text) throws IOException {
        writeBytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void writeBytes(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private String reason(String prefix, String ending) {
        return awaitStatus(DocumentId.ofFileName(prefix + mark + ending), "failed")
                .getString("reason");
    }

    private SourceDocument onlyDocumentWithUrl(String url) {
        List<SourceDocument> found = kafka
                .all(
                        Topics.DOCUMENTS,
                        record -> record.value() != null
                                && new String(record.value(), StandardCharsets.UTF_8).contains(url))
                .stream()
                .map(record -> EventCodec.decode(record.value(), SourceDocument.class))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
