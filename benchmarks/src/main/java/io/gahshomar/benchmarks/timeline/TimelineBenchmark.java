package io.gahshomar.benchmarks.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Measures timeline-service beside its peers: {@code sink}, {@code copy} or {@code relay}, then how many records and how many
 * pairs of runs (A/B/B/A); or what a mention costs when many are stored: {@code growth} of the service, {@code keys} of the
 * index alone, then how many mentions.
 */
public final class TimelineBenchmark {

    private TimelineBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String what = arguments.length == 0 ? "sink" : arguments[0];
        int count = arguments.length < 2 ? 120_000 : Integer.parseInt(arguments[1]);
        int pairs = arguments.length < 3 ? 5 : Integer.parseInt(arguments[2]);
        switch (what) {
            case "sink" -> sink(count, pairs);
            case "copy" -> copy(count, pairs);
            case "relay" -> relay(count, pairs);
            case "growth" -> growth(count);
            case "keys" -> new KeyGrowth().upTo(count);
            default -> throw new IllegalArgumentException("'" + what + "' should be sink, copy, relay, growth or keys");
        }
        System.exit(0);
    }

    /** Mentions of which three tell of each happening, beside a sink that upserts them into one table. */
    private static void sink(int count, int pairs) throws Exception {
        try (Machine machine = new Machine()) {
            Runs runs = new Runs(machine);
            machine.tell(new Told(3), count);
            compare("timeline-service", () -> runs.service(count), "Debezium sink", () -> runs.sink(count), pairs);
        }
    }

    /** Mentions that merge with nothing, beside a COPY of them into one table. */
    private static void copy(int count, int pairs) throws Exception {
        Told told = new Told(1);
        try (Machine machine = new Machine()) {
            Runs runs = new Runs(machine);
            machine.tell(told, count);
            compare("timeline-service", () -> runs.service(count), "COPY", () -> runs.copy(told, count), pairs);
        }
    }

    private static void relay(int count, int pairs) throws Exception {
        try (Machine machine = new Machine()) {
            Runs runs = new Runs(machine);
            compare("relay", () -> runs.relay(count), "transactions of 500", () -> runs.transactions(count), pairs);
        }
    }

    private static void growth(int largest) throws Exception {
        try (Machine machine = new Machine()) {
            machine.tell(new Told(3), largest);
            List<Integer> sizes = new ArrayList<>();
            for (int part = 16; part >= 1; part /= 2) {
                sizes.add(largest / part);
            }
            List<Double> costs = new Runs(machine).growth(sizes);
            for (int at = 0; at < sizes.size(); at++) {
                System.out.printf(Locale.ROOT, "%,10d stored: %6.0f µs a mention%n", sizes.get(at), costs.get(at));
            }
        }
    }

    /** Runs both in turns, A/B then B/A, and prints the median and the range of the ratios. */
    private static void compare(
            String name, Callable<Double> measured, String peerName, Callable<Double> peer, int pairs)
            throws Exception {
        measured.call();
        peer.call();
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            boolean peerFirst = pair % 2 == 1;
            double other = peerFirst ? peer.call() : 0;
            double own = measured.call();
            other = peerFirst ? other : peer.call();
            ratios.add(own / other);
            System.out.printf(Locale.ROOT, "%s %,.0f/s, %s %,.0f/s%n", name, own, peerName, other);
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s / %s: median %.2f, range %.2f to %.2f%n",
                name,
                peerName,
                ratios.get(ratios.size() / 2),
                ratios.getFirst(),
                ratios.getLast());
    }
}
