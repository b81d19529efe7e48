package io.gahshomar.timeline.mention;

import io.gahshomar.event.Topics;
import io.gahshomar.timeline.merge.Merge;
import io.gahshomar.timeline.merge.MergeLock;
import io.gahshomar.timeline.merge.RejudgeMentions;
import io.gahshomar.timeline.merge.StoredMention;
import io.gahshomar.timeline.position.Positions;
import io.gahshomar.timeline.position.Positions.Advance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the chronology to what records say, in one transaction with their positions and with the records that tell of
 * it. A record that was applied before, by whomever, is passed over: each counts once.
 */
@ApplicationScoped
public class ApplyMentions {

    private final MergeLock lock;
    private final Positions positions;
    private final Merge merge;
    private final RejudgeMentions rules;

    ApplyMentions(MergeLock lock, Positions positions, Merge merge, RejudgeMentions rules) {
        this.lock = lock;
        this.rules = rules;
        this.positions = positions;
        this.merge = merge;
    }

    /**
     * Applies records, those of a partition in their order.
     *
     * @param records all records of a batch
     * @return how many were applied; the others were before
     */
    @Transactional
    int apply(List<Received> records) {
        lock.hold();
        rules.checkRules();
        Map<Integer, Long> applied = positions.of(Topics.EVENT_MENTIONS);
        List<Received> fresh = records.stream()
                .filter(record -> record.position().offset()
                        >= applied.getOrDefault(record.position().partition(), 0L))
                .toList();
        merge.take(latest(fresh));
        positions.advance(Topics.EVENT_MENTIONS, advances(fresh));
        return fresh.size();
    }

    /** Of several records of a mention only the last one matters. */
    private static Collection<StoredMention> latest(List<Received> records) {
        Map<String, StoredMention> latest = new HashMap<>();
        records.stream()
                .filter(Received::isReadable)
                .map(Received::mention)
                .forEach(mention -> latest.merge(
                        mention.id(), mention, (one, other) -> other.said().isLaterThan(one.said()) ? other : one));
        return latest.values();
    }

    private static Collection<Advance> advances(List<Received> records) {
        Map<Integer, Advance> advances = new HashMap<>();
        for (Received record : records) {
            int partition = record.position().partition();
            int readable = record.isReadable() ? 1 : 0;
            advances.merge(
                    partition,
                    new Advance(partition, record.position().offset() + 1, readable, 1 - readable),
                    (one, other) -> new Advance(
                            partition,
                            Math.max(one.nextOffset(), other.nextOffset()),
                            one.applied() + other.applied(),
                            one.deadLettered() + other.deadLettered()));
        }
        return advances.values();
    }
}
