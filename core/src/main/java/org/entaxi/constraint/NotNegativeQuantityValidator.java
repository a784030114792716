package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.entaxi.basics.Quantity;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotNegative} on a quantity. */
public final class NotNegativeQuantityValidator implements ConstraintValidator<NotNegative, Quantity> {

    /** A validator; the engine of Jakarta Validation makes one. */
    public NotNegativeQuantityValidator() {}

    @Override
    public boolean isValid(@Nullable Quantity value, ConstraintValidatorContext context) {
        return value == null || value.value().signum() >= 0;
    }
}
