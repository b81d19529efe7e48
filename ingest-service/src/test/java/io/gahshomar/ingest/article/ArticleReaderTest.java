package io.gahshomar.ingest.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.gahshomar.extraction.Extraction;
import io.gahshomar.ingest.date.WebDates;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    private final WebDates dates = new WebDates(text -> new Extraction("en", null, List.of(), List.of()));
    private final ArticleReader reader = new ArticleReader(new PublicationDates(dates, Clock.systemUTC()));

    private String read(String body) {
        byte[] page = ("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return reader.read(page, "text/html; charset=utf-8", "https://news.example/1")
                .text();
    }

    @Test
    void a_page_that_is_made_to_exhaust_is_read_soon() {
        // Given
        int many = 100_000;
        List<String> hostile = List.of(
                "x<br><br>".repeat(many),
                "<svg></svg><b></b>".repeat(many),
                "<iframe></iframe>".repeat(many),
                "<script></script>".repeat(many),
                "<!-- -->".repeat(many),
                "<table><tr>" + "<td>x".repeat(many));

        // When, Then
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> hostile.forEach(body ->
                        assertThat(read("<p>Talks in Tehran</p>" + body)).startsWith("Talks in Tehran")));
    }

    @Test
    void what_a_page_hides_is_no_text_of_it() {
        // When
        String text = read("<p>Shown</p><p hidden>Not shown</p><style>p {}</style><template>Nor this</template>"
                + "<table><tr><td>one</td><td>two</td></tr></table>");

        // Then
        assertThat(text).isEqualTo("Shown\n\none\ttwo");
    }
}
