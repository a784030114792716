package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link Country} on a text. */
public final class CountryValidator implements ConstraintValidator<Country, CharSequence> {

    private static final Set<String> CODES = Set.copyOf(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
    private static final String KOSOVO = "XK";

    /** A validator; the engine of Jakarta Validation makes one. */
    public CountryValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || (CODES.contains(value.toString()) || KOSOVO.contentEquals(value));
    }
}
