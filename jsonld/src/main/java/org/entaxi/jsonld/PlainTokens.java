package org.entaxi.jsonld;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.Pointers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The tokens of a document that is at hand as a whole, as long as nothing is out of the ordinary.
 *
 * <p>Most documents that are read are right, and were written by this library. This knows RFC 8259 and nothing else: it
 * has no words for what is wrong. Whatever it would have to complain about, and some things that are merely rare, end in
 * {@link NotPlain}; the document is then read again by {@link JacksonTokens}, which takes it or says where it is at fault.
 * Bytes that are no UTF-8 are among that: a text is checked when it is made a string of, or else when it is passed by.
 */
final class PlainTokens extends Tokens {

    private static final int NOT_BEGUN = -1;

    private final byte[] bytes;
    private final int end;
    private final ReadLimits limits;
    private final ByteValues values;
    private final PlainText text;
    /** The next byte to look at. */
    private int at;

    private @Nullable JsonToken token;
    private int depth;
    private boolean inArray;
    private boolean[] arrays = new boolean[16];
    /** Of each open array the index of its element, of each open object where the name of its member begins. */
    private int[] places = new int[16];
    /** Of each open object where the name of its member ends. */
    private int[] nameEnds = new int[16];
    /** The path of an array, and the places on the way to it, which no two values have in common. */
    private @Nullable String array;

    private int[] arrayPlaces = new int[0];

    PlainTokens(WholeText text, ReadLimits limits, Reuse reuse) {
        this.bytes = text.bytes();
        this.at = text.start();
        this.end = at + text.plainLength();
        this.text = new PlainText(bytes, end, reuse.strings());
        this.limits = limits;
        this.values = reuse.byteValues();
    }

    @Override
    @Nullable
    JsonToken current() {
        return token;
    }

    @Override
    @Nullable
    JsonToken next() {
        if (!text.isProven()) {
            text.prove();
        }
        int b = skipSpace();
        if (token == JsonToken.PROPERTY_NAME) {
            return value(b);
        }
        if (depth == 0) {
            return root(b);
        }
        if (inArray) {
            if (b == ']') {
                return close(JsonToken.END_ARRAY);
            }
            if (places[depth]++ != NOT_BEGUN) {
                b = afterComma(b);
            }
            return value(b);
        }
        if (b == '}') {
            return close(JsonToken.END_OBJECT);
        }
        return member(places[depth] == NOT_BEGUN ? b : afterComma(b));
    }

    @Override
    @Nullable
    String nextName() {
        // A language tag, or the name of somebody's own member: the same ones over and over.
        return next() == JsonToken.PROPERTY_NAME ? met(Forms.STRING) : null;
    }

    @Override
    int nextName(Names names) {
        return next() == JsonToken.PROPERTY_NAME ? names.indexOf(bytes, text.from(), text.length()) : Names.END;
    }

    private JsonToken member(int b) {
        if (b != '"') {
            throw new NotPlain();
        }
        at = text.scan(at + 1);
        if (text.isEscaped() || text.length() > limits.nameChars()) {
            throw new NotPlain();
        }
        places[depth] = text.from();
        nameEnds[depth] = at - 1;
        if (skipSpace() != ':') {
            throw new NotPlain();
        }
        // One space is what this library writes there.
        at += at + 1 < end && bytes[at + 1] == ' ' ? 2 : 1;
        token = JsonToken.PROPERTY_NAME;
        return JsonToken.PROPERTY_NAME;
    }

    private JsonToken value(int b) {
        JsonToken found =
                switch (b) {
                    case '"' -> string();
                    case '{' -> open(false);
                    case '[' -> open(true);
                    case 't' -> literal("true", JsonToken.VALUE_TRUE);
                    case 'f' -> literal("false", JsonToken.VALUE_FALSE);
                    case 'n' -> literal("null", JsonToken.VALUE_NULL);
                    default -> number();
                };
        token = found;
        return found;
    }

    private @Nullable JsonToken root(int b) {
        if (token == null && at < end) {
            return value(b);
        }
        if (at < end) {
            throw new NotPlain();
        }
        token = null;
        return null;
    }

    private int afterComma(int b) {
        if (b != ',') {
            throw new NotPlain();
        }
        at++;
        return skipSpace();
    }

    private JsonToken open(boolean array) {
        at++;
        depth++;
        if (depth > limits.depth()) {
            throw new NotPlain();
        }
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
            nameEnds = Arrays.copyOf(nameEnds, 2 * depth);
            arrays = Arrays.copyOf(arrays, 2 * depth);
        }
        places[depth] = NOT_BEGUN;
        arrays[depth] = array;
        inArray = array;
        return array ? JsonToken.START_ARRAY : JsonToken.START_OBJECT;
    }

    private JsonToken close(JsonToken by) {
        at++;
        depth--;
        inArray = arrays[depth];
        token = by;
        return by;
    }

    /** The next byte that is no white space, 0 at the end. */
    private int skipSpace() {
        int b = at < end ? bytes[at] : 0;
        return b > ' ' ? b : skipSpace(b);
    }

    private int skipSpace(int first) {
        int b = first;
        int i = at;
        while (i < end) {
            if (b == '\n' || b == ' ') {
                // As far as the indentation goes, without looking at each of its bytes.
                i = Eight.skipSpaces(bytes, i + 1, end);
            } else if (b == '\r' || b == '\t') {
                i++;
            } else {
                throw new NotPlain();
            }
            b = i < end ? bytes[i] : 0;
            if (b > ' ') {
                at = i;
                return b;
            }
        }
        at = end;
        return 0;
    }

    private JsonToken string() {
        at = text.scan(at + 1);
        if (text.length() > limits.textChars()) {
            throw new NotPlain();
        }
        return JsonToken.VALUE_STRING;
    }

    private JsonToken number() {
        at = text.number(at);
        if (text.length() > limits.numberChars()) {
            throw new NotPlain();
        }
        return text.isWhole() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    private JsonToken literal(String spelling, JsonToken found) {
        if (at + spelling.length() > end) {
            throw new NotPlain();
        }
        for (int i = 0; i < spelling.length(); i++) {
            if (bytes[at + i] != spelling.charAt(i)) {
                throw new NotPlain();
            }
        }
        at += spelling.length();
        return found;
    }

    @Override
    String name() {
        return name(depth);
    }

    private String name(int level) {
        return text.name(places[level], nameEnds[level]);
    }

    @Override
    String text() {
        return switch (Objects.requireNonNull(token)) {
            case VALUE_STRING, PROPERTY_NAME, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text.string();
            default -> token.asString();
        };
    }

    @Override
    int indexIn(Names texts) {
        if (text.isEscaped()) {
            char[] chars = text().toCharArray();
            return texts.indexOf(chars, 0, chars.length);
        }
        return texts.indexOf(bytes, text.from(), text.length());
    }

    @Override
    <V> V value(StringForm<V> form) {
        return text.isEscaped() ? form.parse(text.string()) : met(form);
    }

    private <V> V met(StringForm<V> form) {
        V value = values.value(form, text);
        text.setProven();
        return value;
    }

    @Override
    int numberLength() {
        return text.length();
    }

    @Override
    int intValue() {
        return Integer.parseInt(text());
    }

    @Override
    double doubleValue() {
        double value = Double.parseDouble(text());
        // As a whole number, -0 is 0.
        return token == JsonToken.VALUE_NUMBER_INT ? value + 0.0 : value;
    }

    @Override
    void skipChildren() {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    @Override
    int depth() {
        return depth;
    }

    @Override
    void appendPath(StringBuilder path) {
        appendPath(path, depth);
    }

    private void appendPath(StringBuilder path, int levels) {
        for (int level = 1; level <= levels; level++) {
            if (places[level] == NOT_BEGUN) {
                continue;
            }
            path.append('/');
            if (arrays[level]) {
                path.append(places[level]);
            } else {
                path.append(Pointers.escape(name(level)));
            }
        }
    }

    @Override
    Place place() {
        // Most records stand in an array beside many others.
        return inArray && places[depth] != NOT_BEGUN ? Place.of(array(), places[depth]) : super.place();
    }

    /** The path of the array in which the current value stands; it is the one that was asked for last, or put together. */
    private String array() {
        if (array == null || !Arrays.equals(arrayPlaces, 0, arrayPlaces.length, places, 0, depth)) {
            StringBuilder path = new StringBuilder();
            appendPath(path, depth - 1);
            array = path.toString();
            arrayPlaces = Arrays.copyOf(places, depth);
        }
        return array;
    }

    @Override
    JsonLdReadException failure(String pointer, ReadErrorCode code, Map<String, Object> arguments) {
        throw new NotPlain();
    }

    @Override
    JsonLdReadException failure(String pointer, JacksonException cause) {
        throw new NotPlain();
    }
}
