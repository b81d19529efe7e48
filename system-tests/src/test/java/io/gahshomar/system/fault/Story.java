package io.gahshomar.system.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gahshomar.event.DateResolution;
import io.gahshomar.event.EventCodec;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.EventMention;
import io.gahshomar.event.SourceReference;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.HistoricalDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.utils.Utils;

/** What some documents say, in the order that they say it: new mentions, changes, withdrawals, and now and then nonsense. */
final class Story {

    private static final int PARTITIONS = 6;
    private static final LocalDate FIRST_DAY = LocalDate.of(1989, 1, 1);
    private static final int DAYS = 13_000;
    private static final byte[] NONSENSE = "{\"id\": nonsense}".getBytes(UTF_8);

    private final List<Record> records = new ArrayList<>();
    private final Map<String, EventMention> live = new HashMap<>();
    private final int tellings;
    private int poison;

    /**
     * A record of the mentions topic.
     *
     * @param partition that of its document
     * @param key id of the mention
     * @param value the mention as JSON, or null where it is withdrawn
     */
    record Record(int partition, String key, byte[] value) {}

    private Story(int tellings) {
        this.tellings = tellings;
    }

    /** A story of {@code length} records, so many mentions of each happening; the same for the same seed. */
    static Story of(int length, int tellings, long seed) {
        Random random = new Random(seed);
        Story story = new Story(tellings);
        while (story.records.size() < length) {
            story.tell(random, length);
        }
        return story;
    }

    private void tell(Random random, int length) {
        int number = random.nextInt(length * 3 / 4);
        String document = "%032x".formatted(0x9E37_79B9_7F4A_7C15L * (number + 1));
        String id = "%s-%016x".formatted(document, number);
        int partition = Utils.toPositive(Utils.murmur2(document.getBytes(UTF_8))) % PARTITIONS;
        int dice = random.nextInt(1000);
        if (dice < 3) {
            poison++;
            records.add(new Record(partition, id, NONSENSE));
        } else if (dice < 150) {
            live.remove(id);
            records.add(new Record(partition, id, null));
        } else {
            EventMention mention = mention(id, document, number / tellings, random);
            live.put(id, mention);
            records.add(new Record(partition, id, EventCodec.encode(mention)));
        }
    }

    /** Each mention of a happening has a word of its own. */
    private static EventMention mention(String id, String document, int happening, Random random) {
        Random about = new Random(happening);
        Edtf date = Edtf.parse(FIRST_DAY.plusDays(about.nextInt(DAYS)).toString());
        List<String> words = new ArrayList<>();
        about.ints(5, 100, 10_000).forEach(word -> words.add("word" + word));
        words.set(random.nextInt(words.size()), "own" + random.nextInt(1000));
        String headline = String.join(" ", words);
        return new EventMention(
                id,
                "v1",
                "story",
                HistoricalDate.of(date, date.precision(), CalendarSystem.GREGORIAN, date.toString()),
                EventKind.EVENT,
                headline,
                List.of("diplomacy"),
                List.of("IR", "RU"),
                List.of(),
                0.9,
                DateResolution.EXPLICIT,
                List.of(),
                new SourceReference(id, document, null, null, null, null, "en", headline, 0, headline.length(), 0, 4));
    }

    /** Everything in its order. */
    List<Record> records() {
        return records;
    }

    /** What is said at the end. */
    Map<String, EventMention> live() {
        return live;
    }

    /** How many records are nonsense. */
    int poison() {
        return poison;
    }
}
