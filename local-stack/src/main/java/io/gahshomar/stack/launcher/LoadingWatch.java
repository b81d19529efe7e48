package io.gahshomar.stack.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Tells the user how loading goes: a line whenever it got further. */
final class LoadingWatch {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final HttpRequest request;
    private final Console console;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private String lastLine = "";

    /** @param progress the address of ingest-service's progress */
    LoadingWatch(URI progress, Console console) {
        this.request =
                HttpRequest.newBuilder(progress).timeout(Duration.ofSeconds(5)).build();
        this.console = console;
    }

    /** Watches from now on, until this process ends. */
    void start() {
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("loading-watch").factory());
        timer.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        loading().map(Loading::line).filter(line -> !line.equals(lastLine)).ifPresent(line -> {
            console.say(line);
            lastLine = line;
        });
    }

    /** Empty where ingest-service does not answer: whether it still runs is watched elsewhere. */
    private Optional<Loading> loading() {
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            return answer.statusCode() == 200
                    ? Optional.of(json.readValue(answer.body(), Loading.class))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
