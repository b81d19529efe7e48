package io.gahshomar.benchmarks.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.Findable;
import io.gahshomar.query.index.Signature;
import io.gahshomar.query.index.SqlArrays;
import io.gahshomar.query.index.Term;
import io.gahshomar.query.index.Years;
import io.gahshomar.query.text.Lexeme;
import io.gahshomar.query.vocabulary.ThemeVocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills a read model by COPY with the rows that the projection would write, and makes its indexes afterwards. */
record Load(DataSource database, ThemeVocabulary themes) {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.ALWAYS)
            .build();

    private static final int WORKERS = 2;
    private static final List<String> MIGRATIONS = List.of(
            "V1__read_model.sql",
            "V2__filters_text_and_changes.sql",
            "V3__counts_of_days.sql",
            "V4__longer_signatures.sql",
            "V5__years_among_the_words.sql");
    private static final List<String> INDEXES = List.of(
            "ALTER TABLE entry ADD PRIMARY KEY (id)",
            "CREATE INDEX entry_changed ON entry (changed_at, id) WHERE document IS NOT NULL",
            "ALTER TABLE posting ADD PRIMARY KEY (term, span, sort_start, latest, entry_id) INCLUDE (signature, more_signature)",
            "ALTER TABLE entry_text ADD PRIMARY KEY (entry_id)",
            "CREATE INDEX entry_text_words ON entry_text USING gin (words)");
    private static final String COUNT = """
            INSERT INTO interval_count (term, span, sort_start, latest, entries)
            SELECT term, span, sort_start, latest, count(*) FROM entry, unnest(terms) AS t(term) GROUP BY 1, 2, 3, 4
            """;

    private static final String COUNT_DAYS = """
            INSERT INTO day_count SELECT term, sort_start, sum(entries) FROM interval_count GROUP BY 1, 2
            """;

    /** Makes the tables and fills them. */
    void load(long entries) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String migration : MIGRATIONS) {
                statement.execute(resource("/db/migration/" + migration));
            }
            statement.execute("SET search_path TO live, public");
            statement.execute("ALTER TABLE entry DROP CONSTRAINT entry_pkey");
            statement.execute("DROP INDEX entry_changed, entry_text_words");
            statement.execute("ALTER TABLE posting DROP CONSTRAINT posting_pkey");
            statement.execute("ALTER TABLE entry_text DROP CONSTRAINT entry_text_pkey");
            copy(entries);
            for (String index : INDEXES) {
                statement.execute(index);
            }
            statement.execute(COUNT);
            statement.execute(COUNT_DAYS);
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static String resource(String name) {
        try (InputStream in = Load.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(long entries) throws Exception {
        List<Callable<Void>> shares = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            int first = worker;
            shares.add(() -> copy(first, entries));
        }
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (Future<Void> share : workers.invokeAll(shares)) {
                share.get();
            }
        }
    }

    private Void copy(long first, long entries) throws SQLException, IOException {
        try (Table entry = new Table(database, "entry");
                Table posting = new Table(database, "posting");
                Table text = new Table(database, "entry_text")) {
            Chronology chronology = new Chronology();
            for (long number = first; number < entries; number += WORKERS) {
                Entry read = Entry.of(chronology.entry(number));
                Findable findable = Findable.of(read, themes);
                String span = Integer.toString(findable.placed().span().code());
                String start = findable.placed().sortStart().toString();
                String latest = day(findable.placed().latest());
                entry.row(
                        read.id(),
                        "1",
                        "2025-01-01T00:00:00Z",
                        JSON.writeValueAsString(read),
                        SqlArrays.literal(findable.terms()),
                        Double.toString(findable.confidence()),
                        span,
                        start,
                        latest);
                Signature signature = Signature.of(findable.terms());
                String bits = Long.toString(signature.first());
                String moreBits = Long.toString(signature.second());
                for (String term : findable.terms()) {
                    if (Term.hasPostings(term)) {
                        posting.row(term, span, start, latest, read.id(), bits, moreBits);
                    }
                }
                text.row(
                        read.id(), span, start, latest, Lexeme.tsvector(findable.texts(), Years.of(findable.placed())));
            }
        }
        return null;
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? "infinity" : day.toString();
    }

    /** A COPY into a table. */
    private static final class Table implements AutoCloseable {

        private static final int FLUSH = 1 << 16;

        private final Connection connection;
        private final CopyIn copy;
        private final StringBuilder waiting = new StringBuilder();

        Table(DataSource database, String name) throws SQLException {
            connection = database.getConnection();
            copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY live." + name + " FROM STDIN");
        }

        void row(String... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                waiting.append(i == 0 ? "" : "\t");
                escape(values[i]);
            }
            waiting.append('\n');
            if (waiting.length() > FLUSH) {
                flush();
            }
        }

        private void escape(String value) {
            for (int i = 0; i < value.length(); i++) {
                char each = value.charAt(i);
                switch (each) {
                    case '\\' -> waiting.append("\\\\");
                    case '\t' -> waiting.append("\\t");
                    case '\n' -> waiting.append("\\n");
                    case '\r' -> waiting.append("\\r");
                    default -> waiting.append(each);
                }
            }
        }

        private void flush() throws SQLException {
            byte[] bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            waiting.setLength(0);
        }

        @Override
        public void close() throws SQLException {
            flush();
            copy.endCopy();
            connection.close();
        }
    }
}
