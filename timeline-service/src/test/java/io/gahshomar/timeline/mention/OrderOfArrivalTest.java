package io.gahshomar.timeline.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.gahshomar.event.Correction;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.Topics;
import io.gahshomar.timeline.ServiceTest;
import io.gahshomar.timeline.TopicTail;
import io.gahshomar.timeline.correction.CorrectionBook;
import io.gahshomar.timeline.correction.Corrections;
import io.gahshomar.timeline.entry.Revision;
import io.gahshomar.timeline.merge.Merge;
import io.gahshomar.timeline.merge.MergeLock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/**
 * The chronology depends on what is said last of each mention and on what editors decided, and on nothing else. A property makes
 * histories of mentions and, of the same histories, an arrival: which partition's next record comes when, where batches
 * are cut, what is delivered twice, and when decisions come in between.
 */
@QuarkusTest
class OrderOfArrivalTest extends ServiceTest {

    private static final int TRIES = 10;
    private static final AtomicLong DECISIONS = new AtomicLong(1L << 40);

    @Inject
    ApplyMentions applyMentions;

    @Inject
    Corrections corrections;

    @Inject
    Merge merge;

    @Inject
    MergeLock lock;

    @Inject
    DataSource database;

    private static OrderOfArrivalTest service;

    /** What holds for all histories; jqwik makes them, and tells the seed of those for which it does not. */
    static class Properties {

        @Property(tries = TRIES)
        void theChronologyIsTheSameWhateverTheOrderTheRepeatsTheBatchesAndTheDecisionsBetween(@ForAll Random random)
                throws SQLException {
            service.assertThatArrivalDoesNotMatter(random.nextLong());
        }
    }

    @Test
    void theChronologyIsTheSameWhateverTheOrderTheRepeatsTheBatchesAndTheDecisionsBetween() {
        // Given
        service = this;
        var summary = new SummaryGeneratingListener();
        // When
        LauncherFactory.create(jqwikAlone())
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Properties.class))
                                .build(),
                        summary);
        // Then
        assertThat(summary.getSummary().getFailures())
                .extracting(TestExecutionSummary.Failure::getException)
                .isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(1);
    }

    /** The engine of the properties runs inside this test, since the service runs here. */
    private static LauncherConfig jqwikAlone() {
        TestEngine jqwik = ServiceLoader.load(TestEngine.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(engine -> engine.getId().equals("jqwik"))
                .findFirst()
                .orElseThrow();
        return LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestEngines(jqwik)
                .build();
    }

    private void assertThatArrivalDoesNotMatter(long seed) throws SQLException {
        // Given
        Histories plain = new Histories(seed);
        plain.last().forEach(record -> applyMentions.apply(List.of(record)));
        plain.decisions().forEach(this::decide);
        // When
        Histories shuffled = new Histories(seed);
        Random random = new Random(seed * 31);
        List<Correction> decisions = new ArrayList<>(shuffled.decisions());
        for (List<Received> batch : shuffled.arrival(random)) {
            applyMentions.apply(batch);
            if (!decisions.isEmpty() && random.nextInt(3) == 0) {
                decide(decisions.removeFirst());
            }
        }
        decisions.forEach(this::decide);
        // Then
        assertThat(stored(shuffled)).isEqualTo(stored(plain)).isNotEmpty();
        await().atMost(ONE_MINUTE).until(() -> replayed(shuffled).equals(onChronology(shuffled)));
        assertThat(replayed(plain)).isEqualTo(replayed(shuffled));
        assertThatVersionsGrow(shuffled);
    }

    private void decide(Correction correction) {
        QuarkusTransaction.requiringNew().run(() -> {
            lock.hold();
            CorrectionBook before = corrections.book();
            merge.reconsider(corrections.add(DECISIONS.getAndIncrement(), correction), before);
        });
    }

    private SortedMap<String, String> onChronology(Histories histories) throws SQLException {
        return entries(histories, "on-chronology");
    }

    private Map<String, SortedMap<String, String>> stored(Histories histories) throws SQLException {
        return Map.of(
                "on", onChronology(histories),
                "outside", entries(histories, "outside"),
                "hidden", entries(histories, "hidden"),
                "links", links(histories));
    }

    /** The reasons of the links, by the ids at their ends. */
    private SortedMap<String, String> links(Histories histories) throws SQLException {
        SortedMap<String, String> links = new TreeMap<>();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT first, second, reasons FROM link WHERE first LIKE ?")) {
            select.setString(1, histories.universe() + "%");
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    String ends = rows.getString(1) + " " + rows.getString(2);
                    links.put(histories.anonymous(ends), histories.anonymous(rows.getString(3)));
                }
            }
        }
        return links;
    }

    /** The entries that are in a state, as JSON in version 1; each is that of the stored digest. */
    private SortedMap<String, String> entries(Histories histories, String state) throws SQLException {
        SortedMap<String, byte[]> digests = new TreeMap<>();
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement("SELECT id, digest FROM entry WHERE id LIKE ? AND state = ?")) {
            select.setString(1, histories.universe() + "%");
            select.setString(2, state);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    digests.put(rows.getString(1), rows.getBytes(2));
                }
            }
        }
        SortedMap<String, String> entries = new TreeMap<>();
        List<Revision> revisions =
                QuarkusTransaction.requiringNew().call(() -> merge.judge(List.copyOf(digests.keySet())));
        for (Revision revision : revisions) {
            byte[] json = EventCodec.encode(revision.happening().asEntry(revision.id(), 1));
            assertThat(sha256(json)).isEqualTo(digests.get(revision.id()));
            entries.put(histories.anonymous(revision.id()), histories.anonymous(new String(json, UTF_8)));
        }
        return entries;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a reader of the topic has at its end, in the same form. */
    private SortedMap<String, String> replayed(Histories histories) {
        SortedMap<String, String> entries = new TreeMap<>();
        for (var record : recordsOf(histories)) {
            String id = histories.anonymous(record.key());
            if (record.value() == null) {
                entries.remove(id);
            } else {
                String json = new String(record.value(), UTF_8).replaceFirst("\"version\":\\d+", "\"version\":1");
                entries.put(id, histories.anonymous(json));
            }
        }
        return entries;
    }

    private List<ConsumerRecord<String, byte[]>> recordsOf(Histories histories) {
        return timeline.all().stream()
                .filter(record -> record.key().startsWith(histories.universe()))
                .toList();
    }

    private void assertThatVersionsGrow(Histories histories) {
        Map<String, Long> last = new HashMap<>();
        assertThat(recordsOf(histories)).allSatisfy(record -> {
            long version = Long.parseLong(TopicTail.header(record, Topics.VERSION_HEADER));
            assertThat(version).isGreaterThan(last.getOrDefault(record.key(), 0L));
            last.put(record.key(), version);
        });
    }
}
