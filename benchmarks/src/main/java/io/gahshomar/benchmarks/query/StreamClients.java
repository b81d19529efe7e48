package io.gahshomar.benchmarks.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Clients of the stream: one that is told everything and measures, the others with a filter that nothing fits. */
final class StreamClients implements AutoCloseable {

    private static final int PER_SECOND = 50;
    private static final long LONGEST_NANOS = 600_000_000_000L;

    private final List<Socket> sockets = new ArrayList<>();
    private final Map<Integer, Long> sentAt = new ConcurrentHashMap<>();
    private final Histogram delays = new SynchronizedHistogram(LONGEST_NANOS, 3);

    StreamClients(int port, int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket("localhost", port);
            String filter = i == 0 ? "" : "?theme=nobody-asks-for-it";
            socket.getOutputStream()
                    .write(("GET /stream" + filter
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            if (!lines.readLine().contains(" 200 ")) {
                throw new IllegalStateException("client " + i + " was refused");
            }
            sockets.add(socket);
            if (i == 0) {
                Thread.ofVirtual().start(() -> listen(lines));
            }
        }
        TimeUnit.SECONDS.sleep(2);
    }

    /** An id ends with the number of its entry in hexadecimal digits. */
    private void listen(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int at = line.indexOf("\"id\":\"");
                if (line.startsWith("data:") && at > 0) {
                    String id = line.substring(at + 6, line.indexOf('"', at + 6));
                    Long sent = sentAt.get(Integer.parseInt(id.substring(id.length() - 8), 16));
                    if (sent != null) {
                        delays.recordValue(System.nanoTime() - sent);
                    }
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** Sends entries from a number on, which the stream's ids tell, at a steady rate. */
    void measure(int first, IntConsumer send, int seconds) throws InterruptedException {
        long begin = System.nanoTime();
        for (int number = 0; number < PER_SECOND * seconds; number++) {
            long due = begin + number * 1_000_000_000L / PER_SECOND;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            sentAt.put(first + number, System.nanoTime());
            send.accept(first + number);
        }
        TimeUnit.SECONDS.sleep(2);
    }

    int count() {
        return sockets.size();
    }

    long told() {
        return delays.getTotalCount();
    }

    int sent() {
        return sentAt.size();
    }

    /** Milliseconds from sending to being told. */
    double delay(double percentile) {
        return delays.getValueAtPercentile(percentile) / 1e6;
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
