package io.gahshomar.system;

import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.system.Texts.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** A stack as its users see it: over HTTP. */
final class Outside {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI query;
    private final URI ingest;
    private final String key;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param query address of query-service, {@code ingest} that of ingest-service, both ending with a slash
     * @param key a key that allows to hand in
     */
    Outside(URI query, URI ingest, String key) {
        this.query = query;
        this.ingest = ingest;
        this.key = key;
    }

    static Outside of(LocalStack stack) {
        return new Outside(
                stack.service(Service.QUERY).address("/"),
                stack.service(Service.INGEST).address("/"),
                stack.newKey("system tests"));
    }

    /** Hands in {@code text}; returns the id that its document got. */
    String handIn(Text text) {
        var body = JSON.createObjectNode()
                .put("title", text.title())
                .put("text", text.body())
                .put("language", text.language());
        var request = HttpRequest.newBuilder(ingest.resolve("documents"))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofString(body.toString()));
        var answer = Awaitility.await("the service to know the key")
                .until(() -> send(request), received -> received.statusCode() != 401);
        if (answer.statusCode() != 202) {
            throw new AssertionError("%d %s".formatted(answer.statusCode(), answer.body()));
        }
        var location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Its key, once ingest-service knows of it. */
    String knownKey() {
        var withdrawalOfNothing = HttpRequest.newBuilder(ingest.resolve("documents/none"))
                .header("Authorization", "Bearer " + key)
                .DELETE();
        Awaitility.await()
                .atMost(ONE_MINUTE)
                .until(() -> send(withdrawalOfNothing).statusCode() != 401);
        return key;
    }

    /** How far ingest-service is. */
    JsonNode progress() {
        return json(ingest.resolve("documents/progress"));
    }

    /** All entries of a slice, following the links from page to page. */
    List<ObjectNode> slice(String parameters) {
        var entries = new ArrayList<ObjectNode>();
        for (var page = page(query.resolve("timeline?" + parameters)); page != null; page = next(page)) {
            page.get("items").forEach(entry -> entries.add((ObjectNode) entry));
        }
        return entries;
    }

    /** One page of a slice. */
    JsonNode page(URI address) {
        return json(address);
    }

    private JsonNode next(JsonNode page) {
        for (var link : page.get("links")) {
            if (link.get("rel").asText().equals("next")) {
                return page(URI.create(link.get("href").asText()));
            }
        }
        return null;
    }

    private JsonNode json(URI address) {
        var answer = send(HttpRequest.newBuilder(address));
        if (answer.statusCode() != 200) {
            throw new AssertionError("%s: %d %s".formatted(address, answer.statusCode(), answer.body()));
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
