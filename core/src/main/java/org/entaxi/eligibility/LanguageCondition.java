package org.entaxi.eligibility;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the languages that the person speaks.
 *
 * <p>In JSON: {@code {"language": "ar"}}.
 *
 * @param language a BCP 47 tag; any more precise tag will do as well
 * @param info its id, citations and note
 */
public record LanguageCondition(String language, RuleInfo info) implements Condition {

    /**
     * Checks the parts.
     *
     * @param language a BCP 47 tag
     * @param info its id, citations and note
     */
    public LanguageCondition {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param language a BCP 47 tag
     */
    public LanguageCondition(String language) {
        this(language, RuleInfo.NONE);
    }

    @Override
    public LanguageCondition withInfo(RuleInfo newInfo) {
        return new LanguageCondition(language, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.language(this);
    }
}
