package io.gahshomar.ingest.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * The streams of a PDF before anybody unfolds them: PDFBox would hold what comes out in memory, however much it is. Pictures
 * are left out, since whoever wants text does not look at them.
 */
final class PdfStreams {

    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final int LONGEST_DICTIONARY = 2048;
    private static final int CHUNK = 64 * 1024;
    private static final int MOST_LAYERS = 5;

    private PdfStreams() {}

    /** Whether a stream unfolds into more bytes than that. */
    static boolean anyUnfoldsBeyond(byte[] pdf, long limit) {
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            Interruption.stopHere();
            if (!isPicture(pdf, at) && unfoldsBeyond(pdf, data(pdf, at), limit)) {
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

    /** Filters may be chained: what unfolds into something that unfolds again is followed, further than anybody means it. */
    private static boolean unfoldsBeyond(byte[] pdf, int from, long limit) {
        for (int layers = 1; layers <= MOST_LAYERS; layers++) {
            long size = unfoldedSize(pdf, from, layers, limit);
            if (size == 0) {
                return false;
            }
            if (size > limit) {
                return true;
            }
        }
        return true;
    }

    /** How many bytes come out where so many layers are taken off, counted to the limit; 0 where there are fewer. */
    private static long unfoldedSize(byte[] pdf, int from, int layers, long limit) {
        InputStream unfolded = new ByteArrayInputStream(pdf, from, pdf.length - from);
        for (int i = 0; i < layers; i++) {
            unfolded = new InflaterInputStream(unfolded);
        }
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        try (InputStream bytes = unfolded) {
            int read = bytes.read(chunk);
            while (read > 0 && size <= limit) {
                Interruption.stopHere();
                size += read;
                read = bytes.read(chunk);
            }
        } catch (IOException notDeflated) {
            return size;
        }
        return size;
    }
}
