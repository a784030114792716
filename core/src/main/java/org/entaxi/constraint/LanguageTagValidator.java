package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.text.LanguageTag;
import org.jspecify.annotations.Nullable;

/** Checks {@link LanguageTagged} on a text. */
public final class LanguageTagValidator implements ConstraintValidator<LanguageTagged, CharSequence> {

    /** A validator; the engine of Jakarta Validation makes one. */
    public LanguageTagValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || LanguageTag.isWellFormed(value.toString());
    }
}
