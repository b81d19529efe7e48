package io.gahshomar.query.index;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Arrays as parameters of statements that treat many rows at once. */
public final class SqlArrays {

    private SqlArrays() {}

    /** An array of a type of PostgreSQL. */
    public static <T> Array of(Connection connection, String type, Collection<T> items, Function<T, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(value).toArray());
    }

    /** An array of {@code text}, which the driver sends in binary, as it does arrays of strings only. */
    public static <T> Array texts(Connection connection, Collection<T> items, Function<T, String> value)
            throws SQLException {
        return connection.createArrayOf("text", items.stream().map(value).toArray(String[]::new));
    }

    /**
     * An array of {@code text} to be cast to {@code date[]}, since the driver does not know infinite days in arrays;
     * {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for the infinities.
     */
    public static <T> Array dates(Connection connection, Collection<T> items, Function<T, LocalDate> value)
            throws SQLException {
        return texts(connection, items, item -> literal(value.apply(item)));
    }

    /** A {@code text[]} as a text to be cast, for arrays of arrays of different lengths. */
    public static String literal(Collection<String> items) {
        return items.stream()
                .map(item -> '"' + item.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String literal(LocalDate day) {
        if (day == null) {
            return null;
        }
        if (day.equals(LocalDate.MIN)) {
            return "-infinity";
        }
        if (day.equals(LocalDate.MAX)) {
            return "infinity";
        }
        boolean common = day.getYear() > 0;
        int year = common ? day.getYear() : 1 - day.getYear();
        return "%04d-%02d-%02d%s".formatted(year, day.getMonthValue(), day.getDayOfMonth(), common ? "" : " BC");
    }
}
