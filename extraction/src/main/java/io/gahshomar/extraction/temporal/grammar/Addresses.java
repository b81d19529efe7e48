package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.text.Tokens;

/** Tells the tokens that are part of a web or mail address or of a code: a run without spaces that has the marks of one. */
final class Addresses {

    private static final int REACH = 40;

    private final Tokens tokens;
    private final CharSequence text;

    Addresses(Tokens tokens, CharSequence text) {
        this.tokens = tokens;
        this.text = text;
    }

    boolean contains(int token) {
        boolean slash = false;
        for (int at = token; at > Math.max(0, token - REACH) && !tokens.spaceBefore(at); at--) {
            char mark = symbol(at - 1);
            slash |= symbol(at) == '/';
            if (mark == '@' || mark == '/' && symbol(at) == '/' || slash && mark == '.' && domain(at)) {
                return true;
            }
        }
        return mail(token) || lettered(token);
    }

    /** IR-1707, 1971-B */
    private boolean lettered(int token) {
        boolean before = token >= 2 && symbol(token - 1) == '-' && !tokens.spaceBefore(token) && capitals(token - 2);
        int after = token + 2;
        return before
                || after < tokens.size() && symbol(token + 1) == '-' && !tokens.spaceBefore(after) && capitals(after);
    }

    private boolean capitals(int at) {
        return tokens.kind(at) == Tokens.Kind.WORD && Character.isUpperCase(text.charAt(tokens.end(at) - 1));
    }

    private boolean domain(int at) {
        return at >= 2 && tokens.kind(at) == Tokens.Kind.WORD && tokens.kind(at - 2) == Tokens.Kind.WORD;
    }

    private boolean mail(int token) {
        int next = token + 1;
        return next < tokens.size() && !tokens.spaceBefore(next) && symbol(next) == '@';
    }

    private char symbol(int at) {
        return tokens.kind(at) == Tokens.Kind.SYMBOL ? text.charAt(tokens.start(at)) : 0;
    }
}
