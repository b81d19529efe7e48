package io.gahshomar.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The streams of a PDF before anybody unfolds them: PDFBox would hold what comes out in memory, however much it is. Pictures
 * are left out, since whoever wants text does not look at them.
 */
final class PdfStreams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final int LONGEST_DICTIONARY = 2048;
    private static final int CHUNK = 64 * 1024;

    private PdfStreams() {}

    /** Whether a stream unfolds into more bytes than that. */
    static boolean anyUnfoldsBeyond(byte[] pdf, long limit) {
        byte[] chunk = new byte[CHUNK];
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            Interruption.stopHere();
            if (unfoldsBeyond(pdf, data(pdf, at), limit, chunk) && !isPicture(pdf, at)) {
                return true;
            }
        }
        return false;
    }

    /** One past the next keyword; negative where there is none. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i + KEYWORD.length <= pdf.length; i++) {
            if (pdf[i] == KEYWORD[0] && matches(pdf, i)) {
                return i + KEYWORD.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (pdf[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPicture(byte[] pdf, int keywordEnd) {
        int from = Math.max(0, keywordEnd - LONGEST_DICTIONARY);
        String before = new String(pdf, from, keywordEnd - from, StandardCharsets.ISO_8859_1);
        return PICTURE.matcher(before).find(Math.max(0, before.lastIndexOf(" obj")));
    }

    /** ISO 32000-1, 7.3.8.1: after the keyword a line feed, or a carriage return and a line feed. */
    private static int data(byte[] pdf, int keywordEnd) {
        int at = keywordEnd;
        while (at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static boolean unfoldsBeyond(byte[] pdf, int from, long limit, byte[] chunk) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            int inflated = inflater.inflate(chunk);
            while (inflated > 0 && inflater.getBytesWritten() <= limit) {
                Interruption.stopHere();
                inflated = inflater.inflate(chunk);
            }
            return inflater.getBytesWritten() > limit;
        } catch (DataFormatException notDeflated) {
            return inflater.getBytesWritten() > limit;
        } finally {
            inflater.end();
        }
    }
}
