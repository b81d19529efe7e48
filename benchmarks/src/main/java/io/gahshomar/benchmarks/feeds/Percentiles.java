package io.gahshomar.benchmarks.feeds;

import java.util.Collection;

/** Durations in milliseconds. */
record Percentiles(int count, double median, double p99, double longest) {

    static Percentiles ofNanos(Collection<Long> nanos) {
        double[] millis =
                nanos.stream().mapToDouble(each -> each / 1e6).sorted().toArray();
        return new Percentiles(millis.length, at(millis, 0.5), at(millis, 0.99), millis[millis.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return "p50 %8.1f ms   p99 %8.1f ms   longest %8.1f ms   (%d)".formatted(median, p99, longest, count);
    }
}
