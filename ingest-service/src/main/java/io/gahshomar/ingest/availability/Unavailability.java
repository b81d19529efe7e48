package io.gahshomar.ingest.availability;

import io.gahshomar.ingest.kafka.KafkaUnavailableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/** Tells a failure that passes when Kafka or PostgreSQL is back from one that would come again. */
public final class Unavailability {

    private Unavailability() {}

    /** Whether the same call can succeed later without anyone changing anything. */
    public static boolean isBehind(Throwable failure) {
        return causes(failure).anyMatch(Unavailability::passes)
                && causes(failure).noneMatch(Unavailability::remains);
    }

    private static boolean passes(Throwable failure) {
        return failure instanceof KafkaUnavailableException
                || failure instanceof PersistenceException
                || failure instanceof SQLException
                || failure instanceof RollbackException
                || failure instanceof SystemException
                || failure instanceof QuarkusTransactionException;
    }

    private static boolean remains(Throwable failure) {
        return failure instanceof DataException || failure instanceof ConstraintViolationException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
