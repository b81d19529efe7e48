package io.gahshomar.query.projection;

import io.gahshomar.tracing.RecordTraces;
import io.opentelemetry.api.trace.Span;
import io.smallrye.faulttolerance.api.BeforeRetry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Brings the read model up to date with records of one partition. */
@ApplicationScoped
public class ProjectPartition {

    private final Resumption resumption;
    private final ReadModel readModel;
    private final ProjectionMetrics metrics;
    private final RecordTraces traces;

    ProjectPartition(Resumption resumption, ReadModel readModel, ProjectionMetrics metrics, RecordTraces traces) {
        this.resumption = resumption;
        this.readModel = readModel;
        this.metrics = metrics;
        this.traces = traces;
    }

    /**
     * Projects records that follow each other in a partition. Returns when each of them is in the database or, where no
     * retry would help, in the dead-letter topic; an outage of either is waited for.
     */
    @Retry(maxRetries = -1, maxDuration = 0, delay = 500)
    @ExponentialBackoff(maxDelay = 10, maxDelayUnit = ChronoUnit.SECONDS)
    @BeforeRetry(RetryLog.class)
    public void project(int partition, List<ConsumerRecord<byte[], byte[]>> records) throws SQLException {
        List<Span> work = records.stream().map(traces::begin).toList();
        try {
            List<Reading> readings = records.stream().map(Reading::of).toList();
            apply(partition, readings);
        } finally {
            work.forEach(Span::end);
        }
    }

    private void apply(int partition, List<Reading> readings) throws SQLException {
        try {
            metrics.count(readModel.apply(resumption.topicId(), partition, readings));
        } catch (SQLException failure) {
            if (!refused(failure)) {
                throw failure;
            }
            isolate(partition, readings, failure);
        }
    }

    /** What the database refuses takes its whole transaction with it, so the halves are tried apart, down to one record. */
    private void isolate(int partition, List<Reading> readings, SQLException refusal) throws SQLException {
        if (readings.size() == 1) {
            Reading poison = new Reading.Poison(readings.getFirst().consumed(), refusal);
            metrics.count(readModel.apply(resumption.topicId(), partition, List.of(poison)));
            return;
        }
        int half = readings.size() / 2;
        apply(partition, readings.subList(0, half));
        apply(partition, readings.subList(half, readings.size()));
    }

    /** Classes of SQLSTATE that speak of the data: data exception, constraint violation, program limit exceeded. */
    static boolean refused(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }
}
