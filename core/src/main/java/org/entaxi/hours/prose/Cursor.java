package org.entaxi.hours.prose;

import java.util.List;

/** A place among tokens. */
final class Cursor {

    private final List<Token> tokens;
    private int index;

    Cursor(List<Token> tokens) {
        this.tokens = tokens.stream().filter(t -> !t.is(Token.Kind.NOISE)).toList();
    }

    Token peek() {
        return tokens.get(index);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(index + ahead, tokens.size() - 1));
    }

    boolean is(Token.Kind kind) {
        return peek().is(kind);
    }

    boolean isAny(Token.Kind... kinds) {
        for (Token.Kind kind : kinds) {
            if (is(kind)) {
                return true;
            }
        }
        return false;
    }

    Token take() {
        Token token = peek();
        if (!token.is(Token.Kind.END)) {
            index++;
        }
        return token;
    }

    boolean take(Token.Kind kind) {
        if (is(kind)) {
            index++;
            return true;
        }
        return false;
    }

    /** Takes what joins two parts of a list: a comma, an "and", both, or a slash. */
    boolean takeJoint() {
        boolean comma = take(Token.Kind.COMMA);
        boolean and = take(Token.Kind.AND);
        return comma || and || take(Token.Kind.SLASH);
    }

    int place() {
        return index;
    }

    void backTo(int place) {
        index = place;
    }

    NotUnderstood notUnderstood() {
        return new NotUnderstood(peek().at());
    }
}
