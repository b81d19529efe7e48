package io.gahshomar.ingest.submission;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Bytes to text without guessing: what is no text in the given charset is an error and not a question mark. */
public final class StrictText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictText() {}

    /**
     * The text, without a leading byte order mark.
     *
     * @throws MalformedInputException where the bytes are no text in that charset
     */
    public static String decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(input, output, true);
        if (result.isError()) {
            throw new MalformedInputException("byte " + input.position() + " (counted from 0) is not " + charset
                    + " text; save the text as UTF-8, or name its charset where it is sent over HTTP");
        }
        decoder.flush(output);
        String text = output.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
