package io.gahshomar.query.projection;

import io.smallrye.faulttolerance.api.BeforeRetryHandler;
import jakarta.enterprise.context.Dependent;
import org.eclipse.microprofile.faulttolerance.ExecutionContext;
import org.jboss.logging.Logger;

/** Tells operators what the projection is waiting for. */
@Dependent
public class RetryLog implements BeforeRetryHandler {

    private static final Logger LOG = Logger.getLogger(RetryLog.class);

    @Override
    public void handle(ExecutionContext context) {
        Throwable failure = context.getFailure();
        LOG.warnf(
                "Projection waits and tries again step=%s failure=%s reason=\"%s\"",
                context.getMethod().getName(), failure.getClass().getSimpleName(), failure.getMessage());
    }
}
