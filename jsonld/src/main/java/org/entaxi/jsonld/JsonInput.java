package org.entaxi.jsonld;

import java.util.Arrays;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Pointers;
import org.entaxi.basics.Severity;
import org.entaxi.eligibility.RuleException;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * A document that is being read: the tokens, what was noticed, and the value that could not be understood last.
 *
 * <p>A form that cannot use a value calls {@link #reject} and returns null: the value's text is then what
 * {@link #takeRest()} gives, and whoever asked for the value keeps it.
 */
final class JsonInput {

    private final JsonParser parser;
    private final @Nullable SourceText source;
    private final ReadLimits limits;
    private final Findings findings;
    private final Origins origins = new Origins();
    private final String base;
    private final StringBuilder path = new StringBuilder(64);
    private final Reuse reuse;
    private @Nullable Vocabulary vocabulary;
    private @Nullable String rest;
    private int ruleDepth;
    private boolean ruleTooDeep;
    private boolean rootEnded;
    private boolean originsKept = true;
    private boolean stopped;

    JsonInput(JsonParser parser, @Nullable SourceText source, ReadLimits limits, Findings findings, String base) {
        this(parser, source, limits, findings, base, new Reuse());
    }

    JsonInput(
            JsonParser parser,
            @Nullable SourceText source,
            ReadLimits limits,
            Findings findings,
            String base,
            Reuse reuse) {
        this.parser = parser;
        this.source = source;
        this.limits = limits;
        this.findings = findings;
        this.base = base;
        this.reuse = reuse;
    }

    /** Makes concepts be looked up as they are read. */
    void checkConcepts(Vocabulary known) {
        vocabulary = known;
    }

    @Nullable
    Vocabulary vocabulary() {
        return vocabulary;
    }

    ReadLimits limits() {
        return limits;
    }

    Findings findings() {
        return findings;
    }

    Reuse reuse() {
        return reuse;
    }

    JsonParser parser() {
        return parser;
    }

    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    boolean is(JsonToken token) {
        return parser.currentToken() == token;
    }

    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /** The name of the next member, or null at the end of the object. */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    /** The index of the next member among the names, or one of the negative answers of {@link PropertyNameMatcher}. */
    int nextName(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    /** The name of the current member. */
    String name() {
        return parser.currentName();
    }

    String string() {
        return parser.getString();
    }

    /** Whether the current string is this text. */
    boolean isText(char[] text) {
        return textLength() == text.length && isText(text, parser.getStringCharacters(), parser.getStringOffset());
    }

    /** Which of these texts the current string is; -1 when it is another one. */
    int indexIn(char[][] texts) {
        int length = textLength();
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].length == length && isText(texts[i], chars, from)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isText(char[] text, char[] chars, int from) {
        return Arrays.equals(text, 0, text.length, chars, from, from + text.length);
    }

    /** What a form makes of the current string, the same value for the same text as far as they are kept. */
    @SuppressWarnings("unchecked")
    <V> V value(StringForm<V> form) {
        int length = textLength();
        if (length > Reuse.LONGEST) {
            return form.parse(string());
        }
        char[] chars = parser.getStringCharacters();
        int from = parser.getStringOffset();
        int place = Reuse.place(chars, from, length);
        Object met = reuse.value(place, form, chars, from, length);
        if (met != null) {
            // What a form finds there is what it put there.
            return (V) met;
        }
        V value = form.parse(string());
        reuse.keep(place, form, chars, from, length, value);
        return value;
    }

    /** The length of the current string, within the limit. */
    private int textLength() {
        int length = parser.getStringLength();
        return length > limits.textChars() ? string().length() : length;
    }

    /** The place of the current value. */
    String pointer() {
        TokenStreamContext context = parser.streamReadContext();
        // An object or array that has nothing yet is meant itself.
        boolean begun = context.inObject() ? context.hasCurrentName() : context.hasCurrentIndex();
        path.setLength(0);
        append(begun ? context : context.getParent());
        return path.toString();
    }

    /** Appends the path to a place. */
    private void append(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            path.append(base);
            return;
        }
        append(context.getParent());
        path.append('/');
        if (context.inArray()) {
            path.append(context.getCurrentIndex());
        } else {
            path.append(Pointers.escape(String.valueOf(context.currentName())));
        }
    }

    /** From here on only white space may follow. */
    void rootEnded() {
        rootEnded = true;
    }

    /** Keeps no origins: there may be more records than memory. */
    void forgetOrigins() {
        originsKept = false;
    }

    void origin(String id) {
        if (originsKept) {
            origins.add(id, pointer());
        }
    }

    /** How deeply the current value is nested, itself included where it has parts. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Gives up on what is nested at least so deep; the parser ends on its last token. */
    void abandon(int depth) {
        rest = null;
        ruleDepth = 0;
        while (depth() >= depth) {
            if (next() == null) {
                throw failure(ReadErrorCode.TRUNCATED);
            }
        }
    }

    /** Leaves the rest of the document unread. */
    void stopHere() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }

    Origins origins() {
        return origins;
    }

    void report(FindingCode code, Map<String, String> arguments) {
        findings.add(code, pointer(), arguments);
    }

    /** Reports what is graver here than its code usually is. */
    void warn(FindingCode code, Map<String, String> arguments) {
        findings.add(new Finding(Severity.WARNING, code, pointer(), arguments));
    }

    /** Reports the current value and keeps its text as the rest; the parser ends on its last token. */
    // The type is that of the value which is not there, so that a form rejects in one expression.
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <V> @Nullable V reject(FindingCode code, Map<String, String> arguments) {
        report(code, arguments);
        rest = RawJson.read(this);
        return null;
    }

    /** Reports that the current value is of another kind than expected, and keeps its text as the rest. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <V> @Nullable V rejectType(Kind expected) {
        return reject(FindingCode.VALUE_TYPE, Map.of("expected", expected.id()));
    }

    /** Goes into a node of a rule; false when that would be too deep. */
    boolean enterRule() {
        if (ruleDepth == 0) {
            ruleTooDeep = false;
        }
        if (ruleDepth >= limits.ruleDepth()) {
            return false;
        }
        ruleDepth++;
        return true;
    }

    void leaveRule() {
        ruleDepth--;
    }

    /** Keeps the current value, a node that is too deep, as the rest. */
    void rejectDeepRule() {
        reportDeepRule();
        rest = RawJson.read(this);
    }

    /** Reports why something cannot be a rule. */
    void report(RuleException why) {
        if (why.code() == RuleException.Code.RULE_TOO_LARGE) {
            report(FindingCode.RULE_TOO_LARGE, Map.of());
        } else {
            reportDeepRule();
        }
    }

    /** Reports that a rule is too deep, once a rule. */
    private void reportDeepRule() {
        if (!ruleTooDeep) {
            report(FindingCode.RULE_TOO_DEEP, Map.of("limit", Integer.toString(limits.ruleDepth())));
        }
        ruleTooDeep = true;
    }

    void setRest(String json) {
        rest = json;
    }

    /** The text of what could not be understood since the last call, or null. */
    @Nullable
    String takeRest() {
        String taken = rest;
        rest = null;
        return taken;
    }

    /** The exception for the current token. */
    JsonLdReadException failure(ReadErrorCode code, Map<String, Object> arguments) {
        return at(tokenPlace(), code, arguments);
    }

    private TokenStreamLocation tokenPlace() {
        TokenStreamLocation place = parser.currentTokenLocation();
        int delay = source == null || !is(JsonToken.PROPERTY_NAME) ? 0 : source.nameDelay();
        return new TokenStreamLocation(
                place.contentReference(), place.getByteOffset() - delay, -1L, place.getLineNr(), place.getColumnNr());
    }

    JsonLdReadException failure(ReadErrorCode code) {
        return failure(code, Map.of());
    }

    /** The exception for what the tokeniser complained about; its own words may quote the document and are left out. */
    JsonLdReadException failure(JacksonException cause) {
        TokenStreamLocation place = cause.getLocation() == null ? parser.currentLocation() : cause.getLocation();
        if (cause instanceof ReadConstraints.Breach breach) {
            return at(parser.currentLocation(), breach.code(), Map.of("limit", breach.limit()));
        }
        if (cause instanceof JacksonIOException) {
            JsonLdReadException unreadable = at(parser.currentLocation(), ReadErrorCode.UNREADABLE, Map.of());
            unreadable.initCause(cause.getCause());
            return unreadable;
        }
        boolean atEnd = cause instanceof UnexpectedEndOfInputException || isCut(place);
        ReadErrorCode fault = source == null ? null : source.fault();
        if (rootEnded && (fault == null || !atEnd)) {
            return at(place, ReadErrorCode.TRAILING_CONTENT, Map.of());
        }
        if (atEnd) {
            return fault == null ? at(place, ReadErrorCode.TRUNCATED, Map.of()) : at(place, fault, faultArguments());
        }
        return at(place, ReadErrorCode.SYNTAX, Map.of());
    }

    /** Whether the end is missing where the tokeniser saw something else: a wrong literal, a number without digits. */
    private boolean isCut(TokenStreamLocation place) {
        String tail = source == null ? null : source.tail(place.getByteOffset());
        if (source == null || tail == null) {
            return false;
        }
        if (tail.isEmpty() || tail.equals(".")) {
            return true;
        }
        boolean literal = "true".startsWith(tail) || "false".startsWith(tail) || "null".startsWith(tail);
        return literal && isValueAfter(source.mark(place.getByteOffset()));
    }

    /** Whether a value may stand after a byte. */
    private boolean isValueAfter(int mark) {
        TokenStreamContext context = parser.streamReadContext();
        return context.inObject() ? mark == ':' : context.inArray() ? mark == '[' || mark == ',' : mark == 0;
    }

    /** Checks, at what the tokeniser takes for the end, that the bytes did end there. */
    void checkNoFault() {
        ReadErrorCode fault = source == null ? null : source.fault();
        if (fault != null) {
            throw at(parser.currentLocation(), fault, faultArguments());
        }
    }

    private Map<String, Object> faultArguments() {
        return Map.of("limit", limits.documentBytes());
    }

    private JsonLdReadException at(TokenStreamLocation place, ReadErrorCode code, Map<String, Object> arguments) {
        int line = source == null ? place.getLineNr() : source.line(place);
        int column = source == null ? place.getColumnNr() : source.column(place);
        return new JsonLdReadException(code, pointer(), Math.max(0, line), Math.max(0, column), arguments);
    }
}
