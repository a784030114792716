package org.entaxi.eligibility;

import java.util.Objects;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A condition that the provider decides case by case. It is unknown for everybody; no question to the person settles it.
 *
 * <p>In JSON: {@code {"assessment": {"text": {"en": "..."}}}}.
 *
 * @param text what the provider assesses
 * @param info its id, citations and note
 */
public record Assessment(LocalizedText text, RuleInfo info) implements Condition {

    /**
     * Checks the parts.
     *
     * @param text what the provider assesses
     * @param info its id, citations and note
     */
    public Assessment {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param text what the provider assesses
     */
    public Assessment(LocalizedText text) {
        this(text, RuleInfo.NONE);
    }

    @Override
    public Assessment withInfo(RuleInfo newInfo) {
        return new Assessment(text, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.assessment(this);
    }
}
