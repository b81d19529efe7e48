package io.gahshomar.extraction.temporal;

/** How an expression got its value. */
public sealed interface Resolution {

    /** The expression itself holds all that is needed: «۲۴ مهر ۱۳۸۶». */
    record Explicit() implements Resolution {}

    /** Counted or completed from the day the text was published: «دیروز», «سال گذشته». */
    record FromPublication() implements Resolution {}

    /**
     * Counted or completed from another expression of the same text: «همان سال».
     *
     * @param antecedent index of that expression in the tagger's result
     */
    record FromDiscourse(int antecedent) implements Resolution {

        public FromDiscourse {
            if (antecedent < 0) {
                throw new IllegalArgumentException("antecedent is an index of the result, not " + antecedent);
            }
        }
    }
}
