package io.gahshomar.ingest.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of charsets as the web writes them. As browsers do (WHATWG Encoding, 4.2), a charset that has grown is read as what it
 * has grown into, since that is what its name is put on.
 */
final class EncodingLabels {

    private static final Map<String, String> GROWN = Map.ofEntries(
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb_2312-80", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("big5", "Big5-HKSCS"),
            Map.entry("x-x-big5", "Big5-HKSCS"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("shift-jis", "windows-31j"),
            Map.entry("x-sjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("tis-620", "x-windows-874"),
            Map.entry("iso-8859-11", "x-windows-874"),
            Map.entry("windows-874", "x-windows-874"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"),
            Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
            Map.entry("x-mac-roman", "x-MacRoman"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"));
    private static final Pattern NUMBERED = Pattern.compile("(?:x-)?(?:win|windows|cp|dos|ibm)[-_]?(\\d{3,5})");

    private EncodingLabels() {}

    /** The charset that a label names; empty where none has this name. */
    static Optional<Charset> charset(String label) {
        String name = label.toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(name);
        List<String> names = numbered.matches()
                ? List.of(GROWN.getOrDefault(name, name), "windows-" + numbered.group(1), "IBM" + numbered.group(1))
                : List.of(GROWN.getOrDefault(name, name), name.replace('_', '-'));
        return names.stream().flatMap(each -> known(each).stream()).findFirst();
    }

    private static Optional<Charset> known(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
