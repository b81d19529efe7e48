package io.gahshomar.ingest.fetch;

import static io.gahshomar.ingest.fetch.FetchException.Reason.TOO_LARGE;
import static io.gahshomar.ingest.fetch.FetchException.Reason.UNREADABLE;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.brotli.dec.BrotliInputStream;

/** Reads a body as it comes, decompressed, and stops where it becomes too much: so a bomb never unfolds. */
final class Body {

    private static final int CHUNK = 8192;
    private static final int MOST_ENCODINGS = 2;

    private Body() {}

    static byte[] read(InputStream raw, String contentEncoding, long limit) throws IOException {
        Counted source = new Counted(raw, limit);
        try (InputStream decoded = decoded(source, contentEncoding)) {
            return all(decoded, limit);
        } catch (ConnectionClosedException | SocketException | SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            if (contentEncoding == null || source.failed) {
                throw e;
            }
            throw new FetchException(
                    UNREADABLE, "the body is no complete " + shown(contentEncoding) + " data: " + e.getMessage(), e);
        }
    }

    private static byte[] all(InputStream input, long limit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = input.read(chunk); read >= 0; read = input.read(chunk)) {
            bytes.write(chunk, 0, read);
            if (bytes.size() > limit) {
                throw tooLarge(limit);
            }
        }
        return bytes.toByteArray();
    }

    static FetchException tooLarge(long limit) {
        return new FetchException(
                TOO_LARGE, "the body has more than " + limit + " bytes; gahshomar.fetch.max-body-size is the limit");
    }

    private static InputStream decoded(InputStream raw, String contentEncoding) throws IOException {
        String[] encodings = contentEncoding == null ? new String[0] : contentEncoding.split(",");
        if (encodings.length > MOST_ENCODINGS) {
            throw unknown(contentEncoding);
        }
        InputStream decoded = raw;
        for (int i = encodings.length - 1; i >= 0; i--) {
            decoded = decoder(decoded, encodings[i].strip().toLowerCase(Locale.ROOT));
        }
        return decoded;
    }

    private static InputStream decoder(InputStream raw, String encoding) throws IOException {
        return switch (encoding) {
            case "", "identity" -> raw;
            case "gzip", "x-gzip" -> gzip(raw);
            case "deflate" -> new InflaterInputStream(raw);
            case "br" -> new BrotliInputStream(raw);
            default -> throw unknown(encoding);
        };
    }

    /** Some servers say gzip and send none. */
    private static InputStream gzip(InputStream raw) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(raw);
        buffered.mark(2);
        int magic = buffered.read() | buffered.read() << 8;
        buffered.reset();
        if (magic != GZIPInputStream.GZIP_MAGIC) {
            throw new ZipException("it does not begin like gzip");
        }
        return new GZIPInputStream(buffered);
    }

    private static FetchException unknown(String encoding) {
        return new FetchException(
                UNREADABLE, "the body is encoded as " + shown(encoding) + "; gzip, deflate and br are understood");
    }

    private static String shown(String encoding) {
        return encoding.replaceAll("[^\\w, .-]", "?").substring(0, Math.min(encoding.length(), 40));
    }

    /** Counts what comes over the network, and remembers whether it was the network that failed. */
    private static final class Counted extends InputStream {

        private final InputStream raw;
        private final long limit;
        private long count;
        private boolean failed;

        Counted(InputStream raw, long limit) {
            this.raw = raw;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                int read = raw.read(buffer, offset, length);
                count += Math.max(read, 0);
                if (count > limit) {
                    throw tooLarge(limit);
                }
                return read;
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }
    }
}
