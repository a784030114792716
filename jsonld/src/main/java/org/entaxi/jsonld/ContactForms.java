package org.entaxi.jsonld;

import java.util.List;
import java.util.Set;
import org.entaxi.hours.OpeningHours;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Email;
import org.entaxi.model.Phone;
import org.entaxi.text.LocalizedText;

/** The forms of contact points. */
final class ContactForms {

    private static final ObjectForm.Draft<Phone> PHONE_DRAFT = ObjectForm.of();
    private static final Field<Phone, String> PHONE_RAW = PHONE_DRAFT.optional("raw", Forms.STRING, Phone::raw);
    private static final Field<Phone, String> PHONE_NUMBER =
            PHONE_DRAFT.optional("number", Forms.STRING, Phone::number);
    private static final Field<Phone, Phone.State> PHONE_STATE =
            PHONE_DRAFT.optional("state", EnumForm.of(Phone.State.class), Phone::state);
    private static final Field<Phone, Phone.Kind> PHONE_KIND =
            PHONE_DRAFT.optional("kind", EnumForm.of(Phone.Kind.class), Phone::kind);
    private static final Field<Phone, String> PHONE_EXTENSION =
            PHONE_DRAFT.optional("extension", Forms.STRING, Phone::extension);
    private static final Field<Phone, LocalizedText> PHONE_NOTE = PHONE_DRAFT.text("note", Phone::note);

    static final ObjectForm<Phone> PHONE = PHONE_DRAFT.open(Phone::extensions, s -> Phone.builder()
            .raw(s.orNull(PHONE_RAW))
            .number(s.orNull(PHONE_NUMBER))
            .state(s.orNull(PHONE_STATE))
            .kind(s.orNull(PHONE_KIND))
            .extension(s.orNull(PHONE_EXTENSION))
            .note(s.get(PHONE_NOTE))
            .extensions(s.extensions())
            .build());

    private static final ObjectForm.Draft<Email> EMAIL_DRAFT = ObjectForm.of();
    private static final Field<Email, String> EMAIL_ADDRESS =
            EMAIL_DRAFT.optional("address", Forms.STRING, Email::address);
    private static final Field<Email, Email.State> EMAIL_STATE =
            EMAIL_DRAFT.optional("state", EnumForm.of(Email.State.class), Email::state);
    private static final Field<Email, LocalizedText> EMAIL_NOTE = EMAIL_DRAFT.text("note", Email::note);

    static final ObjectForm<Email> EMAIL = EMAIL_DRAFT.open(
            Email::extensions,
            s -> new Email(s.orNull(EMAIL_ADDRESS), s.orNull(EMAIL_STATE), s.get(EMAIL_NOTE), s.extensions()));

    private static final EnumForm<ContactPoint.Visibility> VISIBILITY_FORM = EnumForm.of(
                    ContactPoint.Visibility.class, ContactPoint.Visibility.PUBLIC)
            .cautious(ContactPoint.Visibility.class, ContactPoint.Visibility.INTERNAL);
    private static final ObjectForm.Draft<ContactPoint> CONTACT_POINT_DRAFT = ObjectForm.of();
    private static final Field<ContactPoint, LocalizedText> CONTACT_POINT_NAME =
            CONTACT_POINT_DRAFT.text("name", ContactPoint::name);
    private static final Field<ContactPoint, LocalizedText> CONTACT_POINT_ROLE =
            CONTACT_POINT_DRAFT.text("role", ContactPoint::role);
    private static final Field<ContactPoint, List<Phone>> CONTACT_POINT_PHONES =
            CONTACT_POINT_DRAFT.list("phones", PHONE, ContactPoint::phones);
    private static final Field<ContactPoint, List<Email>> CONTACT_POINT_EMAILS =
            CONTACT_POINT_DRAFT.list("emails", EMAIL, ContactPoint::emails);
    private static final Field<ContactPoint, String> CONTACT_POINT_URL =
            CONTACT_POINT_DRAFT.optional("url", Forms.STRING, ContactPoint::url);
    private static final Field<ContactPoint, OpeningHours> CONTACT_POINT_HOURS =
            CONTACT_POINT_DRAFT.optional("hours", HoursForms.OPENING_HOURS, ContactPoint::hours);
    private static final Field<ContactPoint, Set<String>> CONTACT_POINT_LANGUAGES =
            CONTACT_POINT_DRAFT.optional("languages", SetForm.STRINGS, ContactPoint::languages);
    private static final Field<ContactPoint, ContactPoint.Visibility> CONTACT_POINT_VISIBILITY =
            CONTACT_POINT_DRAFT.optional("visibility", VISIBILITY_FORM, ContactPoint::visibility);
    private static final Field<ContactPoint, LocalizedText> CONTACT_POINT_NOTE =
            CONTACT_POINT_DRAFT.text("note", ContactPoint::note);

    static final ObjectForm<ContactPoint> CONTACT_POINT =
            CONTACT_POINT_DRAFT.open(ContactPoint::extensions, s -> ContactPoint.builder()
                    .name(s.get(CONTACT_POINT_NAME))
                    .role(s.get(CONTACT_POINT_ROLE))
                    .phones(s.get(CONTACT_POINT_PHONES))
                    .emails(s.get(CONTACT_POINT_EMAILS))
                    .url(s.orNull(CONTACT_POINT_URL))
                    .hours(s.orNull(CONTACT_POINT_HOURS))
                    .languages(s.get(CONTACT_POINT_LANGUAGES))
                    .visibility(s.get(CONTACT_POINT_VISIBILITY))
                    .note(s.get(CONTACT_POINT_NOTE))
                    .extensions(s.extensions())
                    .build());

    private ContactForms() {}
}
