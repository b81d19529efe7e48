package io.gahshomar.ingest.submission;

import java.util.List;
import java.util.stream.Collectors;

/** Fields of a document that was handed in are wrong; the message and the faults say which and how. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidDocumentException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** What is wrong, at least one fault. */
    public List<Fault> faults() {
        return faults;
    }
}
