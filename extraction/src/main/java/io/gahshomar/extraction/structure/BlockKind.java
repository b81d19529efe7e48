package io.gahshomar.extraction.structure;

/** What a line or paragraph is in its document. */
public enum BlockKind {
    TITLE,
    /** Names and affiliations of the authors. */
    AUTHORS,
    /** About the document itself: dates of publication, reception and approval, numbers in a catalogue. */
    META,
    /** An abstract in the language of the document. */
    ABSTRACT,
    /** The abstract once more, in another language than the document's. */
    FOREIGN_ABSTRACT,
    HEADING,
    BODY,
    /** The line that names a table or a figure. */
    CAPTION,
    TABLE,
    /** A footnote. */
    NOTE,
    /** The line below a table or a figure, or at the end of a report, that says where it is from. */
    SOURCE_LINE,
    /** An entry of the list of references. */
    REFERENCE,
    /** What the page and not the text brings: rules, page numbers, running heads. */
    FURNITURE;

    /** Whether sentences of the author stand here, which go on from line to line. */
    public boolean prose() {
        return this == BODY || this == ABSTRACT || this == FOREIGN_ABSTRACT;
    }
}
