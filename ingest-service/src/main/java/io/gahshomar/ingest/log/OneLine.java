package io.gahshomar.ingest.log;

import java.util.regex.Pattern;

/**
 * What others wrote, as it may stand in a log line or a note: nothing in it begins another line or hides what follows. The
 * joiners of Persian words stay.
 */
public final class OneLine {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\u200C\\u200D]]+");
    private static final int LONGEST = 500;

    private OneLine() {}

    /** The text with a space for whatever cannot be seen, at most 500 characters of it; null where there is none. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        String visible = UNPRINTABLE.matcher(text).replaceAll(" ");
        return visible.length() <= LONGEST ? visible : visible.substring(0, LONGEST) + "…";
    }
}
