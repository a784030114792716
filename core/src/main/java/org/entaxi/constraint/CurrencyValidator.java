package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks {@link Currency} on a text. */
public final class CurrencyValidator implements ConstraintValidator<Currency, CharSequence> {

    private static final Set<String> CODES = java.util.Currency.getAvailableCurrencies().stream()
            .map(java.util.Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** A validator; the engine of Jakarta Validation makes one. */
    public CurrencyValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || CODES.contains(value.toString());
    }
}
