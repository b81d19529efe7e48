package io.gahshomar.benchmarks.query;

import io.gahshomar.stack.Checkout;
import io.gahshomar.stack.process.ChildProcess;
import io.gahshomar.stack.process.FreePort;
import io.gahshomar.stack.process.StopSignal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Requests a second of a slice from memory and of ever another from the database, beside a Quarkus endpoint that returns
 * the same bytes from memory.
 *
 * @param folder where the bytes and the peer's log go
 * @param service the running service
 * @param seconds of each measurement
 */
record ServiceRequests(Path folder, URI service, int seconds) {

    static final String SLICE = "/timeline?limit=50&from=2015-01-01";
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final int FIRST_DAYS = 9_000;
    private static final int PAIRS = 3;

    /** Measures both in the order A/B/B/A and prints medians and ranges of the ratios. */
    void measure(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("slice.json"), bytes);
        int port = FreePort.any();
        URI address = URI.create("http://localhost:" + port);
        ChildProcess process = peer(file, port);
        try (KeptConnections ours = new KeptConnections(service);
                KeptConnections theirs = connect(address)) {
            AtomicLong next = new AtomicLong();
            Ratios cached = ratios(_ -> ours.get(SLICE), _ -> theirs.get("/"));
            Ratios uncached = ratios(_ -> ours.get(another(next.getAndIncrement())), _ -> theirs.get("/"));
            System.out.printf("a slice of %d bytes over %d connections%n", bytes.length, Requests.CONNECTIONS);
            System.out.println("cached: " + cached);
            System.out.println("uncached: " + uncached);
        } finally {
            process.kill();
        }
    }

    private Ratios ratios(Requests.Request ours, Requests.Request theirs) throws Exception {
        Requests.warmUp(theirs, seconds);
        Requests.warmUp(ours, seconds);
        return Ratios.measure(
                PAIRS, () -> Requests.throughput(ours, seconds), () -> Requests.throughput(theirs, seconds));
    }

    /** No two numbers ask for the same slice, and all slices are of the same length. */
    private static String another(long number) {
        return "/timeline?limit=50&from=" + FIRST.plusDays(number % FIRST_DAYS) + "&to="
                + LAST.minusDays(number / FIRST_DAYS);
    }

    private ChildProcess peer(Path file, int port) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        Checkout.buildOutput("benchmarks/peer")
                                .resolve("quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("peer.log").toFile());
        builder.environment().putAll(Map.of("QUARKUS_HTTP_PORT", Integer.toString(port), "PEER_FILE", file.toString()));
        return ChildProcess.start("peer", builder, StopSignal.TERM);
    }

    private static KeptConnections connect(URI address) throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                return new KeptConnections(address);
            } catch (IOException notYet) {
                if (tries == 300) {
                    throw notYet;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }
}
