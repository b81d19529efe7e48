package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.text.Tokens;

/**
 * Tells the tokens that are part of a web or mail address or of a code: a run without spaces that has the marks of one. To be
 * asked from left to right, so that every token is looked at once.
 */
final class Addresses {

    private final Tokens tokens;
    private final CharSequence text;
    private int seen = -1;
    private boolean domain;
    private boolean address;

    Addresses(Tokens tokens, CharSequence text) {
        this.tokens = tokens;
        this.text = text;
    }

    boolean contains(int token) {
        while (seen < token) {
            see(++seen);
        }
        return address || mail(token) || lettered(token);
    }

    /** An address is told by an at sign, two slashes, or the slash that follows a domain. */
    private void see(int at) {
        if (at == 0 || tokens.spaceBefore(at)) {
            domain = false;
            address = false;
            return;
        }
        char mark = symbol(at - 1);
        domain |= mark == '.' && domain(at);
        address |= mark == '@' || symbol(at) == '/' && (domain || mark == '/');
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
