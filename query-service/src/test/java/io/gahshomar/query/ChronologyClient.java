package io.gahshomar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A client that knows nothing of the service but its HTTP interface. */
public final class ChronologyClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;

    public ChronologyClient(String base) {
        this.base = URI.create(base);
    }

    /** The response to {@code GET path}, whole within 20 s: a stream, which has no end, fails. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> response = HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        if (response.headers().firstValue("Content-Encoding").isEmpty()) {
            Contract.check(response);
        }
        return response;
    }

    /** The JSON of a 200 response to {@code GET path}. */
    public JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return tree(response);
    }

    public static JsonNode tree(HttpResponse<String> response) {
        return tree(response.body());
    }

    /** A text as JSON. */
    public static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the items of one page. */
    public List<String> ids(String query) {
        return ids(json("/timeline?" + query));
    }

    public static List<String> ids(JsonNode slice) {
        return slice.get("items").findValuesAsText("id");
    }

    /** The address of the next page, where there is one. */
    public static Optional<String> next(JsonNode slice) {
        for (JsonNode link : slice.get("links")) {
            if (link.get("rel").asText().equals("next")) {
                return Optional.of(link.get("href").asText());
            }
        }
        return Optional.empty();
    }

    /** The ids of all pages; {@code between} runs before each further page. */
    public List<String> idsOfAllPages(String query, Runnable between) {
        List<String> ids = new ArrayList<>();
        walk(query, slice -> {
            ids.addAll(ids(slice));
            between.run();
        });
        return ids;
    }

    /** The JSON of the items of all pages. */
    public List<String> itemsOfAllPages(String query) {
        List<String> items = new ArrayList<>();
        walk(query, slice -> slice.get("items").forEach(item -> items.add(item.toString())));
        return items;
    }

    private void walk(String query, Consumer<JsonNode> eachPage) {
        Optional<String> page = Optional.of("/timeline?" + query);
        while (page.isPresent()) {
            JsonNode slice = json(page.get());
            eachPage.accept(slice);
            page = next(slice);
        }
    }

    /** Waits until a query's first thousand entries are {@code count}. */
    public void awaitCount(String query, int count) {
        await().atMost(ONE_MINUTE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(ids(query + "&limit=1000")).hasSize(count));
    }
}
