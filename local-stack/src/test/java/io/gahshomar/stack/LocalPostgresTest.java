package io.gahshomar.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void a_committed_row_of_a_durable_server_is_still_there_after_it_was_killed_and_started_again()
            throws SQLException {
        try (var postgres = new LocalPostgres(folder, Durability.DURABLE).start()) {
            assertThat(single(
                            postgres,
                            "SELECT current_setting('fsync') || ' ' || current_setting('synchronous_commit')"))
                    .isEqualTo("on on");
            write(postgres, "چهارشنبه");
            postgres.kill();

            postgres.start();

            assertThat(read(postgres)).isEqualTo("چهارشنبه");
        }
    }

    @Test
    void a_committed_row_is_still_there_in_the_next_server_on_the_same_folder() throws SQLException {
        try (var postgres = new LocalPostgres(folder, Durability.FAST).start()) {
            write(postgres, "Wednesday");
        }

        try (var postgres = new LocalPostgres(folder, Durability.FAST).start()) {
            assertThat(read(postgres)).isEqualTo("Wednesday");
        }
    }

    private static void write(LocalPostgres postgres, String value) throws SQLException {
        try (var connection = postgres.connect("timeline");
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE day (name text)");
            statement.execute("INSERT INTO day VALUES ('%s')".formatted(value));
        }
    }

    private static String read(LocalPostgres postgres) throws SQLException {
        return single(postgres, "SELECT name FROM day");
    }

    private static String single(LocalPostgres postgres, String query) throws SQLException {
        try (var connection = postgres.connect("timeline");
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
