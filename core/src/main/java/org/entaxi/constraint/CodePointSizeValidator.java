package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Checks {@link CodePointSize} on a text. */
public final class CodePointSizeValidator implements ConstraintValidator<CodePointSize, CharSequence> {

    private int min;
    private int max;

    /** A validator; the engine of Jakarta Validation makes one. */
    public CodePointSizeValidator() {}

    @Override
    public void initialize(CodePointSize constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        int length = CodePoints.length(value.toString());
        return min <= length && length <= max;
    }
}
