package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks {@link NotNegative} on a number. */
public final class NotNegativeValidator implements ConstraintValidator<NotNegative, BigDecimal> {

    /** A validator; the engine of Jakarta Validation makes one. */
    public NotNegativeValidator() {}

    @Override
    public boolean isValid(@Nullable BigDecimal value, ConstraintValidatorContext context) {
        return value == null || value.signum() >= 0;
    }
}
