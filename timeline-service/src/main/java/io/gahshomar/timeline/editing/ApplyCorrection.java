package io.gahshomar.timeline.editing;

import io.gahshomar.event.Correction;
import io.gahshomar.event.Topics;
import io.gahshomar.timeline.correction.CorrectionBook;
import io.gahshomar.timeline.correction.Corrections;
import io.gahshomar.timeline.merge.Merge;
import io.gahshomar.timeline.merge.MergeLock;
import io.gahshomar.timeline.position.Positions;
import io.gahshomar.timeline.position.Positions.Advance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jboss.logging.Logger;

/** Notes a decision and brings the chronology to it, in one transaction. */
@ApplicationScoped
public class ApplyCorrection {

    private static final Logger LOG = Logger.getLogger(ApplyCorrection.class);
    private static final int ONLY_PARTITION = 0;

    private final MergeLock lock;
    private final Positions positions;
    private final Corrections corrections;
    private final Merge merge;

    ApplyCorrection(MergeLock lock, Positions positions, Corrections corrections, Merge merge) {
        this.lock = lock;
        this.positions = positions;
        this.corrections = corrections;
        this.merge = merge;
    }

    /** Applies the decision that stands at {@code offset} of its topic; one that was applied before changes nothing. */
    @Transactional
    void apply(long offset, Correction correction) {
        lock.hold();
        if (positions.of(Topics.CORRECTIONS).getOrDefault(ONLY_PARTITION, 0L) > offset) {
            return;
        }
        CorrectionBook before = corrections.book();
        List<String> subjects = corrections.add(offset, correction);
        merge.reconsider(subjects, before);
        positions.advance(Topics.CORRECTIONS, List.of(new Advance(ONLY_PARTITION, offset + 1, 1, 0)));
        LOG.infof(
                "Correction applied id=%s action=%s mentions=%d",
                correction.id(), correction.action(), subjects.size());
    }
}
