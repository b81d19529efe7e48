package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.lexicon.Lexeme;
import io.gahshomar.extraction.temporal.lexicon.Term;
import io.gahshomar.extraction.temporal.lexicon.Word;
import io.gahshomar.extraction.text.Tokens;

/**
 * Tells numbers that name something, such as pages, resolutions, telephones and addresses, from those that count years:
 * «قطعنامه 1737», resolutions 1737, 1747 and 1803, Tel. (495) 229-1970, example.org/2007.
 */
final class Designations {

    private static final int LATEST = 2100;
    private static final int LONGEST_LIST = 8;

    private final Tokens tokens;
    private final CharSequence text;

    Designations(Tokens tokens, CharSequence text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** Whether the number at a token names something. */
    boolean name(int at) {
        return name(at, LONGEST_LIST);
    }

    private boolean name(int at, int left) {
        return named(at - 1) || left > 0 && listed(at, left - 1) || partOfCode(at) || partOfAddress(at);
    }

    /** «قطعنامه 1737», «صفحه 1384», No. 1956 */
    private boolean named(int before) {
        boolean marked = is(before, Term.DOT) || is(before, Term.COLON);
        return is(before, Term.IDENTIFIER) || marked && (is(before - 1, Term.IDENTIFIER) || abbreviated(before));
    }

    /** «с. 144», p. 144: a phrase of a word and its stop. */
    private boolean abbreviated(int stop) {
        return stop > 0
                && tokens.entry(stop - 1) instanceof Word word
                && tokens.entry(stop) instanceof Word mark
                && word.then(mark) instanceof Word phrase
                && phrase.lexeme() instanceof Lexeme lexeme
                && lexeme.is(Term.IDENTIFIER);
    }

    /** Goes back over numbers to the word that names them all; a year may stand in brackets or after a comma. */
    private boolean listed(int number, int left) {
        int link = number - 1;
        int before = link - 1;
        boolean joined = is(link, Term.DASH) || is(link, Term.SLASH);
        boolean series = is(link, Term.COMMA) || is(link, Term.AND);
        if (isNumber(link)) {
            return name(link, left);
        }
        if (is(before, Term.CLOSE) && joined) {
            return isNumber(before - 1) && is(before - 2, Term.OPEN) && named(before - 3);
        }
        if (!isNumber(before) || !joined && !(series && year(before))) {
            return false;
        }
        return joined && digits(before) >= 3 && !year(before) || name(before, left);
    }

    /** IR-1707, 1971-B */
    private boolean partOfCode(int at) {
        return is(at - 1, Term.DASH) && touch(at - 1) && touch(at) && capitals(at - 2)
                || is(at + 1, Term.DASH) && touch(at + 1) && touch(at + 2) && capitals(at + 2);
    }

    /** example.org/2007/10, info2007@example.org */
    private boolean partOfAddress(int at) {
        boolean path = is(at - 1, Term.SLASH) && touch(at - 1) && touch(at) && isWord(at - 2);
        return path || at + 1 < tokens.size() && touch(at + 1) && text.charAt(tokens.start(at + 1)) == '@';
    }

    private boolean capitals(int at) {
        return isWord(at) && Character.isUpperCase(text.charAt(tokens.end(at) - 1));
    }

    /** Whether nothing stands between a token and the one before it. */
    private boolean touch(int at) {
        return at > 0 && at < tokens.size() && !tokens.spaceBefore(at);
    }

    private boolean year(int at) {
        return digits(at) == 4 && tokens.number(at) <= LATEST;
    }

    private int digits(int at) {
        return isNumber(at) ? tokens.digits(at) : 0;
    }

    private boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.kind(at) == Tokens.Kind.NUMBER;
    }

    private boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.kind(at) == Tokens.Kind.WORD;
    }

    private boolean is(int at, Term term) {
        return at >= 0
                && at < tokens.size()
                && tokens.entry(at) instanceof Word word
                && word.lexeme() instanceof Lexeme lexeme
                && lexeme.is(term);
    }
}
