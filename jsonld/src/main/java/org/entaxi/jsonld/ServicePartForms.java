package org.entaxi.jsonld;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Validity;
import org.entaxi.hours.OpeningHours;
import org.entaxi.model.Access;
import org.entaxi.model.Alert;
import org.entaxi.model.Capacity;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Cost;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.model.ServiceModule;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/** The forms of the parts of a service. */
final class ServicePartForms {

    private static final ObjectForm.Draft<ServiceLanguage> SERVICE_LANGUAGE_DRAFT = ObjectForm.of();
    private static final Field<ServiceLanguage, String> SERVICE_LANGUAGE_TAG =
            SERVICE_LANGUAGE_DRAFT.required("tag", Forms.STRING, ServiceLanguage::tag);
    private static final Field<ServiceLanguage, ServiceLanguage.Mode> SERVICE_LANGUAGE_MODE =
            SERVICE_LANGUAGE_DRAFT.optional("mode", EnumForm.of(ServiceLanguage.Mode.class), ServiceLanguage::mode);
    private static final Field<ServiceLanguage, LocalizedText> SERVICE_LANGUAGE_NOTE =
            SERVICE_LANGUAGE_DRAFT.text("note", ServiceLanguage::note);

    static final ObjectForm<ServiceLanguage> SERVICE_LANGUAGE = SERVICE_LANGUAGE_DRAFT.open(
            ServiceLanguage::extensions,
            s -> new ServiceLanguage(
                    s.get(SERVICE_LANGUAGE_TAG),
                    s.orNull(SERVICE_LANGUAGE_MODE),
                    s.get(SERVICE_LANGUAGE_NOTE),
                    s.extensions()));

    private static final ObjectForm.Draft<ServiceModule> SERVICE_MODULE_DRAFT = ObjectForm.of();
    private static final Field<ServiceModule, LocalizedText> SERVICE_MODULE_NAME =
            SERVICE_MODULE_DRAFT.text("name", ServiceModule::name);
    private static final Field<ServiceModule, LocalizedText> SERVICE_MODULE_DESCRIPTION =
            SERVICE_MODULE_DRAFT.text("description", ServiceModule::description);
    private static final Field<ServiceModule, String> SERVICE_MODULE_PROVIDER =
            SERVICE_MODULE_DRAFT.optional("provider", Forms.STRING, ServiceModule::provider);
    private static final Field<ServiceModule, Set<ConceptId>> SERVICE_MODULE_CATEGORIES = SERVICE_MODULE_DRAFT.optional(
            "categories", SetForm.concepts(Schemes.SERVICE_CATEGORY), ServiceModule::categories);

    static final ObjectForm<ServiceModule> SERVICE_MODULE = SERVICE_MODULE_DRAFT.open(
            ServiceModule::extensions,
            s -> new ServiceModule(
                    s.get(SERVICE_MODULE_NAME),
                    s.get(SERVICE_MODULE_DESCRIPTION),
                    s.orNull(SERVICE_MODULE_PROVIDER),
                    s.get(SERVICE_MODULE_CATEGORIES),
                    s.extensions()));

    private static final ObjectForm.Draft<DeliveryPoint> DELIVERY_POINT_DRAFT = ObjectForm.of();
    private static final Field<DeliveryPoint, DeliveryPoint.Mode> DELIVERY_POINT_MODE =
            DELIVERY_POINT_DRAFT.optional("mode", EnumForm.of(DeliveryPoint.Mode.class), DeliveryPoint::mode);
    private static final Field<DeliveryPoint, LocalizedText> DELIVERY_POINT_NAME =
            DELIVERY_POINT_DRAFT.text("name", DeliveryPoint::name);
    private static final Field<DeliveryPoint, String> DELIVERY_POINT_PLACE =
            DELIVERY_POINT_DRAFT.optional("place", Forms.STRING, DeliveryPoint::place);
    private static final Field<DeliveryPoint, List<ContactPoint>> DELIVERY_POINT_CONTACT_POINTS =
            DELIVERY_POINT_DRAFT.list("contactPoints", ContactForms.CONTACT_POINT, DeliveryPoint::contactPoints);
    private static final Field<DeliveryPoint, String> DELIVERY_POINT_URL =
            DELIVERY_POINT_DRAFT.optional("url", Forms.STRING, DeliveryPoint::url);
    private static final Field<DeliveryPoint, OpeningHours> DELIVERY_POINT_HOURS =
            DELIVERY_POINT_DRAFT.optional("hours", HoursForms.OPENING_HOURS, DeliveryPoint::hours);
    private static final Field<DeliveryPoint, List<ServiceLanguage>> DELIVERY_POINT_LANGUAGES =
            DELIVERY_POINT_DRAFT.list("languages", SERVICE_LANGUAGE, DeliveryPoint::languages);
    private static final Field<DeliveryPoint, Set<ConceptId>> DELIVERY_POINT_AREAS =
            DELIVERY_POINT_DRAFT.optional("areas", SetForm.concepts(Schemes.AREA), DeliveryPoint::areas);
    private static final Field<DeliveryPoint, LocalizedText> DELIVERY_POINT_NOTE =
            DELIVERY_POINT_DRAFT.text("note", DeliveryPoint::note);

    static final ObjectForm<DeliveryPoint> DELIVERY_POINT =
            DELIVERY_POINT_DRAFT.open(DeliveryPoint::extensions, s -> DeliveryPoint.builder()
                    .mode(s.orNull(DELIVERY_POINT_MODE))
                    .name(s.get(DELIVERY_POINT_NAME))
                    .place(s.orNull(DELIVERY_POINT_PLACE))
                    .contactPoints(s.get(DELIVERY_POINT_CONTACT_POINTS))
                    .url(s.orNull(DELIVERY_POINT_URL))
                    .hours(s.orNull(DELIVERY_POINT_HOURS))
                    .languages(s.get(DELIVERY_POINT_LANGUAGES))
                    .areas(s.get(DELIVERY_POINT_AREAS))
                    .note(s.get(DELIVERY_POINT_NOTE))
                    .extensions(s.extensions())
                    .build());

    private static final ObjectForm.Draft<Access> ACCESS_DRAFT = ObjectForm.of();
    private static final Field<Access, Set<ConceptId>> ACCESS_METHODS =
            ACCESS_DRAFT.optional("methods", SetForm.concepts(Schemes.REFERRAL_METHOD), Access::methods);
    private static final Field<Access, Access.Appointment> ACCESS_APPOINTMENT =
            ACCESS_DRAFT.optional("appointment", EnumForm.of(Access.Appointment.class), Access::appointment);
    private static final Field<Access, String> ACCESS_BOOKING_LINK =
            ACCESS_DRAFT.optional("bookingLink", Forms.STRING, Access::bookingLink);
    private static final Field<Access, Access.Registration> ACCESS_REGISTRATION =
            ACCESS_DRAFT.optional("registration", EnumForm.of(Access.Registration.class), Access::registration);
    private static final Field<Access, LocalizedText> ACCESS_NOTE = ACCESS_DRAFT.text("note", Access::note);

    static final ObjectForm<Access> ACCESS = ACCESS_DRAFT.open(
            Access::extensions,
            s -> new Access(
                    s.get(ACCESS_METHODS),
                    s.orNull(ACCESS_APPOINTMENT),
                    s.orNull(ACCESS_BOOKING_LINK),
                    s.orNull(ACCESS_REGISTRATION),
                    s.get(ACCESS_NOTE),
                    s.extensions()));

    private static final ObjectForm.Draft<Cost> COST_DRAFT = ObjectForm.of();
    private static final Field<Cost, Boolean> COST_FREE = COST_DRAFT.optional("free", Forms.BOOLEAN, Cost::free);
    private static final Field<Cost, BigDecimal> COST_AMOUNT =
            COST_DRAFT.optional("amount", Forms.DECIMAL, Cost::amount);
    private static final Field<Cost, String> COST_CURRENCY =
            COST_DRAFT.optional("currency", Forms.STRING, Cost::currency);
    private static final Field<Cost, LocalizedText> COST_DESCRIPTION =
            COST_DRAFT.text("description", Cost::description);
    private static final Field<Cost, Validity> COST_VALIDITY =
            COST_DRAFT.optional("validity", BasicForms.VALIDITY, Cost::validity);

    static final ObjectForm<Cost> COST = COST_DRAFT.open(
            Cost::extensions,
            s -> new Cost(
                    s.orNull(COST_FREE),
                    s.orNull(COST_AMOUNT),
                    s.orNull(COST_CURRENCY),
                    s.get(COST_DESCRIPTION),
                    s.orNull(COST_VALIDITY),
                    s.extensions()));

    private static final ObjectForm.Draft<Capacity> CAPACITY_DRAFT = ObjectForm.of();
    private static final Field<Capacity, LocalizedText> CAPACITY_UNIT = CAPACITY_DRAFT.text("unit", Capacity::unit);
    private static final Field<Capacity, Quantity> CAPACITY_MAXIMUM =
            CAPACITY_DRAFT.optional("maximum", BasicForms.QUANTITY, Capacity::maximum);
    private static final Field<Capacity, Quantity> CAPACITY_AVAILABLE =
            CAPACITY_DRAFT.optional("available", BasicForms.QUANTITY, Capacity::available);
    private static final Field<Capacity, Quantity> CAPACITY_TAKEN =
            CAPACITY_DRAFT.optional("taken", BasicForms.QUANTITY, Capacity::taken);
    private static final Field<Capacity, PartialDate> CAPACITY_UPDATED =
            CAPACITY_DRAFT.optional("updated", Forms.PARTIAL_DATE, Capacity::updated);

    static final ObjectForm<Capacity> CAPACITY = CAPACITY_DRAFT.open(
            Capacity::extensions,
            s -> new Capacity(
                    s.get(CAPACITY_UNIT),
                    s.orNull(CAPACITY_MAXIMUM),
                    s.orNull(CAPACITY_AVAILABLE),
                    s.orNull(CAPACITY_TAKEN),
                    s.orNull(CAPACITY_UPDATED),
                    s.extensions()));

    private static final ObjectForm.Draft<Alert> ALERT_DRAFT = ObjectForm.of();
    private static final Field<Alert, LocalizedText> ALERT_TEXT = ALERT_DRAFT.text("text", Alert::text);
    private static final Field<Alert, Validity> ALERT_VALIDITY =
            ALERT_DRAFT.optional("validity", BasicForms.VALIDITY, Alert::validity);

    static final ObjectForm<Alert> ALERT = ALERT_DRAFT.open(
            Alert::extensions, s -> new Alert(s.get(ALERT_TEXT), s.orNull(ALERT_VALIDITY), s.extensions()));

    private ServicePartForms() {}
}
