package io.gahshomar.event.date;

/** A text is not an EDTF value; the message quotes it and says what would be right. */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    EdtfException(String text, String reason) {
        super("'" + text + "' is not an EDTF date: " + reason);
    }
}
