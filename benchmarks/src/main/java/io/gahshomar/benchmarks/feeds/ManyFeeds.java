package io.gahshomar.benchmarks.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.gahshomar.stack.launcher.Service;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What it costs to watch many feeds: each is served at an address of its own of the loopback network (127.0.0.0/8, Linux), so
 * that each is a host of its own, and answers 304 to those who know it. Reported: how long the first fetch of all takes and the
 * extraction of their two items each, then
 * fetches a second, CPU and resident memory of ingest-service while they are fetched again and again.
 *
 * <p>Arguments: number of feeds (5000), seconds to watch after the first fetch (120).
 */
public final class ManyFeeds {

    private static final int ITEMS = 2;
    private static final int HOSTS_OF_A_NUMBER = 250;
    private static final LocalDate FIRST_DAY = LocalDate.parse("1990-01-01");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Pattern EXTRACTED = Pattern.compile("\"extracted\":(\\d+)");

    private final int feeds;
    private final Duration watched;
    private final Set<String> fetched = ConcurrentHashMap.newKeySet();
    private final AtomicLong requests = new AtomicLong();

    private ManyFeeds(int feeds, Duration watched) {
        this.feeds = feeds;
        this.watched = watched;
    }

    public static void main(String[] arguments) throws Exception {
        int feeds = arguments.length == 0 ? 5000 : Integer.parseInt(arguments[0]);
        int seconds = arguments.length < 2 ? 120 : Integer.parseInt(arguments[1]);
        new ManyFeeds(feeds, Duration.ofSeconds(seconds)).measure();
    }

    private void measure() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(0), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
        try (RunningStack stack = RunningStack.start()) {
            ProcessHandle ingest = ingest();
            long start = System.nanoTime();
            stack.post(
                    Service.INGEST,
                    "/feeds/opml",
                    "text/x-opml; charset=utf-8",
                    opml(server.getAddress().getPort()));
            System.out.printf("%d feeds imported in %.1f s%n", feeds, seconds(start));
            Sample before = Sample.of(ingest, requests.get());
            long first = System.nanoTime();
            while (fetched.size() < feeds) {
                Thread.sleep(200);
            }
            Sample.of(ingest, requests.get()).report("first fetch of each", before, seconds(first));
            while (extracted(stack) < ITEMS * feeds) {
                Thread.sleep(500);
            }
            Sample.of(ingest, requests.get()).report("and every item extracted", before, seconds(first));
            Sample steady = Sample.of(ingest, requests.get());
            long again = System.nanoTime();
            Thread.sleep(watched);
            Sample.of(ingest, requests.get()).report("fetched again and again", steady, seconds(again));
        } finally {
            server.stop(0);
        }
    }

    private static int extracted(RunningStack stack) throws IOException, InterruptedException {
        Matcher count = EXTRACTED.matcher(stack.get(Service.INGEST, "/documents/progress"));
        return count.find() ? Integer.parseInt(count.group(1)) : 0;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String host = exchange.getLocalAddress().getAddress().getHostAddress();
        boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        byte[] body = known ? new byte[0] : feed(host);
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
        if (!known) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
        fetched.add(host);
    }

    private static byte[] feed(String host) {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>News of " + host + "</title>");
        for (int i = 0; i < ITEMS; i++) {
            feed.append("<item><guid isPermaLink='false'>%d</guid><title>Report %d of %s</title>".formatted(i, i, host))
                    .append("<description>The delegation arrived in Tehran on %s.</description></item>"
                            .formatted(DAY.format(day(host).plusDays(i))));
        }
        return feed.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Another for each feed, so that each tells of happenings of its own. */
    private static LocalDate day(String host) {
        String[] numbers = host.split("\\.");
        return FIRST_DAY.plusDays(
                (long) ITEMS * (Integer.parseInt(numbers[2]) * HOSTS_OF_A_NUMBER + Integer.parseInt(numbers[3]) - 1));
    }

    private String opml(int port) {
        StringBuilder opml = new StringBuilder("<opml version='2.0'><body>");
        for (int i = 0; i < feeds; i++) {
            opml.append("<outline xmlUrl='http://127.1.%d.%d:%d/rss'/>"
                    .formatted(i / HOSTS_OF_A_NUMBER, i % HOSTS_OF_A_NUMBER + 1, port));
        }
        return opml.append("</body></opml>").toString();
    }

    private static ProcessHandle ingest() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("ingest-service"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("ingest-service does not run"));
    }

    /** Where a process is. */
    private record Sample(Duration cpu, long residentKilobytes, long requests) {

        static Sample of(ProcessHandle process, long requests) throws IOException {
            String status = Files.readString(Path.of("/proc/" + process.pid() + "/status"));
            String resident = status.lines()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("\\D", "");
            return new Sample(process.info().totalCpuDuration().orElseThrow(), Long.parseLong(resident), requests);
        }

        void report(String what, Sample before, double seconds) {
            double cpuSeconds = cpu.minus(before.cpu).toMillis() / 1e3;
            System.out.printf(
                    "%-24s %7.1f s  %7.1f fetches/s  %5.2f CPUs  %5d MB resident%n",
                    what,
                    seconds,
                    (requests - before.requests) / seconds,
                    cpuSeconds / seconds,
                    residentKilobytes / 1024);
        }
    }
}
