package org.entaxi.eligibility;

import java.util.Objects;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A condition that the author could not or would not put into a rule. It is unknown for everybody, and only the provider
 * can tell; no question to the person settles it.
 *
 * <p>In JSON: {@code {"unencoded": {"text": {"en": "..."}}}}.
 *
 * @param text the condition in words
 * @param info its id, citations and note
 */
public record Unencoded(LocalizedText text, RuleInfo info) implements Condition {

    /**
     * Checks the parts.
     *
     * @param text the condition in words
     * @param info its id, citations and note
     */
    public Unencoded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param text the condition in words
     */
    public Unencoded(LocalizedText text) {
        this(text, RuleInfo.NONE);
    }

    @Override
    public Unencoded withInfo(RuleInfo newInfo) {
        return new Unencoded(text, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.unencoded(this);
    }
}
