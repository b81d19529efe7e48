package io.gahshomar.system.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** Sends requests with a key or without. */
public final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> headers;

    /** One that sends no headers but those that its requests need. */
    public Client() {
        this(Map.of());
    }

    private Client(Map<String, String> headers) {
        this.headers = headers;
    }

    /** One that sends this header with every request. */
    public Client with(String header, String value) {
        return new Client(Map.of(header, value));
    }

    /** A GET, {@code bearer} null: nothing that says who asks. */
    public HttpResponse<String> get(URI address, String bearer) {
        return send("GET", address, bearer);
    }

    /** Sends an empty JSON object; {@code bearer} null: nothing that says who asks. */
    public HttpResponse<String> send(String method, URI address, String bearer) {
        return send(method, address, bearer, method.equals("GET") ? "" : "{}");
    }

    /** Sends {@code json}, nothing where it is empty. */
    public HttpResponse<String> send(String method, URI address, String bearer, String json) {
        var body = json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, body);
        headers.forEach(request::header);
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer);
        }
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
