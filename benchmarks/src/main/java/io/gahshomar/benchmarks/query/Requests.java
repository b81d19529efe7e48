package io.gahshomar.benchmarks.query;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Runs requests from several threads and measures them. */
final class Requests {

    static final int CONNECTIONS = 8;
    private static final int MOST_TURNS = 12;
    private static final double GAIN = 1.03;
    private static final long LONGEST_NANOS = 60_000_000_000L;

    private Requests() {}

    /** A request. */
    @FunctionalInterface
    interface Request {

        /** Runs the request with a number, which says what it asks for. */
        void run(long number) throws Exception;
    }

    /** How many requests a second there are where each thread goes on at once. */
    static double throughput(Request request, int seconds) throws Exception {
        AtomicLong done = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        inThreads(() -> {
            while (System.nanoTime() < end) {
                request.run(done.getAndIncrement());
            }
        });
        return (double) done.get() / seconds;
    }

    /** Runs requests until they come no faster than in the measurement before. */
    static void warmUp(Request request, int seconds) throws Exception {
        double before = 0;
        double now = throughput(request, seconds);
        for (int turn = 0; turn < MOST_TURNS && now > before * GAIN; turn++) {
            before = now;
            now = throughput(request, seconds);
        }
    }

    /** How long requests take, counted from when they were due, at a fixed rate. */
    static Histogram latency(Request request, double perSecond, int seconds) throws Exception {
        Histogram nanos = new SynchronizedHistogram(LONGEST_NANOS, 3);
        AtomicLong next = new AtomicLong();
        long count = Math.max(1, (long) (perSecond * seconds));
        long begin = System.nanoTime();
        inThreads(() -> {
            for (long number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                long due = begin + (long) (number * 1e9 / perSecond);
                while (System.nanoTime() < due) {
                    Thread.onSpinWait();
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                request.run(number);
                nanos.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - due));
            }
        });
        return nanos;
    }

    private static void inThreads(Task task) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(threads.submit(() -> {
                    task.run();
                    return null;
                }));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        }
    }

    @FunctionalInterface
    private interface Task {
        void run() throws Exception;
    }
}
