package io.gahshomar.extraction.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of all sets in one table. */
final class ScoreTable {

    /**
     * A figure in percent.
     *
     * @param name what was measured
     * @param precision share of what was found that is right
     * @param recall share of what is right that was found
     * @param f1 their harmonic mean
     */
    record Figure(String name, double precision, double recall, double f1) {

        /** The figure of so many hits among what is right and what was found. */
        static Figure of(String name, int hits, int right, int found) {
            double precision = found == 0 ? 0 : 100.0 * hits / found;
            double recall = right == 0 ? 0 : 100.0 * hits / right;
            double f1 = hits == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return new Figure(name, precision, recall, f1);
        }
    }

    private final List<String> lines = new ArrayList<>();

    void add(String set, List<Figure> figures) {
        for (Figure figure : figures) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-10s %-14s %7.2f %7.2f %7.2f%n",
                    set,
                    figure.name(),
                    figure.precision(),
                    figure.recall(),
                    figure.f1()));
        }
    }

    @Override
    public String toString() {
        String head = String.format("%-10s %-14s %7s %7s %7s%n", "set", "figure", "P", "R", "F1");
        return head + String.join("", lines);
    }
}
