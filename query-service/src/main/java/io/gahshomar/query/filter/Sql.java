package io.gahshomar.query.filter;

import io.gahshomar.query.index.SqlArrays;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A statement that is put together from pieces, each with the values of its parameters. */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Value> values = new ArrayList<>();

    /** Adds a piece; it has as many parameters as there are values. */
    public Sql add(String piece, Value... bound) {
        text.append(piece);
        values.addAll(List.of(bound));
        return this;
    }

    /** The statement with its values bound; the caller closes it. */
    public PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        int index = 1;
        for (Value value : values) {
            value.bind(statement, index++);
        }
        return statement;
    }

    /** The statement with its parameters as question marks. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** A value of a parameter. */
    @FunctionalInterface
    public interface Value {

        void bind(PreparedStatement statement, int index) throws SQLException;

        static Value of(String value) {
            return (statement, index) -> statement.setString(index, value);
        }

        static Value of(long value) {
            return (statement, index) -> statement.setLong(index, value);
        }

        static Value of(double value) {
            return (statement, index) -> statement.setDouble(index, value);
        }

        /** A day; {@link LocalDate#MIN} and {@link LocalDate#MAX} are the infinities. */
        static Value of(LocalDate value) {
            return (statement, index) -> statement.setObject(index, value);
        }

        static Value texts(Collection<String> values) {
            return (statement, index) ->
                    statement.setArray(index, SqlArrays.texts(statement.getConnection(), values, value -> value));
        }

        /** Days, to be cast to {@code date[]}. */
        static Value days(Collection<LocalDate> values) {
            return (statement, index) ->
                    statement.setArray(index, SqlArrays.dates(statement.getConnection(), values, value -> value));
        }
    }
}
