package io.gahshomar.ingest.fetch;

import static io.gahshomar.ingest.fetch.FetchException.Reason.FORBIDDEN_ADDRESS;
import static io.gahshomar.ingest.fetch.FetchException.Reason.INVALID_ADDRESS;
import static io.gahshomar.ingest.fetch.FetchException.Reason.REDIRECTS;
import static io.gahshomar.ingest.fetch.FetchException.Reason.TIMEOUT;
import static io.gahshomar.ingest.fetch.FetchException.Reason.TOO_LARGE;
import static io.gahshomar.ingest.fetch.FetchException.Reason.UNREACHABLE;
import static io.gahshomar.ingest.fetch.FetchException.Reason.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final ScriptedServer SERVER = new ScriptedServer();
    private static final Fetcher FETCHER = TestFetching.fromThisMachine().fetcher();
    private static final int MEGABYTE = 1_000_000;

    @AfterAll
    static void close() {
        SERVER.close();
        FETCHER.close();
    }

    private static Fetched fetch(String path) {
        return FETCHER.fetch(FetchRequest.of(WebAddress.parse(SERVER.url(path)), "*/*"));
    }

    private static FetchException failure(String path) {
        return catchThrowableOfType(FetchException.class, () -> fetch(path));
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void what_is_there_is_fetched_by_one_who_says_who_it_is() {
        // Given
        SERVER.on("/plain", 200, "text", "ETag: \"1\"", "Content-Type: text/plain");

        // When
        Fetched fetched = fetch("/plain");

        // Then
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(fetched.body()).asString(StandardCharsets.UTF_8).isEqualTo("text");
        assertThat(fetched.header("etag")).isEqualTo("\"1\"");
        assertThat(SERVER.requests("/plain").getFirst().headers())
                .containsEntry("user-agent", "GahshomarTest/1")
                .containsEntry("accept-encoding", "gzip, br")
                .doesNotContainKeys("cookie", "authorization");
    }

    @Test
    void what_is_known_already_is_asked_for_with_its_validators() {
        // Given
        SERVER.on("/known", 304, "");

        // When
        Fetched fetched = FETCHER.fetch(new FetchRequest(
                WebAddress.parse(SERVER.url("/known")), "*/*", "\"tag\"", "Sat, 01 Jan 2022 00:00:00 GMT"));

        // Then
        assertThat(fetched.status()).isEqualTo(304);
        assertThat(SERVER.requests("/known").getFirst().headers())
                .containsEntry("if-none-match", "\"tag\"")
                .containsEntry("if-modified-since", "Sat, 01 Jan 2022 00:00:00 GMT");
    }

    @Test
    void compressed_bodies_are_unpacked() throws IOException {
        // Given
        byte[] text = "گاه‌شمار ".repeat(1000).getBytes(StandardCharsets.UTF_8);
        byte[] gzipped = gzip(text);
        byte[] brotli = Base64.getDecoder().decode("CwKAaGVsbG8D");
        SERVER.on("/gzip", (request, out) -> ScriptedServer.respond(out, 200, gzipped, "Content-Encoding: gzip"));
        SERVER.on("/br", (request, out) -> ScriptedServer.respond(out, 200, brotli, "Content-Encoding: br"));

        // When, Then
        assertThat(fetch("/gzip").body()).isEqualTo(text);
        assertThat(fetch("/br").body()).asString(StandardCharsets.UTF_8).isEqualTo("hello");
    }

    @Test
    void a_body_that_ends_too_early_is_none() throws IOException {
        // Given
        byte[] gzipped = gzip("text".repeat(1000).getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(gzipped, gzipped.length / 2);
        SERVER.on("/half", (request, out) -> ScriptedServer.respond(out, 200, half, "Content-Encoding: gzip"));
        SERVER.on(
                "/broken",
                (request, out) -> out.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc".getBytes(StandardCharsets.US_ASCII)));

        // When, Then
        assertThat(failure("/half").reason()).isEqualTo(UNREADABLE);
        assertThat(failure("/half")).hasMessageContaining("no complete gzip data");
        assertThat(failure("/broken").reason()).isEqualTo(UNREACHABLE);
    }

    @Test
    void what_is_not_compressed_as_it_says_is_unreadable() {
        // Given
        SERVER.on("/no-gzip", 200, "plain", "Content-Encoding: gzip");
        SERVER.on("/zstd", 200, "plain", "Content-Encoding: zstd");

        // When, Then
        assertThat(failure("/no-gzip").reason()).isEqualTo(UNREADABLE);
        assertThat(failure("/zstd")).hasMessageContaining("gzip, deflate and br are understood");
    }

    @Test
    void nothing_is_read_beyond_the_limit() throws IOException {
        // Given
        byte[] bomb = gzip(gzip(new byte[200 * MEGABYTE]));
        byte[] chunk = new byte[MEGABYTE / 2];
        SERVER.on(
                "/said",
                (request, out) -> out.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
        SERVER.on("/unsaid", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100; i++) {
                out.write(chunk);
            }
        });
        SERVER.on("/bomb", (request, out) -> ScriptedServer.respond(out, 200, bomb, "Content-Encoding: gzip, gzip"));

        // When, Then
        assertThat(failure("/said").reason()).isEqualTo(TOO_LARGE);
        assertThat(failure("/unsaid").reason()).isEqualTo(TOO_LARGE);
        assertThat(failure("/bomb").reason()).isEqualTo(TOO_LARGE);
    }

    @Test
    void a_slow_drip_is_cut_off() {
        // Given
        SERVER.on("/drip", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            drip(out);
        });
        SERVER.on("/drip-head", (request, out) -> drip(out));

        // When
        long start = System.nanoTime();
        FetchException body = failure("/drip");
        FetchException head = failure("/drip-head");

        // Then
        assertThat(body.reason()).isEqualTo(TIMEOUT);
        assertThat(head.reason()).isEqualTo(TIMEOUT);
        assertThat(System.nanoTime() - start).isLessThan(9_000_000_000L);
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(100);
        }
    }

    @Test
    void silence_is_a_timeout() {
        // Given
        SERVER.on("/silence", (request, out) -> Thread.sleep(10_000));

        // When, Then
        assertThat(failure("/silence").reason()).isEqualTo(TIMEOUT);
    }

    @Test
    void redirects_are_followed_and_permanent_ones_told() {
        // Given
        SERVER.on("/old", 301, "", "Location: /newer");
        SERVER.on("/newer", 308, "", "Location: " + SERVER.url("/newest"));
        SERVER.on("/newest", 302, "", "Location: today");
        SERVER.on("/today", 200, "news");

        // When
        Fetched fetched = fetch("/old");

        // Then
        assertThat(fetched.address()).hasToString(SERVER.url("/today"));
        assertThat(fetched.movedTo()).hasToString(SERVER.url("/newest"));
        assertThat(fetch("/newest").movedTo()).isNull();
    }

    @Test
    void redirects_in_a_circle_or_without_end_are_given_up() {
        // Given
        SERVER.on("/circle", 302, "", "Location: /circle2").on("/circle2", 302, "", "Location: /circle");
        for (int i = 0; i < 10; i++) {
            SERVER.on("/on" + i, 302, "", "Location: /on" + (i + 1));
        }

        // When, Then
        assertThat(failure("/circle").reason()).isEqualTo(REDIRECTS);
        assertThat(failure("/on0").reason()).isEqualTo(REDIRECTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.2/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://2852039166/",
                "//10.0.0.1/",
                "http://[::ffff:127.0.0.3]/"
            })
    void a_redirect_to_a_forbidden_address_is_not_followed(String location) {
        // Given
        SERVER.on("/to-forbidden", 302, "", "Location: " + location);

        // When, Then
        assertThat(failure("/to-forbidden").reason()).isEqualTo(FORBIDDEN_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://8.8.8.8/", "http://user@8.8.8.8/", "javascript:alert(1)"})
    void a_redirect_to_what_is_no_web_address_is_not_followed(String location) {
        // Given
        SERVER.on("/to-other", 301, "", "Location: " + location);

        // When, Then
        assertThat(failure("/to-other").reason()).isEqualTo(INVALID_ADDRESS);
    }

    @Test
    void without_an_allowed_network_this_machine_is_not_asked() {
        // Given
        SERVER.on("/secret", 200, "secret");

        // When
        FetchException failure = catchThrowableOfType(FetchException.class, () -> TestFetching.fromPublicAddresses()
                .fetcher()
                .fetch(FetchRequest.of(WebAddress.parse(SERVER.url("/secret")), "*/*")));

        // Then
        assertThat(failure.reason()).isEqualTo(FORBIDDEN_ADDRESS);
        assertThat(SERVER.requests("/secret")).isEmpty();
    }
}
