package io.gahshomar.query.slice;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Slices from end to end, in constant memory: page after page within one transaction, which sees one state of them. */
@ApplicationScoped
public class WholeSlices {

    private static final String MODEL = "SELECT to_regnamespace('live')::oid::bigint";

    private final DataSource database;
    private final Slices slices;

    WholeSlices(DataSource database, Slices slices) {
        this.database = database;
        this.slices = slices;
    }

    /** Takes an entry. */
    @FunctionalInterface
    interface Each {

        void take(Row row) throws IOException;
    }

    /**
     * Hands over the entries of a slice in order.
     *
     * @param whole whether to go on after the first page
     */
    void forEach(SliceQuery query, boolean whole, Each each) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                long model = model(connection);
                Optional<SliceQuery> next = Optional.of(query);
                while (next.isPresent()) {
                    Page page = slices.page(connection, next.get());
                    if (model(connection) != model) {
                        throw new IOException("the read model was made anew while it was exported");
                    }
                    for (Row row : page.entries()) {
                        each.take(row);
                    }
                    next = whole ? page.last().map(query::from) : Optional.empty();
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException outage) {
            throw new IOException("the read model went out of reach while it was exported", outage);
        }
    }

    /** Names are looked up as they are now, whatever the transaction sees of rows. */
    private static long model(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(MODEL);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
