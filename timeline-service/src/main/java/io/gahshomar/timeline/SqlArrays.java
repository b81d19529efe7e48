package io.gahshomar.timeline;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/**
 * Arrays as parameters of statements that treat many rows at once. Their elements have the very type that the driver sends in
 * binary; others it writes as text, character by character.
 */
public final class SqlArrays {

    private SqlArrays() {}

    /** An array of {@code text}. */
    public static Array texts(Connection connection, Collection<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray(String[]::new));
    }

    /** An array of {@code text}, of something of each row. */
    public static <T> Array texts(Connection connection, Collection<T> rows, Function<T, String> value)
            throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(value).toArray(String[]::new));
    }

    /** An array of {@code integer}. */
    public static <T> Array integers(Connection connection, Collection<T> rows, Function<T, Integer> value)
            throws SQLException {
        return connection.createArrayOf("integer", rows.stream().map(value).toArray(Integer[]::new));
    }

    /** An array of {@code bigint}. */
    public static <T> Array bigints(Connection connection, Collection<T> rows, Function<T, Long> value)
            throws SQLException {
        return connection.createArrayOf("bigint", rows.stream().map(value).toArray(Long[]::new));
    }
}
