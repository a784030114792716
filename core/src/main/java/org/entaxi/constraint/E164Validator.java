package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks {@link E164} on a text. */
public final class E164Validator implements ConstraintValidator<E164, CharSequence> {

    private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** A validator; the engine of Jakarta Validation makes one. */
    public E164Validator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || SHAPE.matcher(value).matches();
    }
}
