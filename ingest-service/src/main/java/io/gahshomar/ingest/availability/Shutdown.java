package io.gahshomar.ingest.availability;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whether the service is being stopped: what work needs is closed beside it, so what fails from then on is no one's fault. */
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
