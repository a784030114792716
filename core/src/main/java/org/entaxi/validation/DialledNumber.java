package org.entaxi.validation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/**
 * What numbering plans say of a number in the form of E.164.
 *
 * @param national its national digits
 * @param valid whether the plan of its country has such a number
 */
record DialledNumber(String national, boolean valid) {

    /** Looks a number up; empty for a text that is no number, which is the business of its constraint. */
    static Optional<DialledNumber> of(String number) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber parsed = plans.parse(number, "ZZ");
            return Optional.of(
                    new DialledNumber(plans.getNationalSignificantNumber(parsed), plans.isValidNumber(parsed)));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
