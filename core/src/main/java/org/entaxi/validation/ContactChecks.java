package org.entaxi.validation;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;
import java.util.Optional;
import org.entaxi.basics.FindingCode;
import org.entaxi.constraint.EmailAddressValidator;
import org.entaxi.model.Email;
import org.entaxi.model.Phone;

/** Checks of telephone numbers and e-mail addresses against what is said of them. */
final class ContactChecks {

    private ContactChecks() {}

    static void phone(Phone phone, Trail place, Run run) {
        Phone.State state = phone.state();
        if (state == null) {
            return;
        }
        boolean fits =
                switch (state) {
                    case VALID -> phone.raw() != null && phone.number() != null;
                    case DOUBTFUL -> phone.raw() != null;
                    case MALFORMED -> phone.raw() != null && phone.number() == null;
                    case REDACTED -> phone.raw() == null && phone.number() == null;
                };
        if (!fits) {
            run.add(FindingCode.PHONE_STATE_WRONG, place, "state", written(state));
        }
        String shown = phone.raw() != null ? phone.raw() : String.valueOf(phone.number());
        switch (state) {
            case MALFORMED -> run.add(FindingCode.PHONE_MALFORMED, place, "number", shown);
            case DOUBTFUL -> run.add(FindingCode.PHONE_DOUBTFUL, place, "number", shown);
            case REDACTED -> run.add(FindingCode.PHONE_REDACTED, place);
            case VALID -> number(phone, place, run);
        }
    }

    private static void number(Phone phone, Trail place, Run run) {
        String number = phone.number();
        Optional<DialledNumber> dialled = number == null ? Optional.empty() : run.dialled(number);
        if (number == null || dialled.isEmpty()) {
            return;
        }
        if (!dialled.get().valid()) {
            run.add(FindingCode.PHONE_NUMBER_INVALID, place.member("number"), "number", number);
        }
        String raw = phone.raw();
        if (raw != null
                && !PhoneNumberUtil.normalizeDigitsOnly(raw)
                        .contains(dialled.get().national())) {
            run.add(FindingCode.PHONE_NUMBER_DIFFERS, place.member("number"), "number", number, "raw", raw);
        }
    }

    static void email(Email email, Trail place, Run run) {
        Email.State state = email.state();
        if (state == null) {
            return;
        }
        String address = email.address();
        boolean fits =
                switch (state) {
                    case VALID -> address != null && EmailAddressValidator.isAddress(address);
                    case MALFORMED -> address != null;
                    case REDACTED -> address == null;
                };
        if (!fits) {
            run.add(FindingCode.EMAIL_STATE_WRONG, place, "state", written(state));
        }
        if (state == Email.State.REDACTED) {
            run.add(FindingCode.EMAIL_REDACTED, place);
        } else if (state == Email.State.MALFORMED && address != null) {
            run.add(FindingCode.EMAIL_MALFORMED, place, "address", address);
        }
    }

    private static String written(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
