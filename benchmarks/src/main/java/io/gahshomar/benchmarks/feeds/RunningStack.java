package io.gahshomar.benchmarks.feeds;

import io.gahshomar.stack.launcher.Console;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Ports;
import io.gahshomar.stack.launcher.Service;
import io.gahshomar.stack.launcher.StackSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The packaged services on this machine, with nothing to read but what the measurement hands in. */
record RunningStack(LocalStack stack, String key, HttpClient http) implements AutoCloseable {

    private static final String NETWORKS = "GAHSHOMAR_FETCH_ALLOWED_NETWORKS";

    static RunningStack start() throws IOException {
        if (System.getenv(NETWORKS) == null) {
            throw new IllegalStateException(
                    "set " + NETWORKS + "=127.0.0.0/8, or ingest-service does not fetch from here");
        }
        Path folder = Files.createTempDirectory("gahshomar-feeds-benchmark-");
        Path noTexts = Files.createDirectory(folder.resolve("no-texts"));
        var settings = new StackSettings(folder.resolve("data"), Ports.free(), Optional.of(noTexts));
        LocalStack stack = new LocalStack(settings, Console.standardOutput());
        // before the services start, so that they know it at once
        String key = stack.newKey("benchmark");
        return new RunningStack(stack.start(), key, HttpClient.newHttpClient());
    }

    URI address(Service service, String path) {
        return stack.service(service).address(path);
    }

    String post(Service service, String path, String type, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(address(service, path))
                        .header("Content-Type", type)
                        .header("Authorization", "Bearer " + key)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(path + " answers " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    String get(Service service, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address(service, path)).build(), BodyHandlers.ofString())
                .body();
    }

    @Override
    public void close() {
        http.shutdownNow();
        stack.close();
    }
}
