package io.gahshomar.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;

/** Answers as ingest-service does for one text and one feed. */
public final class StandInIngest implements QuarkusTestResourceLifecycleManager {

    /** The document that every text becomes. */
    static final String DOCUMENT = "7d8f2a1c4b5e6f708192a3b4c5d6e7f8";

    /** The key that it takes documents with. */
    static final String KEY = "gsh_page_test";

    /** A file of another kind than text. */
    static final String PDF = "%PDF-1.7";

    private static final String REFUSED = "{\"status\":401,\"title\":\"Unauthorized\",\"detail\":\"this needs a key\"}";
    private static final String RECEIVED = "{\"id\":\"" + DOCUMENT + "\",\"links\":[]}";
    private static final String STATUS =
            "{\"id\":\"" + DOCUMENT + "\",\"status\":\"extracted\",\"mentions\":1,\"links\":[]}";
    private static final String ROWS = """
            [{"doc":"-","start_offset":9,"end_offset":20,"text":"۲۴ مهر ۱۳۸۶","calendar":"jalali","edtf":"2007-10-16",
              "earliest":"2007-10-16","latest":"2007-10-16","role":"event","headline":"پوتین به تهران رفت"}]""";
    private static final String FEEDS = """
            {"items":[{"id":"f1","url":"https://news.example/rss.xml","title":"Example News","fullText":false,
              "status":"active","createdAt":"2025-01-01T00:00:00Z","nextPollAt":"2025-01-02T00:00:00Z",
              "intervalSeconds":1800,"failures":2,"lastError":"the server answered 503","links":[]}]}""";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/extract", exchange -> answer(exchange, 200, ROWS));
        server.createContext("/documents", StandInIngest::document);
        server.createContext("/feeds", exchange -> answer(exchange, 200, FEEDS));
        server.start();
        return Map.of(
                "gahshomar.page.ingest-url",
                "http://localhost:" + server.getAddress().getPort());
    }

    private static void document(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "GET" -> answer(exchange, 200, STATUS);
            case "POST" -> handIn(exchange);
            default -> answer(exchange, 200, "");
        }
    }

    private static void handIn(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean pdf = "application/pdf".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, REFUSED);
        } else {
            answer(exchange, pdf == body.equals(PDF) ? 202 : 415, RECEIVED);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
        exchange.getResponseHeaders().add("Access-Control-Allow-Headers", "Content-Type, Authorization");
        exchange.getResponseHeaders().add("Access-Control-Allow-Methods", "GET, POST, PATCH, DELETE");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
