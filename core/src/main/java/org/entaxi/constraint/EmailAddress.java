package org.entaxi.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The text has the shape of an e-mail address, see {@link EmailAddressValidator#isAddress}. Letters of any script are
 * allowed.
 *
 * <p>{@code null} is valid.
 */
@Documented
@Constraint(validatedBy = EmailAddressValidator.class)
@Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
@Retention(RUNTIME)
@Repeatable(EmailAddress.List.class)
public @interface EmailAddress {

    /**
     * The message, a key of the bundle {@code ContributorValidationMessages}.
     *
     * @return the message
     */
    String message() default "{org.entaxi.constraint.EmailAddress.message}";

    /**
     * The groups in which it is checked.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * What is attached for the program that reads the violations.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of these on one element. */
    @Documented
    @Target({FIELD, METHOD, PARAMETER, ANNOTATION_TYPE, TYPE_USE})
    @Retention(RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return the constraints
         */
        EmailAddress[] value();
    }
}
