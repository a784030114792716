package org.entaxi.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link EmailAddress} on a text. */
public final class EmailAddressValidator implements ConstraintValidator<EmailAddress, CharSequence> {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_LABEL = 63;

    /** A validator; the engine of Jakarta Validation makes one. */
    public EmailAddressValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || isAddress(value);
    }

    /**
     * Tells whether a text has the shape of an address: something before the last {@code @}, a domain with a dot after
     * it, neither blanks, controls, brackets nor halves of a surrogate pair anywhere, lengths as RFC 5321 section 4.5.3.1 has them, counted in code points. Letters of any
     * script are allowed (RFC 6531). It does not tell whether mail arrives.
     *
     * @param text any text
     * @return true when it has that shape
     */
    public static boolean isAddress(CharSequence text) {
        String address = text.toString();
        int at = address.lastIndexOf('@');
        if (at < 1
                || address.codePointCount(0, at) > LONGEST_LOCAL_PART
                || address.codePointCount(0, address.length()) > LONGEST
                || address.indexOf('@') != at) {
            return false;
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (Character.isISOControl(c)
                    || Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || "()<>[],;:\\\"".indexOf(c) >= 0) {
                return false;
            }
        }
        return address.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)
                && hasNoEmptyLabel(address.substring(0, at))
                && isDomain(address.substring(at + 1));
    }

    private static boolean isDomain(String domain) {
        if (domain.indexOf('.') < 0 || !hasNoEmptyLabel(domain)) {
            return false;
        }
        for (String label : domain.split("\\.", -1)) {
            boolean hyphenOutside = label.startsWith("-") || label.endsWith("-");
            if (hyphenOutside
                    || label.codePointCount(0, label.length()) > LONGEST_LABEL
                    || !label.codePoints().allMatch(EmailAddressValidator::isOfLabel)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfLabel(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean hasNoEmptyLabel(String dotted) {
        return !dotted.startsWith(".") && !dotted.endsWith(".") && !dotted.contains("..");
    }
}
