package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Checks {@link RequiredText} on a localised text. */
public final class RequiredTextValidator implements ConstraintValidator<RequiredText, LocalizedText> {

    /** A validator; the engine of Jakarta Validation makes one. */
    public RequiredTextValidator() {}

    @Override
    public boolean isValid(@Nullable LocalizedText value, ConstraintValidatorContext context) {
        return value == null || !value.values().values().stream().allMatch(String::isBlank);
    }
}
