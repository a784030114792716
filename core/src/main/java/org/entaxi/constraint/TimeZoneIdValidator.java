package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.zone.ZoneRulesProvider;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks {@link TimeZoneId} on a text. */
public final class TimeZoneIdValidator implements ConstraintValidator<TimeZoneId, CharSequence> {

    private static final Set<String> ZONES = Set.copyOf(ZoneRulesProvider.getAvailableZoneIds());

    /** A validator; the engine of Jakarta Validation makes one. */
    public TimeZoneIdValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || ZONES.contains(value.toString());
    }
}
