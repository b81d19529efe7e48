package io.gahshomar.extraction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    @TempDir
    private Path folder;

    private final PrintStream terminal = System.out;
    private final PrintStream errorTerminal = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(terminal);
        System.setErr(errorTerminal);
    }

    private static int run(String... arguments) {
        return ExtractCommand.commandLine().execute(arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<JsonNode> rows() throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            rows.add(new ObjectMapper().readTree(line));
        }
        return rows;
    }

    @Test
    void an_event_is_one_line_with_exactly_the_documented_fields() throws IOException {
        String file = file("sample.txt", "ایران و روسیه در ۱۷ ژانویه ۲۰۲۵ پیمانی امضا کردند.");

        int status = run(file);

        assertThat(status).isZero();
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "doc",
                            "start_offset",
                            "end_offset",
                            "text",
                            "calendar",
                            "edtf",
                            "earliest",
                            "latest",
                            "role",
                            "headline",
                            "themes",
                            "actors");
            assertThat(row.get("doc").asText()).isEqualTo("sample.txt");
            assertThat(row.get("earliest").asText()).isEqualTo("2025-01-17");
            assertThat(row.get("role").asText()).isEqualTo("event");
        });
    }

    @Test
    void citations_are_printed_only_when_all_is_asked_for() throws IOException {
        String file = file("cited.txt", "همکاری دو کشور رو به گسترش است (کریمی، 1384: 144).");

        run(file);
        assertThat(rows()).isEmpty();
        run("--all", file);

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get("role").asText()).isEqualTo("citation"));
    }

    @Test
    void several_files_are_read_in_one_call_with_the_day_of_publication() throws IOException {
        String one = file("one.txt", "دیروز وزیر خارجه روسیه به تهران سفر کرد.");
        String two = file("two.txt", "Yesterday the Russian foreign minister visited Tehran.");

        run("--published", "2007-10-17", one, two);

        assertThat(rows()).extracting(row -> row.get("doc").asText()).containsExactly("one.txt", "two.txt");
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.get("edtf").asText()).isEqualTo("2007-10-16"));
    }

    @Test
    void a_missing_file_and_a_wrong_date_are_told_in_words() throws IOException {
        assertThat(run(folder.resolve("nowhere.txt").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nowhere.txt: there is no such file");

        assertThat(run("--published", "yesterday", file("one.txt", "متن"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--published")
                .contains("'yesterday' is no day; write it like 2007-10-16")
                .doesNotContain("Exception");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_keep_the_others_from_being_read() throws IOException {
        String good = file("good.txt", "پیمان در ۱۷ ژانویه ۲۰۲۵ امضا شد.");
        Path bad = folder.resolve("bad.txt");
        Files.write(bad, new byte[] {(byte) 0xe9, (byte) 0xff});

        int status = run(folder.resolve("nowhere.txt").toString(), good, bad.toString(), folder.toString(), good);

        assertThat(status).isEqualTo(1);
        assertThat(rows()).extracting(row -> row.get("doc").asText()).containsExactly("good.txt", "good.txt");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("nowhere.txt: there is no such file")
                .contains("bad.txt: is no UTF-8 text")
                .contains(folder + ": cannot be read");
    }

    @Test
    void a_dash_is_the_standard_input() throws IOException {
        InputStream terminalInput = System.in;
        System.setIn(
                new ByteArrayInputStream("Договор подписан 17 января 2025 года.".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("--language", "ru", "--all", "-")).isZero();
        } finally {
            System.setIn(terminalInput);
        }

        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row.get("doc").asText()).isEqualTo("-");
            assertThat(row.get("edtf").asText()).isEqualTo("2025-01-17");
        });
    }

    @Test
    void all_prints_citations_mentions_and_dates_of_the_document_itself() throws IOException {
        String file = file("all.txt", """
                روابط دو کشور پس از پیمان ۱۹۲۱

                تاریخ انتشار: ۱۴۰۲/۰۳/۰۵

                دو کشور در ۱۷ ژانویه ۲۰۲۵ پیمان امضا کردند (کریمی، 1384: 144).
                """);

        run("--all", file);

        assertThat(rows())
                .extracting(row -> row.get("role").asText())
                .containsExactly("mention", "meta", "event", "citation");
    }

    @Test
    void a_file_that_is_no_utf_8_is_refused() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, new byte[] {(byte) 0xe9, (byte) 0xff});

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("latin.txt: is no UTF-8 text");
    }
}
