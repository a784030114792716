package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.basics.Iris;
import org.jspecify.annotations.Nullable;

/** Checks {@link AbsoluteIri} on a text. */
public final class AbsoluteIriValidator implements ConstraintValidator<AbsoluteIri, CharSequence> {

    /** A validator; the engine of Jakarta Validation makes one. */
    public AbsoluteIriValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || Iris.isAbsolute(value.toString());
    }
}
