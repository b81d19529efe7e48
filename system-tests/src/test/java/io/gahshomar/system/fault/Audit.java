package io.gahshomar.system.fault;

import io.gahshomar.system.fault.Observed.Entry;
import io.gahshomar.system.fault.Observed.TopicRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accounts for every mention and every record; each way in which something can be lost or doubled is a finding. */
final class Audit {

    private final Observed observed;
    private final List<String> findings = new ArrayList<>();

    private Audit(Observed observed) {
        this.observed = observed;
    }

    /** What is wrong where a story was told twice. */
    static List<String> of(Observed observed, Story story) {
        Set<String> live = story.live().keySet();
        Set<String> withdrawn = new HashSet<>();
        story.records().stream()
                .filter(record -> record.value() == null)
                .map(Story.Record::key)
                .filter(key -> !live.contains(key))
                .forEach(withdrawn::add);
        return of(observed, live, withdrawn, Expected.chronology(story.live()), 2 * story.poison());
    }

    /**
     * What is wrong; nothing where all is right.
     *
     * @param live the mentions that are said at the end
     * @param withdrawn those that were said once and are not at the end
     * @param chronology by entry, the digest that it has in an undisturbed run
     * @param poison how many records never can be applied
     */
    static List<String> of(
            Observed observed, Set<String> live, Set<String> withdrawn, Map<String, String> chronology, int poison) {
        Audit audit = new Audit(observed);
        audit.everyRecordCountsOnce(poison);
        audit.everyMentionIsAccountedFor(live, withdrawn);
        audit.versionsOnTheTopicNeverFall();
        audit.theTopicIsTheDatabase();
        audit.theChronologyIsThatOfAnUndisturbedRun(chronology);
        audit.theProjectionIsTheTopic();
        return audit.findings;
    }

    private void everyRecordCountsOnce(int poison) {
        observed.sent().forEach((partition, sent) -> {
            long counted = observed.applied().getOrDefault(partition, 0L)
                    + observed.deadLettered().getOrDefault(partition, 0L);
            check(counted == sent, "partition %d: %d records sent, %d counted".formatted(partition, sent, counted));
        });
        check(
                observed.deadLetters().size() == poison,
                "%d records can never be applied, %d are dead letters"
                        .formatted(poison, observed.deadLetters().size()));
    }

    private void everyMentionIsAccountedFor(Set<String> live, Set<String> withdrawn) {
        Map<String, String> mentions = observed.mentions();
        live.forEach(mention -> check(
                !mentions.getOrDefault(mention, "").isEmpty(),
                "mention %s is said and on no entry".formatted(mention)));
        withdrawn.forEach(mention -> check(
                mentions.getOrDefault(mention, "").isEmpty(),
                "mention %s is withdrawn and on an entry".formatted(mention)));
        Set<String> unknown = new HashSet<>(mentions.keySet());
        unknown.removeAll(live);
        unknown.removeAll(withdrawn);
        unknown.forEach(mention -> findings.add("mention %s was never said".formatted(mention)));
    }

    private void versionsOnTheTopicNeverFall() {
        Map<String, TopicRecord> last = new HashMap<>();
        for (TopicRecord record : observed.timeline()) {
            TopicRecord before = last.put(record.key(), record);
            check(
                    before == null || record.version() > before.version() || record.equals(before),
                    "entry %s: version %d on the topic after version %s"
                            .formatted(record.key(), record.version(), before == null ? null : before.version()));
        }
    }

    private Map<String, Entry> replayed() {
        return replayed(observed.timeline());
    }

    /** What a reader of these records of the timeline has at their end. */
    static Map<String, Entry> replayed(List<TopicRecord> timeline) {
        Map<String, Entry> replayed = new HashMap<>();
        timeline.forEach(record -> {
            if (record.digest() == null) {
                replayed.remove(record.key());
            } else {
                replayed.put(record.key(), new Entry(record.version(), record.digest()));
            }
        });
        return replayed;
    }

    private void theTopicIsTheDatabase() {
        compare("entry %s is %s on the topic and %s in the database", replayed(), observed.entries());
    }

    private void theChronologyIsThatOfAnUndisturbedRun(Map<String, String> chronology) {
        Map<String, String> digests = new HashMap<>();
        observed.entries().forEach((id, entry) -> digests.put(id, entry.digest()));
        compare("entry %s is %s in the database and %s in an undisturbed run", digests, chronology);
    }

    private void theProjectionIsTheTopic() {
        Map<String, Long> versions = new HashMap<>();
        replayed().forEach((id, entry) -> versions.put(id, entry.version()));
        compare("entry %s is %s on the topic and %s in query-service", versions, observed.projected());
    }

    private <T> void compare(String finding, Map<String, T> one, Map<String, T> other) {
        Set<String> ids = new HashSet<>(one.keySet());
        ids.addAll(other.keySet());
        ids.stream()
                .filter(id -> !one.containsKey(id) || !one.get(id).equals(other.get(id)))
                .forEach(id -> findings.add(finding.formatted(id, one.get(id), other.get(id))));
    }

    private void check(boolean right, String finding) {
        if (!right) {
            findings.add(finding);
        }
    }
}
