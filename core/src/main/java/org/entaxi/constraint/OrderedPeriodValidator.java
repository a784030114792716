package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.basics.Validity;
import org.jspecify.annotations.Nullable;

/** Checks {@link OrderedPeriod} on a period. */
public final class OrderedPeriodValidator implements ConstraintValidator<OrderedPeriod, Validity> {

    /** A validator; the engine of Jakarta Validation makes one. */
    public OrderedPeriodValidator() {}

    @Override
    public boolean isValid(@Nullable Validity value, ConstraintValidatorContext context) {
        return value == null || !value.isReversed();
    }
}
