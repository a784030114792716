package org.entaxi.jsonld;

import java.util.List;
import java.util.Set;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.hours.OpeningHours;
import org.entaxi.model.Access;
import org.entaxi.model.Alert;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Audience;
import org.entaxi.model.Capacity;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Cost;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.Funding;
import org.entaxi.model.Link;
import org.entaxi.model.Service;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.model.ServiceModule;
import org.entaxi.model.Source;
import org.entaxi.model.Staff;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/** The form of services. */
final class ServiceForms {

    private static final ObjectForm.Draft<Service> SERVICE_DRAFT = ObjectForm.of("Service");
    private static final Field<Service, String> ID = SERVICE_DRAFT.required("id", Forms.ID, Service::id);
    private static final Field<Service, Set<Identifier>> IDENTIFIERS =
            SERVICE_DRAFT.optional("identifiers", BasicForms.IDENTIFIERS, Service::identifiers);
    private static final Field<Service, LocalizedText> NAME = SERVICE_DRAFT.text("name", Service::name);
    private static final Field<Service, List<AlternateName>> ALTERNATE_NAMES =
            SERVICE_DRAFT.list("alternateNames", BasicForms.ALTERNATE_NAME, Service::alternateNames);
    private static final Field<Service, ConceptId> KIND =
            SERVICE_DRAFT.optional("kind", Forms.concept(Schemes.SERVICE_KIND), Service::kind);
    private static final Field<Service, LocalizedText> DESCRIPTION =
            SERVICE_DRAFT.text("description", Service::description);
    private static final Field<Service, Set<Audience>> AUDIENCE = SERVICE_DRAFT.optional(
            "audience", SetForm.of(EnumForm.of(Audience.class), EnumForm::id), Service::audience);
    private static final Field<Service, String> PROVIDER =
            SERVICE_DRAFT.optional("provider", Forms.STRING, Service::provider);
    private static final Field<Service, String> PART_OF =
            SERVICE_DRAFT.optional("partOf", Forms.STRING, Service::partOf);
    private static final Field<Service, String> PROGRAMME =
            SERVICE_DRAFT.optional("programme", Forms.STRING, Service::programme);
    private static final Field<Service, Set<ConceptId>> CATEGORIES =
            SERVICE_DRAFT.optional("categories", SetForm.concepts(Schemes.SERVICE_CATEGORY), Service::categories);
    private static final Field<Service, Set<ConceptId>> POPULATION_GROUPS = SERVICE_DRAFT.optional(
            "populationGroups", SetForm.concepts(Schemes.POPULATION_GROUP), Service::populationGroups);
    private static final Field<Service, Rule> ELIGIBILITY =
            SERVICE_DRAFT.optional("eligibility", RuleForm.RULE, Service::eligibility);
    private static final Field<Service, List<RuleVersion>> ELIGIBILITY_VERSIONS =
            SERVICE_DRAFT.list("eligibilityVersions", SharedForms.RULE_VERSION, Service::eligibilityVersions);
    private static final Field<Service, List<RequiredDocument>> REQUIRED_DOCUMENTS =
            SERVICE_DRAFT.list("requiredDocuments", DocumentForms.REQUIRED_DOCUMENT, Service::requiredDocuments);
    private static final Field<Service, Access> ACCESS =
            SERVICE_DRAFT.optional("access", ServicePartForms.ACCESS, Service::access);
    private static final Field<Service, List<DeliveryPoint>> DELIVERY_POINTS =
            SERVICE_DRAFT.list("deliveryPoints", ServicePartForms.DELIVERY_POINT, Service::deliveryPoints);
    private static final Field<Service, List<ContactPoint>> CONTACT_POINTS =
            SERVICE_DRAFT.list("contactPoints", ContactForms.CONTACT_POINT, Service::contactPoints);
    private static final Field<Service, OpeningHours> HOURS =
            SERVICE_DRAFT.optional("hours", HoursForms.OPENING_HOURS, Service::hours);
    private static final Field<Service, List<ServiceLanguage>> LANGUAGES =
            SERVICE_DRAFT.list("languages", ServicePartForms.SERVICE_LANGUAGE, Service::languages);
    private static final Field<Service, List<Staff>> STAFF =
            SERVICE_DRAFT.list("staff", OrganisationForms.STAFF, Service::staff);
    private static final Field<Service, List<ServiceModule>> MODULES =
            SERVICE_DRAFT.list("modules", ServicePartForms.SERVICE_MODULE, Service::modules);
    private static final Field<Service, List<Cost>> COST =
            SERVICE_DRAFT.list("cost", ServicePartForms.COST, Service::cost);
    private static final Field<Service, List<Capacity>> CAPACITY =
            SERVICE_DRAFT.list("capacity", ServicePartForms.CAPACITY, Service::capacity);
    private static final Field<Service, List<Funding>> FUNDING =
            SERVICE_DRAFT.list("funding", OrganisationForms.FUNDING, Service::funding);
    private static final Field<Service, Set<ConceptId>> AREAS =
            SERVICE_DRAFT.optional("areas", SetForm.concepts(Schemes.AREA), Service::areas);
    private static final Field<Service, List<Citation>> LEGAL_BASES =
            SERVICE_DRAFT.list("legalBases", BasicForms.CITATION, Service::legalBases);
    private static final Field<Service, Service.Status> STATUS =
            SERVICE_DRAFT.optional("status", EnumForm.of(Service.Status.class), Service::status);
    private static final Field<Service, Validity> AVAILABILITY =
            SERVICE_DRAFT.optional("availability", BasicForms.VALIDITY, Service::availability);
    private static final Field<Service, List<LocalizedText>> OUTPUTS =
            SERVICE_DRAFT.list("outputs", BasicForms.WRAPPED_TEXT, Service::outputs);
    private static final Field<Service, String> PROCESSING_TIME =
            SERVICE_DRAFT.optional("processingTime", Forms.STRING, Service::processingTime);
    private static final Field<Service, Set<ConceptId>> LIFE_EVENTS =
            SERVICE_DRAFT.optional("lifeEvents", SetForm.concepts("life-event"), Service::lifeEvents);
    private static final Field<Service, List<Alert>> ALERTS =
            SERVICE_DRAFT.list("alerts", ServicePartForms.ALERT, Service::alerts);
    private static final Field<Service, String> WEBSITE =
            SERVICE_DRAFT.optional("website", Forms.STRING, Service::website);
    private static final Field<Service, List<Link>> LINKS =
            SERVICE_DRAFT.list("links", BasicForms.LINK, Service::links);
    private static final Field<Service, List<Source>> SOURCES =
            SERVICE_DRAFT.list("sources", BasicForms.SOURCE, Service::sources);
    private static final Field<Service, Verification> VERIFIED =
            SERVICE_DRAFT.optional("verified", BasicForms.VERIFICATION, Service::verified);

    static final ObjectForm<Service> SERVICE = SERVICE_DRAFT.open(
            Service::extensions,
            s -> new Service(
                    s.get(ID),
                    s.get(IDENTIFIERS),
                    s.get(NAME),
                    s.get(ALTERNATE_NAMES),
                    s.orNull(KIND),
                    s.get(DESCRIPTION),
                    s.get(AUDIENCE),
                    s.orNull(PROVIDER),
                    s.orNull(PART_OF),
                    s.orNull(PROGRAMME),
                    s.get(CATEGORIES),
                    s.get(POPULATION_GROUPS),
                    s.orNull(ELIGIBILITY),
                    s.get(ELIGIBILITY_VERSIONS),
                    s.get(REQUIRED_DOCUMENTS),
                    s.orNull(ACCESS),
                    s.get(DELIVERY_POINTS),
                    s.get(CONTACT_POINTS),
                    s.orNull(HOURS),
                    s.get(LANGUAGES),
                    s.get(STAFF),
                    s.get(MODULES),
                    s.get(COST),
                    s.get(CAPACITY),
                    s.get(FUNDING),
                    s.get(AREAS),
                    s.get(LEGAL_BASES),
                    s.orNull(STATUS),
                    s.orNull(AVAILABILITY),
                    s.get(OUTPUTS),
                    s.orNull(PROCESSING_TIME),
                    s.get(LIFE_EVENTS),
                    s.get(ALERTS),
                    s.orNull(WEBSITE),
                    s.get(LINKS),
                    s.get(SOURCES),
                    s.orNull(VERIFIED),
                    s.extensions()));

    private ServiceForms() {}
}
