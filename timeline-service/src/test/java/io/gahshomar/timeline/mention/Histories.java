package io.gahshomar.timeline.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.Correction;
import io.gahshomar.event.CorrectionAction;
import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.timeline.merge.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

/**
 * What is said of some mentions over time, often the same again or the same as by others, in three partitions, and what editors decide. Those of one
 * seed differ only in a name, the universe, that stands in every id and keeps them apart from all others.
 */
final class Histories {

    private static final int MENTIONS = 24;
    private static final int PARTITIONS = 3;
    private static final List<String> DATES = List.of(
            "2007-10-16", "2007-10-16", "2007-10-16", "2007-10-17", "2006-10-16", "2007-10", "1946-05-09", "2022/..");
    private static final List<String> WORDS =
            List.of("pipeline", "harbour", "satellite", "locomotive", "sturgeon", "festival", "observatory");

    private static final Comparator<Received> BY_OFFSET =
            Comparator.comparing(record -> record.position().offset());

    private final String universe =
            UUID.randomUUID().toString().replace("-", "").substring(0, 24);
    private final int firstPartition = 1000 + Math.abs(universe.hashCode() % 1_000_000) * PARTITIONS;
    private final List<List<Received>> partitions = new ArrayList<>();
    private final List<Received> last = new ArrayList<>();
    private final List<Correction> decisions;

    /** Whether most say the very same. */
    private final boolean alike;

    Histories(long seed) {
        Random random = new Random(seed);
        alike = random.nextBoolean();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            partitions.add(records(partition, random));
        }
        decisions = decisions(random);
    }

    private List<Received> records(int partition, Random random) {
        List<Received> records = new ArrayList<>();
        Received[] lastOf = new Received[MENTIONS];
        byte[][] values = new byte[MENTIONS][];
        for (int offset = 0; offset < MENTIONS; offset++) {
            int mention = partition + PARTITIONS * random.nextInt(MENTIONS / PARTITIONS);
            Said said = new Said(firstPartition + partition, offset, offset);
            values[mention] = switch (random.nextInt(6)) {
                case 0 -> null;
                case 1, 2 -> values[mention];
                default -> EventCodec.encode(mention(mention, random));
            };
            lastOf[mention] = Received.of(said, said, id(mention).getBytes(UTF_8), values[mention]);
            records.add(lastOf[mention]);
        }
        Arrays.stream(lastOf).filter(Objects::nonNull).sorted(BY_OFFSET).forEach(last::add);
        return records;
    }

    private EventMention mention(int number, Random random) {
        String id = id(number);
        boolean repeats = alike && random.nextInt(5) < 3;
        Edtf date = Edtf.parse(repeats ? DATES.getFirst() : DATES.get(random.nextInt(DATES.size())));
        String headline = repeats
                ? "locomotive festival"
                : WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size()));
        return new EventMention(
                id,
                "v1",
                "test",
                HistoricalDate.of(date, date.precision(), CalendarSystem.GREGORIAN, date.toString()),
                EventKind.EVENT,
                headline,
                List.of("energy"),
                List.of("Q" + universe),
                List.of(),
                0.5 + random.nextInt(5) / 10.0,
                DateResolution.EXPLICIT,
                List.of(),
                new SourceReference(
                        id,
                        id.split("-")[0],
                        null,
                        null,
                        null,
                        null,
                        "en",
                        headline,
                        100 * number,
                        100 * number + 60,
                        100 * number,
                        100 * number + 5));
    }

    private List<Correction> decisions(Random random) {
        List<Correction> made = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            String one = id(random.nextInt(MENTIONS / 2));
            String other = id(MENTIONS / 2 + random.nextInt(MENTIONS / 2));
            String id = universe + "-decision-" + number;
            made.add(
                    switch (random.nextInt(5)) {
                        case 0 -> decision(id, CorrectionAction.PIN_DATE, List.of(one), Edtf.parse("2007-10-15"), null);
                        case 1 -> decision(id, CorrectionAction.MERGE, List.of(one, other), null, null);
                        case 2 -> decision(id, CorrectionAction.KEEP_APART, List.of(one, other), null, null);
                        case 3 -> decision(id, CorrectionAction.HIDE, List.of(one), null, null);
                        default -> decision(id, CorrectionAction.REVOKE, List.of(), null, universe + "-decision-0");
                    });
        }
        return made;
    }

    private static Correction decision(
            String id, CorrectionAction action, List<String> mentions, Edtf date, String revokes) {
        return new Correction(id, action, mentions, date, revokes, "editor", "reason", Instant.EPOCH);
    }

    String universe() {
        return universe;
    }

    /** The text without the name of the universe. */
    String anonymous(String text) {
        return text.replace(universe, "");
    }

    private String id(int mention) {
        return "%s%08x-%016x".formatted(universe, mention / 2, mention);
    }

    /** The last record of each mention, in the order of the partitions. */
    List<Received> last() {
        return last;
    }

    /** What editors decide, in its order. */
    List<Correction> decisions() {
        return decisions;
    }

    /** Batches from the partitions in turns; some begin again at an earlier place, as after a crash. */
    List<List<Received>> arrival(Random random) {
        List<List<Received>> batches = new ArrayList<>();
        int[] next = new int[PARTITIONS];
        while (next[0] + next[1] + next[2] < PARTITIONS * MENTIONS) {
            List<Received> batch = new ArrayList<>();
            for (int partition = 0; partition < PARTITIONS; partition++) {
                int from = random.nextInt(4) == 0 ? Math.max(0, next[partition] - random.nextInt(10)) : next[partition];
                int to = Math.min(MENTIONS, from + random.nextInt(8));
                batch.addAll(partitions.get(partition).subList(from, to));
                next[partition] = Math.max(next[partition], to);
            }
            batches.add(batch);
        }
        return batches;
    }
}
