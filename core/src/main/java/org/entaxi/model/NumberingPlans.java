package org.entaxi.model;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** What libphonenumber knows of a number. It is asked whether a number is <em>valid</em>; being parsed is not enough. */
final class NumberingPlans {

    private NumberingPlans() {}

    static Phone judge(String raw, String region) {
        Phone.Builder phone = Phone.builder().raw(raw).state(Phone.State.MALFORMED);
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = plans.parse(raw, region);
            if (plans.isValidNumber(number)) {
                phone.state(Phone.State.VALID).number(plans.format(number, PhoneNumberFormat.E164));
                phone.extension(number.hasExtension() ? number.getExtension() : null);
            }
        } catch (NumberParseException e) {
            return phone.build();
        }
        return phone.build();
    }
}
