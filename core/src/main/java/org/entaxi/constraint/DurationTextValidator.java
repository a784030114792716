package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link DurationText} on a text. */
public final class DurationTextValidator implements ConstraintValidator<DurationText, CharSequence> {

    /** ISO 8601-1, clause 5.5.2: weeks alone, or calendar components followed by those of the clock; a fraction may end it. */
    private static final Pattern SHAPE =
            Pattern.compile("P(?=.)(?:N(?:W)|(?:NY)?(?:NM)?(?:ND)?(?:T(?=.)(?:NH)?(?:NM)?(?:NS)?)?)"
                    .replace("N", "[0-9]{1,9}(?:[.][0-9]{1,9})?"));

    /** A validator; the engine of Jakarta Validation makes one. */
    public DurationTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || SHAPE.matcher(value).matches();
    }
}
