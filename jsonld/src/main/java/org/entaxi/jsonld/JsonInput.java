package org.entaxi.jsonld;

import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.eligibility.RuleException;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * A document that is being read: the tokens, what was noticed, and the value that could not be understood last.
 *
 * <p>A form that cannot use a value calls {@link #reject} and returns null: the value's text is then what
 * {@link #takeRest()} gives, and whoever asked for the value keeps it.
 */
final class JsonInput {

    private final Tokens tokens;
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
    private boolean originsKept = true;
    private boolean stopped;

    JsonInput(Tokens tokens, ReadLimits limits, Findings findings, String base, Reuse reuse) {
        this.tokens = tokens;
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

    @Nullable
    JsonToken token() {
        return tokens.current();
    }

    boolean is(JsonToken token) {
        return tokens.current() == token;
    }

    @Nullable
    JsonToken next() {
        return tokens.next();
    }

    /** The name of the next member, or null at the end of the object. */
    @Nullable
    String nextName() {
        return tokens.nextName();
    }

    /** The index of the next member among the names, or one of the negative answers of {@link Names}. */
    int nextName(Names names) {
        return tokens.nextName(names);
    }

    /** The name of the current member. */
    String name() {
        return tokens.name();
    }

    String string() {
        return tokens.text();
    }

    /** Which of these the current string is; {@link Names#UNKNOWN} when it is another one. */
    int indexIn(Names texts) {
        return tokens.indexIn(texts);
    }

    /** What a form makes of the current string, the same value for the same text as far as they are kept. */
    <V> V value(StringForm<V> form) {
        return tokens.value(form);
    }

    /** The length of the current number in characters. */
    int numberLength() {
        return tokens.numberLength();
    }

    /** The value of the current whole number, which is a short one. */
    int intValue() {
        return tokens.intValue();
    }

    double doubleValue() {
        return tokens.doubleValue();
    }

    void skipChildren() {
        tokens.skipChildren();
    }

    /** The place of the current value. */
    String pointer() {
        path.setLength(0);
        path.append(base);
        tokens.appendPath(path);
        return path.toString();
    }

    /** From here on only white space may follow. */
    void rootEnded() {
        tokens.rootEnded();
    }

    /** Keeps no origins: there may be more records than memory. */
    void forgetOrigins() {
        originsKept = false;
    }

    void origin(String id) {
        if (originsKept) {
            origins.add(id, base.isEmpty() ? tokens.place() : Place.of(pointer()));
        }
    }

    /** How deeply the current value is nested, itself included where it has parts. */
    int depth() {
        return tokens.depth();
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
        return tokens.failure(pointer(), code, arguments);
    }

    /** The exception for what the tokeniser complained about. */
    JsonLdReadException failure(JacksonException cause) {
        return tokens.failure(pointer(), cause);
    }

    JsonLdReadException failure(ReadErrorCode code) {
        return failure(code, Map.of());
    }

    /** Checks, at what is taken for the end, that the bytes did end there. */
    void checkNoFault() {
        tokens.checkNoFault(pointer());
    }
}
