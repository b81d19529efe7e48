package io.gahshomar.benchmarks.query;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.gahshomar.query.filter.Counts;
import io.gahshomar.query.filter.Filter;
import io.gahshomar.query.filter.Planner;
import io.gahshomar.query.filter.TermTotals;
import io.gahshomar.query.index.Position;
import io.gahshomar.query.slice.Place;
import io.gahshomar.query.slice.SliceQuery;
import io.gahshomar.query.slice.Slices;
import io.gahshomar.query.slice.Sort;
import io.gahshomar.query.vocabulary.ThemeVocabulary;
import io.gahshomar.query.vocabulary.VocabularySettings;
import io.gahshomar.stack.Durability;
import io.gahshomar.stack.LocalPostgres;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.HdrHistogram.Histogram;

/**
 * Measures the read model at a number of entries: pages beside pgbench with the same statements and, for two themes, beside
 * a sorted Lucene index, and histograms.
 *
 * <p>Arguments: the number of entries (10000), seconds of each measurement (5; 0 loads the data and measures nothing), the folder of the data (target/query; it
 * is kept, and data that is there is used again).
 */
public final class QueryBenchmark {

    private static final int STATEMENTS = 48;
    private static final int LIMIT = 50;
    private static final double SHARE_OF_THROUGHPUT = 0.4;
    private static final long SEED = 1370;
    private static final String LUCENE = "lucene";

    private final PrintStream out = System.out;
    private final int seconds;
    private final Path folder;
    private final LocalPostgres postgres;
    private final AgroalDataSource pool;
    private final Slices slices;
    private final Counts counts;

    private QueryBenchmark(int seconds, Path folder, LocalPostgres postgres, AgroalDataSource pool) {
        this.seconds = seconds;
        this.folder = folder;
        this.postgres = postgres;
        this.pool = pool;
        Planner planner = new Planner(pool, new TermTotals(pool), Load.JSON);
        this.slices = new Slices(pool, planner);
        this.counts = new Counts(pool, planner);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        long entries = arguments.length > 0 ? Long.parseLong(arguments[0].replace("_", "")) : 10_000;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Path.of(arguments.length > 2 ? arguments[2] : "target/query", Long.toString(entries))
                .toAbsolutePath();
        Pgbench.require();
        Files.createDirectories(folder);
        boolean fresh = !Files.exists(folder.resolve("loaded"));
        ThemeVocabulary themes = new ThemeVocabulary(new PackagedVocabulary());
        try (LocalPostgres postgres = new LocalPostgres(folder.resolve("postgres"), Durability.FAST).start()) {
            configure(postgres);
            try (AgroalDataSource pool = pool(postgres.jdbcUrl("query"))) {
                if (fresh) {
                    long begin = System.nanoTime();
                    new Load(pool, themes).load(entries);
                    System.out.printf(
                            "loaded %d entries in %d s%n", entries, (System.nanoTime() - begin) / 1_000_000_000);
                    LucenePeer.write(folder.resolve(LUCENE), entries, themes);
                    Files.createFile(folder.resolve("loaded"));
                }
                if (seconds > 0) {
                    new QueryBenchmark(seconds, folder, postgres, pool).measure(entries);
                }
            }
        }
    }

    /** Sized for one machine of 16 GB or more; the server starts anew for it. */
    private static void configure(LocalPostgres postgres) throws SQLException {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String setting : List.of(
                    "shared_buffers = '3GB'",
                    "max_wal_size = '4GB'",
                    "wal_level = minimal",
                    "max_wal_senders = 0",
                    "maintenance_work_mem = '1GB'",
                    "work_mem = '64MB'",
                    "effective_cache_size = '12GB'",
                    "random_page_cost = 1.1",
                    "jit = off")) {
                statement.execute("ALTER SYSTEM SET " + setting);
            }
        }
        postgres.stop();
        postgres.start();
    }

    private void measure(long entries) throws Exception {
        out.printf(
                "# %d entries, pages of %d, %d connections, %d s a measurement%n%n",
                entries, LIMIT, Requests.CONNECTIONS, seconds);
        out.println("| page | ours/s | pgbench/s | ratio (range) | ours p50 ms | p99 ms | pgbench p50 ms | p99 ms |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (PageKind kind : PageKind.values()) {
            page(kind);
        }
        histogram();
        lucene();
    }

    private void page(PageKind kind) throws Exception {
        List<SliceQuery> queries = queries(kind);
        Requests.Request ours = number -> slices.page(queries.get((int) (number % queries.size())));
        Pgbench pgbench = Pgbench.of(folder.resolve("pgbench-" + kind), libpq(), statements(queries));
        Requests.warmUp(ours, seconds);
        double[] mine = new double[2];
        double[] theirs = new double[2];
        mine[0] = Requests.throughput(ours, seconds);
        theirs[0] = pgbench.throughput(seconds);
        theirs[1] = pgbench.throughput(seconds);
        mine[1] = Requests.throughput(ours, seconds);
        double rate = SHARE_OF_THROUGHPUT * Math.min(mine[0], mine[1]);
        Histogram latency = Requests.latency(ours, rate, seconds);
        long[] peer = pgbench.latency(rate, seconds);
        double[] ratios = {mine[0] / theirs[0], mine[1] / theirs[1]};
        out.printf(
                "| %s | %.0f | %.0f | %.2f (%.2f to %.2f) | %.2f | %.2f | %.2f | %.2f |%n",
                kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                (mine[0] + mine[1]) / 2,
                (theirs[0] + theirs[1]) / 2,
                (ratios[0] + ratios[1]) / 2,
                Math.min(ratios[0], ratios[1]),
                Math.max(ratios[0], ratios[1]),
                latency.getValueAtPercentile(50) / 1e6,
                latency.getValueAtPercentile(99) / 1e6,
                at(peer, 0.5) / 1e3,
                at(peer, 0.99) / 1e3);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))];
    }

    private List<SliceQuery> queries(PageKind kind) throws SQLException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<SliceQuery> queries = new ArrayList<>();
        for (int i = 0; i < STATEMENTS; i++) {
            Filter filter = kind.filter(random);
            SliceQuery first = new SliceQuery(filter, Sort.DATE, LIMIT, Optional.empty());
            queries.add(kind == PageKind.DEEP ? from(first, middle(random)) : first);
        }
        return queries;
    }

    private static SliceQuery from(SliceQuery query, LocalDate day) {
        Place place = Place.of(Position.before(day));
        return new SliceQuery(query.filter(), query.sort(), query.limit(), Optional.of(place));
    }

    private static LocalDate middle(SplittableRandom random) {
        return LocalDate.of(2012, 1, 1).plusDays(random.nextInt(1_500));
    }

    private List<String> statements(List<SliceQuery> queries) throws SQLException {
        Captured captured = new Captured(pool);
        DataSource source = captured.source();
        Slices noted = new Slices(source, new Planner(source, new TermTotals(source), Load.JSON));
        List<String> statements = new ArrayList<>();
        for (SliceQuery query : queries) {
            noted.page(query);
            statements.add(captured.last());
        }
        return statements;
    }

    private static AgroalDataSource pool(String url) throws SQLException {
        return AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(connections -> connections
                        .maxSize(2 * Requests.CONNECTIONS)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("query"))
                                .credential(new SimplePassword("query"))
                                .initialSql("SET search_path TO live, public;"
                                        + " SET plan_cache_mode TO force_generic_plan"))));
    }

    private String libpq() {
        return postgres.jdbcUrl("query")
                .replaceFirst("^jdbc:", "")
                .replaceFirst("\\?.*$", "")
                .replaceFirst("//", "//query@");
    }

    private void histogram() throws Exception {
        List<LocalDate> months = Stream.iterate(LocalDate.of(1985, 1, 1), month -> month.plusMonths(1))
                .limit(12 * 60)
                .toList();
        Requests.Request request = number -> counts.byBucket(Filter.ALL, months);
        long[] nanos = new long[40];
        for (int i = 0; i < nanos.length; i++) {
            long begin = System.nanoTime();
            request.run(i);
            nanos[i] = System.nanoTime() - begin;
        }
        Arrays.sort(nanos, nanos.length / 2, nanos.length);
        out.printf(
                "%nhistogram of everything by month, one at a time: median %.1f ms, worst %.1f ms%n",
                nanos[nanos.length * 3 / 4] / 1e6, nanos[nanos.length - 1] / 1e6);
    }

    private void lucene() throws Exception {
        try (LucenePeer lucene = LucenePeer.open(folder.resolve(LUCENE))) {
            List<SliceQuery> queries = queries(PageKind.TWO_THEMES);
            Requests.Request ours = number -> slices.page(queries.get((int) (number % queries.size())));
            Requests.Request peer = number ->
                    lucene.page(queries.get((int) (number % queries.size())).filter(), LIMIT);
            Requests.throughput(peer, seconds);
            double rate = SHARE_OF_THROUGHPUT * Requests.throughput(ours, seconds);
            Histogram[] mine = new Histogram[2];
            Histogram[] theirs = new Histogram[2];
            mine[0] = Requests.latency(ours, rate, seconds);
            theirs[0] = Requests.latency(peer, rate, seconds);
            theirs[1] = Requests.latency(peer, rate, seconds);
            mine[1] = Requests.latency(ours, rate, seconds);
            for (int i = 0; i < 2; i++) {
                out.printf(
                        "two themes beside a sorted Lucene index: ours p50 %.2f p99 %.2f ms, Lucene p50 %.2f p99 %.2f ms%n",
                        mine[i].getValueAtPercentile(50) / 1e6,
                        mine[i].getValueAtPercentile(99) / 1e6,
                        theirs[i].getValueAtPercentile(50) / 1e6,
                        theirs[i].getValueAtPercentile(99) / 1e6);
            }
        }
    }

    /** The vocabulary that the service comes with. */
    private static final class PackagedVocabulary implements VocabularySettings {

        @Override
        public Optional<Path> themes() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> actors() {
            return Optional.empty();
        }
    }
}
