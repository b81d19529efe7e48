package io.gahshomar.extraction.theme;

/** A taxonomy file that cannot be used; the message names file, line and theme and says what would be right. */
public final class TaxonomyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TaxonomyException(String file, int line, String theme, String problem) {
        super(file + ", line " + line + (theme == null ? "" : ", theme '" + theme + "'") + ": " + problem);
    }
}
