package io.gahshomar.benchmarks.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Two rates that were measured in turns, A/B and B/A, so that neither always comes first.
 *
 * @param ours of each turn
 * @param theirs of each turn
 */
record Ratios(double[] ours, double[] theirs) {

    static Ratios measure(int turns, Callable<Double> ours, Callable<Double> theirs) throws Exception {
        Ratios measured = new Ratios(new double[turns], new double[turns]);
        for (int turn = 0; turn < turns; turn++) {
            if (turn % 2 == 0) {
                measured.ours[turn] = ours.call();
                measured.theirs[turn] = theirs.call();
            } else {
                measured.theirs[turn] = theirs.call();
                measured.ours[turn] = ours.call();
            }
        }
        return measured;
    }

    private double[] sorted() {
        double[] ratios = new double[ours.length];
        Arrays.setAll(ratios, turn -> ours[turn] / theirs[turn]);
        Arrays.sort(ratios);
        return ratios;
    }

    /** Our median and theirs, and the median of the ratios with their range. */
    @Override
    public String toString() {
        double[] ratios = sorted();
        return String.format(
                Locale.ROOT,
                "%.0f/s beside %.0f/s, ratio %.2f (%.2f to %.2f)",
                median(ours),
                median(theirs),
                median(ratios),
                ratios[0],
                ratios[ratios.length - 1]);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
