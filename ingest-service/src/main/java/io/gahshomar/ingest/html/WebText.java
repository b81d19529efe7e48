package io.gahshomar.ingest.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes as text. Asked in this order: byte order mark, zeros around the first bracket, charset of the content type, charset
 * of the XML declaration (or of the HTML {@code meta}), UTF-8, what the frequency of the bytes suggests, windows-1252. The first that the bytes are
 * valid text of is it.
 *
 * @param text the text, without byte order mark, with windows-1252 characters where C1 controls stood
 * @param charset the charset that it was read in
 */
public record WebText(String text, Charset charset) {

    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta[^>]*?charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2048;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Says {@code <?xml} in other bytes than all the others. */
    private static final Charset EBCDIC = Charset.forName("IBM037");

    private static final Charset UTF_32BE = StandardCharsets.UTF_32BE;
    private static final Charset UTF_32LE = StandardCharsets.UTF_32LE;

    /** The text of a body that came with that content type, or null. */
    public static WebText of(byte[] body, String contentType) {
        for (Charset charset : candidates(body, contentType)) {
            Optional<String> text = decode(body, charset);
            if (text.isPresent()) {
                return new WebText(repaired(text.get()), charset);
            }
        }
        return new WebText(repaired(new String(body, WINDOWS_1252)), WINDOWS_1252);
    }

    private static List<Charset> candidates(byte[] body, String contentType) {
        Charset marked = byMark(body);
        if (marked != null) {
            return List.of(marked);
        }
        List<Charset> candidates = new ArrayList<>();
        candidates.add(byPattern(body));
        candidates.add(named(CHARSET, contentType == null ? "" : contentType));
        boolean ebcdic = startsWith(body, 0x4C, 0x6F, 0xA7, 0x94);
        String head = new String(body, 0, Math.min(body.length, HEAD), ebcdic ? EBCDIC : StandardCharsets.ISO_8859_1);
        candidates.add(named(ENCODING, head));
        candidates.add(named(META, head));
        candidates.add(StandardCharsets.UTF_8);
        candidates.add(guessed(body));
        return candidates.stream().filter(Objects::nonNull).toList();
    }

    private static Charset byMark(byte[] body) {
        if (startsWith(body, 0x00, 0x00, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (startsWith(body, 0xFF, 0xFE, 0x00, 0x00)) {
            return UTF_32LE;
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(body, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(body, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : null;
    }

    /** Wide encodings betray themselves by the zeros around the first angle bracket (XML 1.0, appendix F). */
    private static Charset byPattern(byte[] body) {
        if (startsWith(body, 0x00, 0x00, 0x00, 0x3C)) {
            return UTF_32BE;
        }
        if (startsWith(body, 0x3C, 0x00, 0x00, 0x00)) {
            return UTF_32LE;
        }
        if (startsWith(body, 0x00, 0x3C)) {
            return StandardCharsets.UTF_16BE;
        }
        return startsWith(body, 0x3C, 0x00) ? StandardCharsets.UTF_16LE : null;
    }

    private static boolean startsWith(byte[] body, int... bytes) {
        if (body.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((body[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? EncodingLabels.charset(matcher.group(1)).orElse(null) : null;
    }

    private static Charset guessed(byte[] body) {
        CharsetMatch likeliest = new CharsetDetector().setText(body).detect();
        return likeliest == null
                ? null
                : EncodingLabels.charset(likeliest.getName()).orElse(null);
    }

    private static Optional<String> decode(byte[] body, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                repaired.append(new String(new byte[] {(byte) c}, WINDOWS_1252));
            } else if (c >= ' ' && c != 0x7F || c == '\n' || c == '\r' || c == '\t') {
                repaired.append(c);
            }
        }
        return repaired.toString();
    }
}
