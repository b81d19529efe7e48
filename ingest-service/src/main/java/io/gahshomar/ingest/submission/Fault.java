package io.gahshomar.ingest.submission;

/**
 * What is wrong with a field of a document.
 *
 * @param field name of the field
 * @param detail what is wrong and what would be right, as a sentence that begins with the field
 */
public record Fault(String field, String detail) {

    @Override
    public String toString() {
        return field + " " + detail;
    }
}
