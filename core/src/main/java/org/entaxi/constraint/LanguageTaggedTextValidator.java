package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.text.LanguageTag;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Checks {@link LanguageTagged} on a localised text. */
public final class LanguageTaggedTextValidator implements ConstraintValidator<LanguageTagged, LocalizedText> {

    /** A validator; the engine of Jakarta Validation makes one. */
    public LanguageTaggedTextValidator() {}

    @Override
    public boolean isValid(@Nullable LocalizedText value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        for (String tag : value.values().keySet()) {
            if (!LanguageTag.isWellFormed(tag)) {
                return false;
            }
        }
        return true;
    }
}
