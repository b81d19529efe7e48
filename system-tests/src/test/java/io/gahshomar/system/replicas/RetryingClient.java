package io.gahshomar.system.replicas;

import io.gahshomar.stack.launcher.ServiceProcess;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What a careful client does: it knows all replicas, asks the next one when one does not answer, and gives up after a while. */
final class RetryingClient {

    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(60);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<ServiceProcess> replicas;
    private final String key;
    private final AtomicInteger turn = new AtomicInteger();

    RetryingClient(List<ServiceProcess> replicas, String key) {
        this.replicas = replicas;
        this.key = key;
    }

    /** The body of an answer of 200 or 202. */
    String post(String path, String json) throws InterruptedException {
        return ask(path, BodyPublishers.ofString(json), "POST");
    }

    /** The body of an answer of 200. */
    String get(String path) throws InterruptedException {
        return ask(path, BodyPublishers.noBody(), "GET");
    }

    private String ask(String path, HttpRequest.BodyPublisher body, String method) throws InterruptedException {
        var deadline = System.nanoTime() + GIVES_UP_AFTER.toNanos();
        var last = "no answer";
        while (System.nanoTime() < deadline) {
            var replica = replicas.get(turn.getAndIncrement() % replicas.size());
            try {
                var answer = http.send(
                        HttpRequest.newBuilder(replica.address(path))
                                .timeout(ANSWER_WITHIN)
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "application/json")
                                .method(method, body)
                                .build(),
                        BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    return answer.body();
                }
                last = refusal(answer);
            } catch (IOException e) {
                last = e.toString();
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError(
                "%s %s had no good answer for %s, at last: %s".formatted(method, path, GIVES_UP_AFTER, last));
    }

    /** Only an outage is worth another try. */
    private static String refusal(HttpResponse<String> answer) {
        if (answer.statusCode() != 503) {
            throw new AssertionError("%d %s".formatted(answer.statusCode(), answer.body()));
        }
        return answer.body();
    }
}
