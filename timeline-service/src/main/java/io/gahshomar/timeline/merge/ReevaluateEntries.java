package io.gahshomar.timeline.merge;

import io.gahshomar.timeline.Shutdown;
import io.gahshomar.timeline.entry.Entries;
import io.gahshomar.timeline.window.AppliedWindows;
import io.gahshomar.timeline.window.Reevaluation;
import io.gahshomar.timeline.window.ReevaluationBegun;
import io.gahshomar.timeline.window.Reevaluations;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Judges all entries by a new window, page by page in short transactions; a crash costs the page it happened in. Entries
 * that mentions change meanwhile are judged by the new window anyway.
 */
@ApplicationScoped
public class ReevaluateEntries {

    private static final Logger LOG = Logger.getLogger(ReevaluateEntries.class);
    private static final int PAGE = 500;

    private final AppliedWindows windows;
    private final Reevaluations reevaluations;
    private final Entries entries;
    private final MergeLock lock;
    private final Merge merge;
    private final Shutdown shutdown;

    ReevaluateEntries(
            AppliedWindows windows,
            Reevaluations reevaluations,
            Entries entries,
            MergeLock lock,
            Merge merge,
            Shutdown shutdown) {
        this.shutdown = shutdown;
        this.lock = lock;
        this.merge = merge;
        this.windows = windows;
        this.reevaluations = reevaluations;
        this.entries = entries;
    }

    void onBegin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReevaluationBegun begun) {
        Infrastructure.getDefaultWorkerPool().execute(this::finish);
    }

    /** Goes on also where another replica, or this one before a crash, has begun. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void finish() {
        try {
            while (QuarkusTransaction.requiringNew().call(this::page)) {
                LOG.debug("A page of entries was judged by the new window");
            }
        } catch (RuntimeException failure) {
            if (!shutdown.begun()) {
                LOG.warnf(
                        "Entries are not judged by the window now, trying again failure=\"%s\"", failure.getMessage());
            }
        }
    }

    /** Whether there may be another page. The window comes first, as it does where a new one is applied. */
    private boolean page() {
        if (reevaluations.count() == 0) {
            return false;
        }
        lock.hold();
        windows.hold();
        return reevaluations.take().map(this::page).orElse(false);
    }

    private boolean page(Reevaluation reevaluation) {
        List<String> page = entries.present(reevaluation.doneTo(), PAGE);
        if (page.isEmpty()) {
            reevaluations.delete(reevaluation);
            LOG.info("All entries are judged by the new window");
            return false;
        }
        entries.revise(merge.judge(page));
        reevaluation.proceedTo(page.getLast());
        return true;
    }
}
