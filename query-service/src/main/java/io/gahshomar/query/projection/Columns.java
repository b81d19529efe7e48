package io.gahshomar.query.projection;

import io.gahshomar.query.index.SqlArrays;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Function;

/** Rows as one array for each column, the form in which statements take many at once. */
record Columns<T>(Connection connection, Collection<T> rows) {

    Array texts(Function<T, String> value) throws SQLException {
        return SqlArrays.texts(connection, rows, value);
    }

    Array dates(Function<T, LocalDate> value) throws SQLException {
        return SqlArrays.dates(connection, rows, value);
    }

    Array of(String type, Function<T, Object> value) throws SQLException {
        return SqlArrays.of(connection, type, rows, value);
    }
}
