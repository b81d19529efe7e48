package io.gahshomar.system.replicas;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Service;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Hands in a text for each day from 1 January 1990 on, and reads the chronology all the while; remembers the first failure. */
final class Load implements AutoCloseable {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicInteger days = new AtomicInteger();
    private final RetryingClient ingest;
    private final RetryingClient query;
    private final List<Future<?>> work;

    Load(LocalStack stack, String key) {
        ingest = new RetryingClient(stack.replicas(Service.INGEST), key);
        query = new RetryingClient(stack.replicas(Service.QUERY), key);
        work = List.of(threads.submit(this::handIn), threads.submit(this::read));
    }

    private Void handIn() throws InterruptedException {
        while (running.get()) {
            var day = FIRST_DAY.plusDays(days.get());
            var text = "On %s delegation %d of Iran visited Moscow.".formatted(DAY.format(day), number(days.get()));
            ingest.post("/documents", "{\"language\": \"en\", \"text\": \"%s\"}".formatted(text));
            days.incrementAndGet();
            Thread.sleep(50);
        }
        return null;
    }

    /** Keeps the delegations of neighbouring days apart, and is no year. */
    private static int number(int day) {
        return 100 + day % 800;
    }

    private Void read() throws InterruptedException {
        while (running.get()) {
            query.get("/timeline?limit=20");
            Thread.sleep(20);
        }
        return null;
    }

    /** How many texts were taken up to now; fails where a request had no good answer. */
    int handedIn() throws Exception {
        for (var each : work) {
            if (each.isDone()) {
                each.get();
            }
        }
        return days.get();
    }

    /** Ends the work; fails where a request had no good answer. */
    void end() throws Exception {
        running.set(false);
        for (var each : work) {
            each.get();
        }
    }

    /** How many entries there are for each of the days that were handed in. */
    TreeMap<LocalDate, Integer> entries() throws InterruptedException, IOException {
        var found = new TreeMap<LocalDate, Integer>();
        for (var day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(days.get())); day = day.plusDays(500)) {
            var last = day.plusDays(499);
            var page = JSON.readTree(query.get("/timeline?limit=1000&from=%s&to=%s".formatted(day, last)));
            page.get("items")
                    .forEach(entry -> found.merge(
                            LocalDate.parse(entry.at("/date/earliest").asText()), 1, Integer::sum));
        }
        return found;
    }

    /** One for each day. */
    TreeMap<LocalDate, Integer> expected() {
        var expected = new TreeMap<LocalDate, Integer>();
        FIRST_DAY.datesUntil(FIRST_DAY.plusDays(days.get())).forEach(day -> expected.put(day, 1));
        return expected;
    }

    @Override
    public void close() {
        running.set(false);
        threads.shutdownNow();
    }
}
