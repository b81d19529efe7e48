package io.gahshomar.merging;

import io.gahshomar.event.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which figures are the same, and which contradict each other. */
final class Figures {

    private static final BigDecimal EXACTLY = new BigDecimal("0.01");
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    private Figures() {}

    /** A figure that both state: the same unit, and amounts that differ by at most 1 %, of approximate ones 10 %. */
    static Optional<String> inCommon(List<Figure> one, List<Figure> other) {
        return one.stream()
                .filter(figure -> other.stream().anyMatch(candidate -> isSame(figure, candidate)))
                .map(Figures::name)
                .min(String::compareTo);
    }

    /** A unit for which each states amounts, and none of them is the same. */
    static Optional<String> contradiction(List<Figure> one, List<Figure> other) {
        return one.stream()
                .filter(figure -> other.stream().anyMatch(candidate -> isSameUnit(figure, candidate)))
                .filter(figure -> one.stream()
                        .filter(alike -> isSameUnit(figure, alike))
                        .noneMatch(alike -> other.stream().anyMatch(candidate -> isSame(alike, candidate))))
                .map(Figures::unit)
                .min(String::compareTo);
    }

    static String unit(Figure figure) {
        return Objects.requireNonNullElse(figure.currency(), "") + Objects.requireNonNullElse(figure.unit(), "");
    }

    private static String name(Figure figure) {
        return figure.amount().toPlainString() + " " + unit(figure);
    }

    private static boolean isSameUnit(Figure one, Figure other) {
        return unit(one).equals(unit(other));
    }

    private static boolean isSame(Figure one, Figure other) {
        if (!isSameUnit(one, other)) {
            return false;
        }
        BigDecimal tolerance = one.approximate() || other.approximate() ? ABOUT : EXACTLY;
        return !tooSmall(one, other, tolerance) && !tooSmall(other, one, tolerance);
    }

    /** Whether all of {@code one} lies below {@code other}. */
    private static boolean tooSmall(Figure one, Figure other, BigDecimal tolerance) {
        BigDecimal most = one.upTo() == null ? one.amount() : one.upTo();
        BigDecimal slack = other.amount().abs().multiply(tolerance);
        return most.compareTo(other.amount().subtract(slack)) < 0;
    }
}
