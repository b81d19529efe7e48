package io.gahshomar.extraction.structure;

/** Converts places of a text between Unicode code points and UTF-16 indexes. */
public final class CodePoints {

    private final int[] toIndex;
    private final int[] toCodePoint;

    private CodePoints(int[] toIndex, int[] toCodePoint) {
        this.toIndex = toIndex;
        this.toCodePoint = toCodePoint;
    }

    /** The places of a text. */
    public static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(null, null);
        }
        int[] toIndex = new int[count + 1];
        int[] toCodePoint = new int[text.length() + 1];
        int index = 0;
        for (int point = 0; point < count; point++) {
            toIndex[point] = index;
            toCodePoint[index] = point;
            int next = text.offsetByCodePoints(index, 1);
            for (int inside = index + 1; inside < next; inside++) {
                toCodePoint[inside] = point;
            }
            index = next;
        }
        toIndex[count] = index;
        toCodePoint[index] = count;
        return new CodePoints(toIndex, toCodePoint);
    }

    /** The UTF-16 index of a code point. */
    public int index(int codePoint) {
        return toIndex == null ? codePoint : toIndex[codePoint];
    }

    /** The code point at an UTF-16 index. */
    public int codePoint(int index) {
        return toCodePoint == null ? index : toCodePoint[index];
    }
}
