package io.gahshomar.timeline.merge;

import io.gahshomar.merging.SameHappening;
import io.gahshomar.timeline.Shutdown;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Judges all stored mentions again after an update that brought other rules: keys, links and groups, page by page in short
 * transactions, while new mentions flow in. A pair is judged by the new rules as soon as both have been, so that at the
 * end everything is as if it had come after the update. A replica that still has the old rules applies nothing from then on.
 */
@ApplicationScoped
public class RejudgeMentions implements PanacheRepositoryBase<AppliedRules, Boolean> {

    private static final Logger LOG = Logger.getLogger(RejudgeMentions.class);
    private static final String BEFORE_ALL = "";
    private static final int BEFORE_EVERYTHING_ELSE = 1;
    private static final int PAGE = 200;

    private final MergeLock lock;
    private final StoredMentions mentions;
    private final Merge merge;
    private final Shutdown shutdown;

    RejudgeMentions(MergeLock lock, StoredMentions mentions, Merge merge, Shutdown shutdown) {
        this.shutdown = shutdown;
        this.lock = lock;
        this.mentions = mentions;
        this.merge = merge;
    }

    @Transactional
    void onStart(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start) {
        lock.hold();
        AppliedRules applied = findById(AppliedRules.KEY, LockModeType.PESSIMISTIC_WRITE);
        if (applied.version < SameHappening.VERSION) {
            LOG.infof("Rules applied version=%d before=%d", SameHappening.VERSION, applied.version);
            applied.version = SameHappening.VERSION;
            applied.doneTo = BEFORE_ALL;
        }
    }

    /**
     * Makes sure that this replica has the rules that the stored mentions are judged by.
     *
     * @throws IllegalStateException where a newer replica has brought newer ones
     */
    @Transactional(TxType.MANDATORY)
    public void checkRules() {
        int version = findById(AppliedRules.KEY).version;
        if (version != SameHappening.VERSION) {
            throw new IllegalStateException("mentions are judged by rules %d, this replica has rules %d: update it"
                    .formatted(version, SameHappening.VERSION));
        }
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void finish() {
        try {
            while (QuarkusTransaction.requiringNew().call(this::page)) {
                LOG.debug("A page of mentions was judged again");
            }
        } catch (RuntimeException failure) {
            if (!shutdown.begun()) {
                LOG.warnf("Mentions are not judged again now, trying again failure=\"%s\"", failure.getMessage());
            }
        }
    }

    /** Whether there may be another page. */
    private boolean page() {
        if (count("doneTo is not null") == 0) {
            return false;
        }
        lock.hold();
        checkRules();
        AppliedRules applied = findById(AppliedRules.KEY, LockModeType.PESSIMISTIC_WRITE);
        return applied.doneTo != null && page(applied);
    }

    private boolean page(AppliedRules applied) {
        List<StoredMention> page = mentions.liveAfter(applied.doneTo, PAGE);
        if (page.isEmpty()) {
            applied.doneTo = null;
            LOG.infof("All mentions are judged by the rules version=%d", applied.version);
            return false;
        }
        merge.rejudge(page);
        applied.doneTo = page.getLast().id();
        return true;
    }
}
