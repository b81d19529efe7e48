package io.gahshomar.extraction.text;

/**
 * Cuts text into tokens, one stretch at a time, in one pass: a stretch ends at a blank line; one of {@value #LONG} tokens at
 * the next line or sentence end, and one of {@value #MAX_TOKENS} wherever it is. Letters and digits that touch («1992تا») are tokens of their own.
 */
public final class Tokenizer {

    private static final int MAX_TOKENS = 8192;
    private static final int LONG = 4096;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte WHITE = 3;
    private static final byte VANISHING = 4;
    private static final byte SYMBOL = 5;
    private static final byte[] CLASSES = classes();

    private final String text;
    private final Vocabulary<?> vocabulary;
    private final char[] buffer;
    private final Tokens tokens = new Tokens();
    private int position;
    private boolean space;
    private int lineEnds;

    public Tokenizer(String text, Vocabulary<?> vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.buffer = new char[vocabulary.longest() + 1];
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            char folded = CharacterFold.fold((char) c);
            classes[c] = classOf(folded);
        }
        return classes;
    }

    private static byte classOf(char folded) {
        if (folded == CharacterFold.NOTHING) {
            return VANISHING;
        }
        if (folded == CharacterFold.SPACE || folded == CharacterFold.LINE_END) {
            return WHITE;
        }
        if (folded >= '0' && folded <= '9') {
            return DIGIT;
        }
        return Character.isLetter(folded) ? LETTER : SYMBOL;
    }

    /** The tokens of the next stretch; null at the end of the text. The object is used again by the next call. */
    public Tokens next() {
        tokens.clear();
        skipWhite();
        while (position < text.length() && !ended()) {
            token();
            skipWhite();
        }
        return tokens.size() == 0 ? null : tokens;
    }

    private boolean ended() {
        int size = tokens.size();
        boolean blankLine = size > 0 && lineEnds > 1;
        return blankLine || size >= MAX_TOKENS || size >= LONG && (lineEnds > 0 || space && afterFullStop());
    }

    private boolean afterFullStop() {
        return text.charAt(tokens.end(tokens.size() - 1) - 1) == '.';
    }

    private void skipWhite() {
        space = false;
        lineEnds = 0;
        while (position < text.length()) {
            char c = text.charAt(position);
            byte kind = CLASSES[c];
            if (kind == WHITE) {
                space = true;
                lineEnds += CharacterFold.fold(c) == CharacterFold.LINE_END && !secondOfPair(c) ? 1 : 0;
            } else if (kind != VANISHING) {
                return;
            }
            position++;
        }
    }

    private boolean secondOfPair(char c) {
        return c == '\n' && position > 0 && text.charAt(position - 1) == '\r';
    }

    private void token() {
        switch (CLASSES[text.charAt(position)]) {
            case LETTER -> word();
            case DIGIT -> number();
            default -> symbol();
        }
    }

    private void number() {
        int start = position;
        int end = start;
        int value = 0;
        int digits = 0;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (CLASSES[c] == DIGIT) {
                value = digits < 9 ? value * 10 + CharacterFold.fold(c) - '0' : -1;
                digits++;
                end = position + 1;
            } else if (CLASSES[c] != VANISHING) {
                break;
            }
        }
        tokens.addNumber(start, end, space, lineEnds > 0, digits > 9 ? -1 : value, digits);
        position = end;
    }

    private void symbol() {
        buffer[0] = CharacterFold.fold(text.charAt(position));
        Object entry = vocabulary.find(buffer, 1, Vocabulary.hash(0, buffer[0]));
        tokens.add(Tokens.Kind.SYMBOL, position, position + 1, space, lineEnds > 0, entry);
        position++;
    }

    private void word() {
        int start = position;
        int end = start;
        int length = 0;
        int hash = 0;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (CLASSES[c] == LETTER) {
                char folded = CharacterFold.fold(c);
                if (length < buffer.length) {
                    buffer[length++] = folded;
                    hash = Vocabulary.hash(hash, folded);
                }
                end = position + 1;
            } else if (CLASSES[c] != VANISHING && !tatweel(c)) {
                break;
            }
        }
        add(start, end, length < buffer.length ? vocabulary.find(buffer, length, hash) : null);
        position = end;
    }

    /** A tatweel stretches the word it stands in; alone it serves as a dash («84 ـ 1380»). */
    private static boolean tatweel(char c) {
        return c == '\u0640';
    }

    private void add(int start, int end, Object entry) {
        if (!(entry instanceof Vocabulary.Compound<?>(Object[] parts, int[] lengths))) {
            tokens.add(Tokens.Kind.WORD, start, end, space, lineEnds > 0, entry);
            return;
        }
        int from = start;
        for (int part = 0; part < parts.length; part++) {
            int to = part == parts.length - 1 ? end : after(from, lengths[part]);
            boolean first = part == 0;
            tokens.add(Tokens.Kind.WORD, from, to, first && space, first && lineEnds > 0, parts[part]);
            from = part == parts.length - 1 ? end : firstLetter(to);
        }
    }

    /** One past the last of {@code count} letters from here on. */
    private int after(int from, int count) {
        int at = from;
        for (int letters = 0; letters < count; at++) {
            letters += CLASSES[text.charAt(at)] == LETTER ? 1 : 0;
        }
        return at;
    }

    private int firstLetter(int from) {
        int at = from;
        while (CLASSES[text.charAt(at)] != LETTER) {
            at++;
        }
        return at;
    }
}
