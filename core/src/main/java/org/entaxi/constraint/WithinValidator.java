package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link Within} on a number. */
public final class WithinValidator implements ConstraintValidator<Within, Double> {

    private double min;
    private double max;

    /** A validator; the engine of Jakarta Validation makes one. */
    public WithinValidator() {}

    @Override
    public void initialize(Within constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable Double value, ConstraintValidatorContext context) {
        return value == null || (value >= min && value <= max);
    }
}
