package io.gahshomar.timeline;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whether the service is being stopped: what fails from then on is no fault that an operator could mend. */
@ApplicationScoped
public class Shutdown {

    private volatile boolean begun;

    void onStop(@Observes ShutdownEvent stop) {
        begun = true;
    }

    /** Whether it has begun. */
    public boolean begun() {
        return begun;
    }
}
