package io.gahshomar.query.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells clients that the fault is ours and passes when the database cannot answer. */
public class DatabaseOutageMapper {

    private static final Logger LOG = Logger.getLogger(DatabaseOutageMapper.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @ServerExceptionMapper
    public Response map(SQLException failure) {
        LOG.errorf("Query failed sqlState=%s reason=\"%s\"", failure.getSQLState(), failure.getMessage());
        HttpProblem problem = Problems.builder(
                        503,
                        "read-model-unavailable",
                        "The chronology cannot be read at the moment",
                        "The fault is ours, not your request's; try again in a few seconds.")
                .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                .build();
        return problem.toResponse();
    }
}
