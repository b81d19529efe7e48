package io.gahshomar.system.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes requests that no friend would send, the same ones for the same seed. */
final class HostileRequests {

    /** Stands in what is sent, and must not stand unescaped in a page that comes back. */
    static final String MARK = "<script>mark(1)</script>";

    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "\u0000",
            "null",
            "undefined",
            "NaN",
            "-1",
            "0x7fffffff",
            "9223372036854775808",
            "1e309",
            "-0",
            "٠١٢۳۴۵",
            "2024-02-30",
            "1403-12-31",
            "9999999-01-01/..",
            "../..",
            "..%2f..%2fetc%2fpasswd",
            MARK,
            "\"><img src=x onerror=" + MARK + ">",
            "' OR '1'='1",
            "'; DROP TABLE entry; --",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "%s%n%x",
            "=cmd|'/c calc'!A1",
            "line\r\nX-Injected: yes",
            "\uFEFF\u200B\u200F\u202Eoverride",
            "e\u0301".repeat(300),
            "گزارش\u200cها و رویدادها",
            "\uD83D\uDCA5\uD83C\uDFFD",
            "\uD83D",
            "\uFFFE\uFFFF",
            "(".repeat(2000),
            "a*".repeat(500),
            "[[[[[[",
            "\\",
            "x".repeat(3000),
            "*:* AND NOT (theme:/.*/)");

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final List<String> ODD_METHODS = List.of("TRACE", "PROPFIND", "get", "X".repeat(200), "CONNECT");
    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain; charset=utf-8",
            "text/plain; charset=klingon",
            "application/x-ndjson",
            "application/xml",
            "text/html",
            "multipart/form-data; boundary=x",
            "application/pdf",
            "*/*;q=2",
            "/",
            "text/plain;;;;");
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "If-None-Match",
            "If-Modified-Since",
            "Last-Event-ID",
            "Range",
            "Origin",
            "Cookie",
            "X-Forwarded-For",
            "X-HTTP-Method-Override",
            "Expect",
            "traceparent");
    private static final List<Supplier<byte[]>> BODIES = List.of(
            () -> new byte[0],
            () -> text("{"),
            () -> text("[".repeat(20_000)),
            () -> text("{\"a\":".repeat(5_000)),
            () -> text("{\"text\": " + "9".repeat(5_000) + "}"),
            () -> text("{\"text\": 1e999999999}"),
            () -> text("{\"text\": \"\\ud800\"}"),
            () -> text("{\"text\": \"On 4 July 2023 they met.\", \"url\": \"http://[::1]:0/\u0000\"}"),
            () -> text("{\"text\": {\"text\": [null, true]}, \"text\": 1}"),
            () -> text("{\"url\": \"file:///etc/passwd\"}"),
            () -> text("null"),
            () -> text("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
            () -> text(MARK),
            () -> new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xc0, (byte) 0x80},
            () -> text("در ۳۱ فروردین ۱۴۰۲ ".repeat(500)));

    private final Random random;
    private final List<Target> targets;
    private final String key;

    /** An endpoint to be hurt. */
    record Target(int port, String method, String path, List<String> parameters) {}

    /** What is sent to a port, byte for byte. */
    record Request(int port, byte[] bytes) {

        @Override
        public String toString() {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            return "%d: %s".formatted(port, text.substring(0, Math.min(600, text.length())));
        }
    }

    HostileRequests(long seed, List<Target> targets, String key) {
        this.random = new Random(seed);
        this.targets = targets;
        this.key = key;
    }

    Request next() {
        var target = one(targets);
        var body = one(BODIES).get();
        var head = new StringBuilder()
                .append(method(target))
                .append(' ')
                .append(path(target))
                .append(query(target))
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        if (random.nextInt(10) > 0) {
            head.append("Authorization: Bearer ").append(key).append("\r\n");
        }
        head.append("Content-Type: ").append(one(TYPES)).append("\r\n");
        for (var header = random.nextInt(3); header > 0; header--) {
            head.append(one(HEADERS)).append(": ").append(inHeader()).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        return new Request(target.port(), joined(head.toString().getBytes(StandardCharsets.UTF_8), body));
    }

    private String method(Target target) {
        return switch (random.nextInt(10)) {
            case 0 -> one(ODD_METHODS);
            case 1, 2 -> one(METHODS);
            default -> target.method();
        };
    }

    private String path(Target target) {
        var path = target.path();
        while (path.contains("{")) {
            path = path.replaceFirst("\\{[^}]*}", encoded().replace("$", "%24").replace("\\", "%5C"));
        }
        return random.nextInt(12) == 0 ? path + "/" + encoded() : path;
    }

    private String query(Target target) {
        var query = new StringBuilder();
        for (var parameter = random.nextInt(4); parameter > 0; parameter--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(
                            target.parameters().isEmpty() || random.nextInt(8) == 0
                                    ? encoded()
                                    : one(target.parameters()))
                    .append('=')
                    .append(encoded());
        }
        return query.toString();
    }

    /** Mostly percent-encoded; now and then a percent sign that nothing follows. */
    private String encoded() {
        return random.nextInt(20) == 0 ? "%" : URLEncoder.encode(one(STRINGS), StandardCharsets.UTF_8);
    }

    /** Line ends stay in sometimes: whoever sends them sends other headers, or a broken request. */
    private String inHeader() {
        var text = one(STRINGS);
        return random.nextBoolean() ? text.replaceAll("[\r\n\u0000]", "") : text;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }
}
