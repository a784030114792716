package org.entaxi.jsonld;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document, one after the other, the texts in them, and where they stand.
 *
 * <p>There are two: {@link JacksonTokens}, which reads any document and says what is wrong with one, and
 * {@link PlainTokens}, which reads what is at hand as a whole and has nothing wrong.
 */
abstract class Tokens {

    /** The current token; null before the first and after the last. */
    abstract @Nullable JsonToken current();

    /** Goes on to the next token. */
    abstract @Nullable JsonToken next();

    /** Goes on to the next member; null at the end of the object. */
    abstract @Nullable String nextName();

    /** Goes on to the next member: its index among the names, or one of the negative answers of {@link Names}. */
    abstract int nextName(Names names);

    /** The name of the current member. */
    abstract String name();

    /** The text of the current string, name or number, and the spelling of every other token. */
    abstract String text();

    /** Which of these the current string is; {@link Names#UNKNOWN} when it is none. */
    abstract int indexIn(Names texts);

    /** What a form makes of the current string, the same value for the same text as far as they are kept. */
    abstract <V> V value(StringForm<V> form);

    /** The length of the current number in characters. */
    abstract int numberLength();

    /** The value of the current whole number, which is a short one. */
    abstract int intValue();

    /** The value of the current number. */
    abstract double doubleValue();

    /** Passes over the current object or array, to its last token. */
    abstract void skipChildren();

    /** How deeply the current value is nested, itself included where it has parts. */
    abstract int depth();

    /** Appends the path from the root to the current value: of an object or array that has nothing yet, its own. */
    abstract void appendPath(StringBuilder path);

    /** The place of the current value. */
    Place place() {
        StringBuilder path = new StringBuilder();
        appendPath(path);
        return Place.of(path.toString());
    }

    /** From here on only white space may follow. */
    void rootEnded() {}

    /** Checks, at what is taken for the end, that the bytes did end there. */
    void checkNoFault(String pointer) {}

    /** The exception for the current token. */
    abstract JsonLdReadException failure(String pointer, ReadErrorCode code, Map<String, Object> arguments);

    /** The exception for what the tokeniser complained about. */
    abstract JsonLdReadException failure(String pointer, JacksonException cause);
}
