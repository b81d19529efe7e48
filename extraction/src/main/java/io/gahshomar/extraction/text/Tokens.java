package io.gahshomar.extraction.text;

import java.util.Arrays;

/**
 * The tokens of one stretch of text, as parallel arrays that are filled again for the next stretch. A token is a run of
 * letters, a run of digits or one symbol; offsets are UTF-16 indexes of the original text.
 */
public final class Tokens {

    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SYMBOL
    }

    private static final byte SPACE_BEFORE = 1;
    private static final byte LINE_END_BEFORE = 2;
    private static final Kind[] KINDS = Kind.values();

    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] numbers = new int[256];
    private byte[] digits = new byte[256];
    private byte[] kinds = new byte[256];
    private byte[] gaps = new byte[256];
    private Object[] entries = new Object[256];

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** UTF-16 index of the first character, inclusive. */
    public int start(int token) {
        return starts[token];
    }

    /** UTF-16 index one past the last character. */
    public int end(int token) {
        return ends[token];
    }

    public Kind kind(int token) {
        return KINDS[kinds[token]];
    }

    /** What the vocabulary holds for the token; null for a word or symbol that it does not know, and for numbers. */
    public Object entry(int token) {
        return entries[token];
    }

    /** The value of a number of at most nine digits, -1 for a longer one and for other tokens. */
    public int number(int token) {
        return numbers[token];
    }

    /** How many digits a number has, at most 127; 0 for other tokens. */
    public int digits(int token) {
        return digits[token];
    }

    /** Whether white space stands before the token, a line end included. */
    public boolean spaceBefore(int token) {
        return gaps[token] != 0;
    }

    /** Whether a line end stands before the token. */
    public boolean lineEndBefore(int token) {
        return (gaps[token] & LINE_END_BEFORE) != 0;
    }

    void clear() {
        Arrays.fill(entries, 0, size, null);
        size = 0;
    }

    void add(Kind kind, int start, int end, boolean space, boolean lineEnd, Object entry) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = (byte) kind.ordinal();
        gaps[size] = (byte) ((space ? SPACE_BEFORE : 0) | (lineEnd ? LINE_END_BEFORE : 0));
        numbers[size] = -1;
        digits[size] = 0;
        entries[size] = entry;
        size++;
    }

    void addNumber(int start, int end, boolean space, boolean lineEnd, int value, int digitCount) {
        add(Kind.NUMBER, start, end, space, lineEnd, null);
        numbers[size - 1] = value;
        digits[size - 1] = (byte) Math.min(digitCount, Byte.MAX_VALUE);
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        digits = Arrays.copyOf(digits, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        gaps = Arrays.copyOf(gaps, capacity);
        entries = Arrays.copyOf(entries, capacity);
    }
}
