package io.gahshomar.timeline.window;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/**
 * Makes a window that of the database. Where it differs from the one applied before, all entries are judged again. A
 * window that was set while the service ran stays over a restart, until the service is started with another setting. With
 * several replicas, the one that started last decides.
 */
@ApplicationScoped
public class ApplyWindow {

    private static final Logger LOG = Logger.getLogger(ApplyWindow.class);

    private static final int BEFORE_EVERYTHING_ELSE = 1;

    private final WindowSettings settings;
    private final AppliedWindows windows;
    private final Reevaluations reevaluations;
    private final Event<ReevaluationBegun> begun;

    ApplyWindow(
            WindowSettings settings,
            AppliedWindows windows,
            Reevaluations reevaluations,
            Event<ReevaluationBegun> begun) {
        this.begun = begun;
        this.settings = settings;
        this.windows = windows;
        this.reevaluations = reevaluations;
    }

    @Transactional
    void onStart(@Observes @Priority(BEFORE_EVERYTHING_ELSE) StartupEvent start) {
        configure(settings.window());
    }

    /** Judges by the setting {@code window} unless the service was started with the same one before. */
    @Transactional
    void configure(Window window) {
        AppliedWindow applied = windows.lock();
        if (!window.toString().equals(applied.configured)) {
            applied.configured = window.toString();
            apply(window);
        }
    }

    /** Judges by {@code window} from now on. */
    @Transactional
    public void apply(Window window) {
        AppliedWindow applied = windows.lock();
        String period = window.toString();
        if (period.equals(applied.period)) {
            return;
        }
        if (applied.period != null) {
            reevaluations.begin();
            begun.fire(new ReevaluationBegun(window));
        }
        LOG.infof("Window applied window=%s before=%s", period, applied.period);
        applied.period = period;
    }
}
