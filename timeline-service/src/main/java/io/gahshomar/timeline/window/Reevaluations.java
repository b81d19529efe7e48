package io.gahshomar.timeline.window;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.Timeouts;

/** The re-evaluation that is under way, if any. */
@ApplicationScoped
public class Reevaluations implements PanacheRepositoryBase<Reevaluation, Boolean> {

    private static final String BEFORE_ALL = "";

    /** The one under way, for this transaction alone; empty where there is none or another transaction works on it. */
    public Optional<Reevaluation> take() {
        return find("onlyRow", Reevaluation.KEY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /** Begins one with the first entry, also where one is under way. */
    void begin() {
        Reevaluation reevaluation = findById(Reevaluation.KEY, LockModeType.PESSIMISTIC_WRITE);
        if (reevaluation == null) {
            reevaluation = new Reevaluation();
            reevaluation.onlyRow = Reevaluation.KEY;
            reevaluation.doneTo = BEFORE_ALL;
            persist(reevaluation);
        }
        reevaluation.doneTo = BEFORE_ALL;
    }
}
