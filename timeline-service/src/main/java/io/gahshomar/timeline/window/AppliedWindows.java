package io.gahshomar.timeline.window;

import io.gahshomar.event.date.Edtf;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/**
 * The window in the database, which all replicas judge by.
 *
 * <p>Whoever judges entries holds a shared lock on it up to the end of the transaction, so that a new window waits for
 * them, and everything judged after it is judged by it.
 */
@ApplicationScoped
public class AppliedWindows implements PanacheRepositoryBase<AppliedWindow, Boolean> {

    /**
     * The window to judge by in this transaction, held up to its end.
     *
     * @throws IllegalStateException where no replica has applied one yet
     */
    public Window hold() {
        AppliedWindow applied = findById(AppliedWindow.KEY, LockModeType.PESSIMISTIC_READ);
        if (applied.period == null) {
            throw new IllegalStateException("the window of the chronology is not set yet");
        }
        return new Window(Edtf.parse(applied.period));
    }

    AppliedWindow lock() {
        return findById(AppliedWindow.KEY, LockModeType.PESSIMISTIC_WRITE);
    }
}
