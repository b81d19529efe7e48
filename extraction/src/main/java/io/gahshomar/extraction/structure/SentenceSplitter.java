package io.gahshomar.extraction.structure;

import io.gahshomar.extraction.structure.Sentence.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits the lines of a document into sentences. A full stop ends one unless it stands in a number, an abbreviation, an
 * initial, an address or a list number; a line that breaks off in the middle of a sentence goes on in the next line of
 * the same kind, over page numbers, running heads and footnotes.
 */
final class SentenceSplitter {

    private static final int WRAPPED_LENGTH = 40;
    private static final int CITATION_LENGTH = 90;
    private static final int WORD_LENGTH = 40;
    /** No sentence is longer, in chars; text without any full stop is cut at a blank. */
    private static final int LONGEST = 4000;

    private static final String CLOSERS = "»\"”’)]'*";

    private final String text;
    private final StructureCues cues;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Span> pieces = new ArrayList<>();
    private int paragraph = -1;

    SentenceSplitter(String text, StructureCues cues) {
        this.text = text;
        this.cues = cues;
    }

    List<Sentence> split(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (pieces.isEmpty() || !isProse(block)) {
                paragraph++;
            }
            if (!isProse(block)) {
                whole(block);
            } else {
                sentencesOf(block);
                if (!pieces.isEmpty() && !goesOn(blocks, i)) {
                    close(block.kind());
                }
            }
        }
        return sentences;
    }

    private static boolean isProse(Block block) {
        return block.kind().prose();
    }

    private void whole(Block block) {
        Span trimmed = trim(block.start(), block.end());
        if (trimmed.start() < trimmed.end()) {
            sentences.add(new Sentence(block.kind(), List.of(trimmed), paragraph));
        }
    }

    private void sentencesOf(Block block) {
        int start = block.start();
        int i = start;
        while (i < block.end()) {
            if (i - start > LONGEST && blank(text.charAt(i)) || i - start > 2 * LONGEST) {
                add(start, i);
                close(block.kind());
                start = i;
            } else if (endsAt(i, start, block)) {
                i = afterClosers(i + 1, block.end());
                add(start, i);
                close(block.kind());
                start = i;
            } else {
                i++;
            }
        }
        add(start, block.end());
    }

    private void add(int start, int end) {
        Span span = trim(start, end);
        if (span.start() < span.end()) {
            pieces.add(span);
        }
    }

    private void close(BlockKind kind) {
        if (!pieces.isEmpty()) {
            sentences.add(new Sentence(kind, pieces, paragraph));
            pieces = new ArrayList<>();
        }
    }

    private Span trim(int start, int end) {
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Letters.fold(c) == ' ' || Letters.fold(c) == 0;
    }

    /** Whether the sentence that the line breaks off goes on in a later line. */
    private boolean goesOn(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        Block next = nextProse(blocks, i);
        if (next == null || next.kind() != block.kind() || block.length() < WRAPPED_LENGTH || tooLong()) {
            return false;
        }
        char last = text.charAt(pieces.getLast().end() - 1);
        boolean onlyBrackets = last == ')' && text.charAt(pieces.getLast().start()) == '(';
        if (".!?؟:…".indexOf(last) >= 0 || onlyBrackets || listItem(next)) {
            return false;
        }
        boolean samePage = blocks.get(i + 1) == next;
        if (samePage && next.afterGap() && Character.isUpperCase(firstLetter(next))) {
            return false;
        }
        return !cues.isFinalWord(Letters.fold(lastWord()));
    }

    private boolean tooLong() {
        return pieces.getLast().end() - pieces.getFirst().start() > LONGEST;
    }

    private static Block nextProse(List<Block> blocks, int i) {
        for (int j = i + 1; j < blocks.size(); j++) {
            BlockKind kind = blocks.get(j).kind();
            if (kind != BlockKind.FURNITURE && kind != BlockKind.NOTE) {
                return blocks.get(j);
            }
        }
        return null;
    }

    private boolean listItem(Block block) {
        char first = Letters.fold(text.charAt(block.start()));
        return first == '-'
                || first == '•'
                || first == '*'
                || first >= '0' && first <= '9' && listNumber(block.start());
    }

    private boolean listNumber(int start) {
        int i = start;
        while (i < text.length() && i < start + 3 && digit(text.charAt(i))) {
            i++;
        }
        return i < text.length() && i < start + 3 && ".)-ـ".indexOf(text.charAt(i)) >= 0;
    }

    private char firstLetter(Block block) {
        return text.charAt(trim(block.start(), block.end()).start());
    }

    private String lastWord() {
        Span piece = pieces.getLast();
        int start = piece.end();
        while (start > piece.start() && !blankOrJoiner(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, piece.end());
    }

    private static boolean blankOrJoiner(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private boolean endsAt(int i, int start, Block block) {
        char c = text.charAt(i);
        return switch (c) {
            case '!', '?', '؟' -> i + 1 >= block.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            case '.', '۔' -> stopEnds(i, start, block);
            default -> false;
        };
    }

    private boolean stopEnds(int i, int start, Block block) {
        if (i + 1 >= block.end()) {
            return true;
        }
        char next = text.charAt(i + 1);
        if (next == '.' || i > start && text.charAt(i - 1) == '.') {
            return false;
        }
        if (digit(next) || latin(next) || next == '@' || next == '/' || next == ',' || next == '،' || next == ':') {
            return false;
        }
        String word = wordBefore(i, start);
        if (word.isEmpty()) {
            return !CLOSERS.isEmpty() && i > start && CLOSERS.indexOf(text.charAt(i - 1)) >= 0;
        }
        if (word.length() <= 2 && digit(word.charAt(0)) && startsItem(i - word.length(), start)) {
            return false;
        }
        if (initial(word) || cues.isAbbreviation(Letters.fold(word))) {
            return false;
        }
        int after = afterClosers(i + 1, block.end());
        while (after < block.end() && blank(text.charAt(after))) {
            after++;
        }
        return after >= block.end() || !Character.isLowerCase(text.charAt(after));
    }

    private static boolean initial(String word) {
        return word.length() == 1 && (Character.isUpperCase(word.charAt(0)));
    }

    /** Whether a number at this place numbers an item of a list within a line: «… عبارت‌اند از: ۱. …؛ ۲. …». */
    private boolean startsItem(int i, int start) {
        int before = i;
        while (before > start && blank(text.charAt(before - 1))) {
            before--;
        }
        return before == start || ":؛;".indexOf(text.charAt(before - 1)) >= 0;
    }

    private String wordBefore(int i, int start) {
        int from = i;
        while (from > start
                && i - from < WORD_LENGTH
                && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return text.substring(from, i);
    }

    /** Past closing quotes and brackets, and past a citation in parentheses that belongs to the sentence before it. */
    private int afterClosers(int i, int end) {
        while (i < end && (CLOSERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '.')) {
            i++;
        }
        int open = i;
        while (open < end && blank(text.charAt(open))) {
            open++;
        }
        if (open < end && text.charAt(open) == '(') {
            int close = text.indexOf(')', open, Math.min(end, open + CITATION_LENGTH));
            if (close > 0
                    && close < end
                    && close - open < CITATION_LENGTH
                    && endsAfter(close + 1, end)
                    && hasDigit(open, close)) {
                return close + 1;
            }
        }
        return i;
    }

    private boolean endsAfter(int i, int end) {
        return i >= end || blank(text.charAt(i)) || text.charAt(i) == ')';
    }

    private boolean hasDigit(int from, int to) {
        for (int i = from; i < to; i++) {
            if (digit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean digit(char c) {
        char folded = Letters.fold(c);
        return folded >= '0' && folded <= '9';
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
