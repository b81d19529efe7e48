package io.gahshomar.ingest.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Input that is not read beyond a limit, whatever its length was said to be. */
final class LimitedInput extends FilterInputStream {

    private final long limit;
    private final long textLimit;
    private long read;

    /**
     * Input of at most {@code limit} bytes.
     *
     * @param textLimit the limit that the one who handed it in is told
     */
    LimitedInput(InputStream input, long limit, long textLimit) {
        super(input);
        this.limit = limit;
        this.textLimit = textLimit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int bytes = super.read(buffer, offset, length);
        count(Math.max(bytes, 0));
        return bytes;
    }

    private void count(int bytes) {
        read += bytes;
        if (read > limit) {
            throw TextTooLargeException.moreThan(textLimit);
        }
    }
}
