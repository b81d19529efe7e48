package io.gahshomar.ingest.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HostileFeedsTest {

    private static ParsedFeed read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static ParsedFeed read(byte[] bytes, String contentType) {
        return FeedFiles.READER.read(new FeedBody(bytes, contentType, null, null, "https://news.example/rss"));
    }

    @Test
    void entities_do_not_multiply_and_nothing_outside_is_loaded() {
        // Given
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY file SYSTEM \"file:///etc/passwd\">]>"
                + "<rss><channel><title>&a; &b; &c; &file;</title></channel></rss>";

        // When, Then
        assertThat(read(laughs).title()).isEqualTo("ha &amp;b; &amp;c; &amp;file;");
    }

    @Test
    void what_is_made_to_exhaust_is_read_or_refused_soon() {
        // Given
        int many = 300_000;
        List<String> hostile = List.of(
                "<rss>".repeat(many),
                "<rss><channel><title>" + "<b>".repeat(many),
                "<rss><channel><item><description>" + "&lt;div&gt;".repeat(many),
                "<rss><channel><item><description><![CDATA[<pre>" + " ".repeat(4 * many) + "x",
                "<rss><channel>" + "<item>".repeat(many),
                "<!DOCTYPE rss [" + "<!ENTITY ".repeat(many),
                "<" + "!--".repeat(many),
                "<rss " + "a='b' ".repeat(many) + ">",
                "{".repeat(many),
                "\u0000".repeat(many));

        // When, Then
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(40),
                () -> hostile.forEach(text -> assertThat(catchThrowable(() -> read(text)))
                        .satisfiesAnyOf(thrown -> assertThat(thrown).isNull(), thrown -> assertThat(thrown)
                                .isInstanceOf(NotAFeedException.class))));
    }

    @Test
    void a_page_is_no_feed() {
        assertThatThrownBy(() -> read("<!DOCTYPE html><html><body>News</body></html>"))
                .isInstanceOf(NotAFeedException.class)
                .hasMessageContaining("HTML page");
    }

    @Test
    void a_feed_is_one_whatever_its_content_type_says() {
        // Given
        byte[] rss = "<rss><channel><title>News</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
        byte[] json = "{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"News\", \"items\": []}"
                .getBytes(StandardCharsets.UTF_8);

        // When, Then
        assertThat(List.of("text/html; charset=utf-8", "text/plain", "image/png", "application/json", "; nonsense"))
                .allSatisfy(type -> assertThat(read(rss, type).title()).isEqualTo("News"))
                .allSatisfy(type -> assertThat(read(json, type).title()).isEqualTo("News"));
    }

    @Test
    void a_picture_is_no_feed_whatever_its_content_type_says() {
        // Given
        byte[] picture = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

        // When, Then
        assertThat(List.of("application/rss+xml", "image/png"))
                .allSatisfy(type -> assertThatThrownBy(() -> read(picture, type))
                        .isInstanceOf(NotAFeedException.class)
                        .hasMessageContaining("no markup"));
        assertThatThrownBy(() -> read(new byte[0], "application/rss+xml")).isInstanceOf(NotAFeedException.class);
    }

    @Test
    void a_wrong_charset_is_corrected() {
        // Given
        String feed = "<?xml version='1.0' encoding='%s'?><rss><channel><title>گاه‌شمار ایران</title></channel></rss>";
        byte[] utf8 = feed.formatted("us-ascii").getBytes(StandardCharsets.UTF_8);
        byte[] windows = feed.formatted("windows-1256").getBytes(Charset.forName("windows-1256"));

        // When, Then
        assertThat(read(utf8, "application/xml; charset=us-ascii").title()).isEqualTo("گاه‌شمار ایران");
        assertThat(read(windows, "text/xml; charset=utf-8").title()).contains("شمار");
    }

    @Test
    void a_json_feed_is_read_with_harmless_markup() {
        // When
        ParsedFeed feed = read("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "News\\u0000", "language": "fa",
                 "home_page_url": "/", "items": [{"id": 1, "url": "a", "title": "سفر",
                  "content_html": "<p onclick='x()'>ایران<script>alert(1)</script></p>", "date_published": "2007-10-16T10:00:00+03:30"}]}
                """);

        // Then
        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.items().getFirst().link()).isEqualTo("https://news.example/a");
        assertThat(feed.items().getFirst().id()).isEqualTo("1");
        assertThat(feed.items().getFirst().content()).isEqualTo("<p>ایران</p>");
        assertThat(feed.items().getFirst().published().day()).hasToString("2007-10-16");
    }
}
