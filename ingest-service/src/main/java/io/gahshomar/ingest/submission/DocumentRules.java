package io.gahshomar.ingest.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** What every document has to keep, whichever way it comes in. */
@ApplicationScoped
public class DocumentRules {

    private final Validator validator;
    private final SubmissionConfig config;

    DocumentRules(Validator validator, SubmissionConfig config) {
        this.validator = validator;
        this.config = config;
    }

    /**
     * The document, where it keeps the rules.
     *
     * @throws InvalidDocumentException where fields are wrong
     * @throws TextTooLargeException where the text is too large
     */
    public NewDocument check(NewDocument document) {
        return check(document, document.text());
    }

    /**
     * Like {@link #check(NewDocument)}, for whatever else comes with a text.
     *
     * @param given a bean with constraints
     * @param text its text
     */
    <T> T check(T given, String text) {
        List<Fault> faults = validator.validate(given).stream()
                .map(DocumentRules::fault)
                .sorted(Comparator.comparing(Fault::field))
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(faults);
        }
        checkSize(text.getBytes(StandardCharsets.UTF_8).length);
        return given;
    }

    /**
     * Checks the size of a text that need not be read for it.
     *
     * @throws TextTooLargeException where it is too large
     */
    public void checkSize(long bytes) {
        if (bytes > maxTextSize()) {
            throw TextTooLargeException.of(bytes, maxTextSize());
        }
    }

    /** The largest text taken, in bytes of UTF-8. */
    long maxTextSize() {
        return config.maxTextSize().asLongValue();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        return new Fault(violation.getPropertyPath().toString(), violation.getMessage());
    }
}
