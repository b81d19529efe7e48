package io.gahshomar.timeline;

import java.sql.SQLException;

/** PostgreSQL did not do what was asked; what it said is the cause. */
public final class StorageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StorageException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
