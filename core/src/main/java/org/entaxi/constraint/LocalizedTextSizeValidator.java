package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.text.CodePoints;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Checks {@link LocalizedTextSize} on a localised text. */
public final class LocalizedTextSizeValidator implements ConstraintValidator<LocalizedTextSize, LocalizedText> {

    private int min;
    private int max;

    /** A validator; the engine of Jakarta Validation makes one. */
    public LocalizedTextSizeValidator() {}

    @Override
    public void initialize(LocalizedTextSize constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable LocalizedText value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        for (String text : value.values().values()) {
            int length = CodePoints.length(text);
            if (length < min || length > max) {
                return false;
            }
        }
        return true;
    }
}
