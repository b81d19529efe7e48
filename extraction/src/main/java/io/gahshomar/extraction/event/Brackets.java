package io.gahshomar.extraction.event;

/**
 * The round or square brackets around an expression, as word indexes of its sentence.
 *
 * @param open the opening bracket, -1 where there is none
 * @param close the closing one, the number of words where it is lost
 */
record Brackets(int open, int close) {

    private static final Brackets NONE = new Brackets(-1, -1);
    private static final int FAR = 40;

    static Brackets around(MarkedSentence sentence, int first, int last) {
        for (int i = first; i >= 0 && first - i < FAR; i--) {
            if (i < first && sentence.isSign(i, ")]")) {
                return NONE;
            }
            if (sentence.isSign(i, "([")) {
                return new Brackets(i, closing(sentence, last));
            }
        }
        return NONE;
    }

    private static int closing(MarkedSentence sentence, int last) {
        int i = last;
        while (i < sentence.size() && !sentence.isSign(i, ")]")) {
            i++;
        }
        return i;
    }

    boolean present() {
        return open >= 0;
    }
}
