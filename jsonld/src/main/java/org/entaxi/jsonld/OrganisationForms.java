package org.entaxi.jsonld;

import java.util.List;
import java.util.Set;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Validity;
import org.entaxi.hours.OpeningHours;
import org.entaxi.model.AlternateName;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Funding;
import org.entaxi.model.Link;
import org.entaxi.model.Organisation;
import org.entaxi.model.OrganisationRole;
import org.entaxi.model.OrganisationUnit;
import org.entaxi.model.Source;
import org.entaxi.model.Staff;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/** The forms of organisations, their staff and funding. */
final class OrganisationForms {

    private static final ObjectForm.Draft<OrganisationUnit> ORGANISATION_UNIT_DRAFT = ObjectForm.of();
    private static final Field<OrganisationUnit, LocalizedText> ORGANISATION_UNIT_NAME =
            ORGANISATION_UNIT_DRAFT.text("name", OrganisationUnit::name);
    private static final Field<OrganisationUnit, ConceptId> ORGANISATION_UNIT_KIND =
            ORGANISATION_UNIT_DRAFT.optional("kind", Forms.concept(Schemes.ORGANISATION_TYPE), OrganisationUnit::kind);
    private static final Field<OrganisationUnit, LocalizedText> ORGANISATION_UNIT_DESCRIPTION =
            ORGANISATION_UNIT_DRAFT.text("description", OrganisationUnit::description);

    static final ObjectForm<OrganisationUnit> ORGANISATION_UNIT = ORGANISATION_UNIT_DRAFT.open(
            OrganisationUnit::extensions,
            s -> new OrganisationUnit(
                    s.get(ORGANISATION_UNIT_NAME),
                    s.orNull(ORGANISATION_UNIT_KIND),
                    s.get(ORGANISATION_UNIT_DESCRIPTION),
                    s.extensions()));

    private static final ObjectForm.Draft<OrganisationRole> ORGANISATION_ROLE_DRAFT = ObjectForm.of();
    private static final Field<OrganisationRole, ConceptId> ORGANISATION_ROLE_ROLE =
            ORGANISATION_ROLE_DRAFT.required("role", Forms.concept(Schemes.ORGANISATION_ROLE), OrganisationRole::role);
    private static final Field<OrganisationRole, String> ORGANISATION_ROLE_OF =
            ORGANISATION_ROLE_DRAFT.required("of", Forms.STRING, OrganisationRole::of);
    private static final Field<OrganisationRole, Validity> ORGANISATION_ROLE_VALIDITY =
            ORGANISATION_ROLE_DRAFT.optional("validity", BasicForms.VALIDITY, OrganisationRole::validity);
    private static final Field<OrganisationRole, LocalizedText> ORGANISATION_ROLE_NOTE =
            ORGANISATION_ROLE_DRAFT.text("note", OrganisationRole::note);

    static final ObjectForm<OrganisationRole> ORGANISATION_ROLE = ORGANISATION_ROLE_DRAFT.open(
            OrganisationRole::extensions,
            s -> new OrganisationRole(
                    s.get(ORGANISATION_ROLE_ROLE),
                    s.get(ORGANISATION_ROLE_OF),
                    s.orNull(ORGANISATION_ROLE_VALIDITY),
                    s.get(ORGANISATION_ROLE_NOTE),
                    s.extensions()));

    private static final ObjectForm.Draft<Funding> FUNDING_DRAFT = ObjectForm.of();
    private static final Field<Funding, String> FUNDING_FUNDER =
            FUNDING_DRAFT.optional("funder", Forms.STRING, Funding::funder);
    private static final Field<Funding, LocalizedText> FUNDING_SOURCE = FUNDING_DRAFT.text("source", Funding::source);
    private static final Field<Funding, LocalizedText> FUNDING_FUND = FUNDING_DRAFT.text("fund", Funding::fund);
    private static final Field<Funding, String> FUNDING_PROGRAMME =
            FUNDING_DRAFT.optional("programme", Forms.STRING, Funding::programme);
    private static final Field<Funding, LocalizedText> FUNDING_ACT = FUNDING_DRAFT.text("act", Funding::act);
    private static final Field<Funding, Validity> FUNDING_PERIOD =
            FUNDING_DRAFT.optional("period", BasicForms.VALIDITY, Funding::period);
    private static final Field<Funding, LocalizedText> FUNDING_NOTE = FUNDING_DRAFT.text("note", Funding::note);

    static final ObjectForm<Funding> FUNDING = FUNDING_DRAFT.open(Funding::extensions, s -> Funding.builder()
            .funder(s.orNull(FUNDING_FUNDER))
            .source(s.get(FUNDING_SOURCE))
            .fund(s.get(FUNDING_FUND))
            .programme(s.orNull(FUNDING_PROGRAMME))
            .act(s.get(FUNDING_ACT))
            .period(s.orNull(FUNDING_PERIOD))
            .note(s.get(FUNDING_NOTE))
            .extensions(s.extensions())
            .build());

    private static final ObjectForm.Draft<Staff> STAFF_DRAFT = ObjectForm.of();
    private static final Field<Staff, ConceptId> STAFF_SPECIALITY =
            STAFF_DRAFT.required("speciality", Forms.concept(Schemes.STAFF_SPECIALITY), Staff::speciality);
    private static final Field<Staff, Quantity> STAFF_COUNT =
            STAFF_DRAFT.optional("count", BasicForms.QUANTITY, Staff::count);
    private static final Field<Staff, LocalizedText> STAFF_SPECIALISATION =
            STAFF_DRAFT.text("specialisation", Staff::specialisation);
    private static final Field<Staff, Set<String>> STAFF_LANGUAGES =
            STAFF_DRAFT.optional("languages", SetForm.STRINGS, Staff::languages);
    private static final Field<Staff, PartialDate> STAFF_SINCE =
            STAFF_DRAFT.optional("since", Forms.PARTIAL_DATE, Staff::since);
    private static final Field<Staff, String> STAFF_EMPLOYER =
            STAFF_DRAFT.optional("employer", Forms.STRING, Staff::employer);
    private static final Field<Staff, LocalizedText> STAFF_NOTE = STAFF_DRAFT.text("note", Staff::note);

    static final ObjectForm<Staff> STAFF =
            STAFF_DRAFT.open(Staff::extensions, s -> Staff.builder(s.get(STAFF_SPECIALITY))
                    .count(s.orNull(STAFF_COUNT))
                    .specialisation(s.get(STAFF_SPECIALISATION))
                    .languages(s.get(STAFF_LANGUAGES))
                    .since(s.orNull(STAFF_SINCE))
                    .employer(s.orNull(STAFF_EMPLOYER))
                    .note(s.get(STAFF_NOTE))
                    .extensions(s.extensions())
                    .build());

    private static final ObjectForm.Draft<Organisation> ORGANISATION_DRAFT = ObjectForm.of("Organisation");
    private static final Field<Organisation, String> ORGANISATION_ID =
            ORGANISATION_DRAFT.required("id", Forms.ID, Organisation::id);
    private static final Field<Organisation, Set<Identifier>> ORGANISATION_IDENTIFIERS =
            ORGANISATION_DRAFT.optional("identifiers", BasicForms.IDENTIFIERS, Organisation::identifiers);
    private static final Field<Organisation, LocalizedText> ORGANISATION_NAME =
            ORGANISATION_DRAFT.text("name", Organisation::name);
    private static final Field<Organisation, List<AlternateName>> ORGANISATION_ALTERNATE_NAMES =
            ORGANISATION_DRAFT.list("alternateNames", BasicForms.ALTERNATE_NAME, Organisation::alternateNames);
    private static final Field<Organisation, ConceptId> ORGANISATION_KIND =
            ORGANISATION_DRAFT.optional("kind", Forms.concept(Schemes.ORGANISATION_TYPE), Organisation::kind);
    private static final Field<Organisation, LocalizedText> ORGANISATION_DESCRIPTION =
            ORGANISATION_DRAFT.text("description", Organisation::description);
    private static final Field<Organisation, String> ORGANISATION_PARENT =
            ORGANISATION_DRAFT.optional("parent", Forms.STRING, Organisation::parent);
    private static final Field<Organisation, List<OrganisationUnit>> ORGANISATION_UNITS =
            ORGANISATION_DRAFT.list("units", ORGANISATION_UNIT, Organisation::units);
    private static final Field<Organisation, Set<String>> ORGANISATION_MEMBER_OF =
            ORGANISATION_DRAFT.optional("memberOf", SetForm.STRINGS, Organisation::memberOf);
    private static final Field<Organisation, Quantity> ORGANISATION_MEMBERS =
            ORGANISATION_DRAFT.optional("members", BasicForms.QUANTITY, Organisation::members);
    private static final Field<Organisation, Set<String>> ORGANISATION_PLACES =
            ORGANISATION_DRAFT.optional("places", SetForm.STRINGS, Organisation::places);
    private static final Field<Organisation, List<ContactPoint>> ORGANISATION_CONTACT_POINTS =
            ORGANISATION_DRAFT.list("contactPoints", ContactForms.CONTACT_POINT, Organisation::contactPoints);
    private static final Field<Organisation, String> ORGANISATION_WEBSITE =
            ORGANISATION_DRAFT.optional("website", Forms.STRING, Organisation::website);
    private static final Field<Organisation, List<Link>> ORGANISATION_LINKS =
            ORGANISATION_DRAFT.list("links", BasicForms.LINK, Organisation::links);
    private static final Field<Organisation, Set<ConceptId>> ORGANISATION_AREAS =
            ORGANISATION_DRAFT.optional("areas", SetForm.concepts(Schemes.AREA), Organisation::areas);
    private static final Field<Organisation, PartialDate> ORGANISATION_FOUNDED =
            ORGANISATION_DRAFT.optional("founded", Forms.PARTIAL_DATE, Organisation::founded);
    private static final Field<Organisation, List<Funding>> ORGANISATION_FUNDING =
            ORGANISATION_DRAFT.list("funding", FUNDING, Organisation::funding);
    private static final Field<Organisation, List<OrganisationRole>> ORGANISATION_ROLES =
            ORGANISATION_DRAFT.list("roles", ORGANISATION_ROLE, Organisation::roles);
    private static final Field<Organisation, List<Staff>> ORGANISATION_STAFF =
            ORGANISATION_DRAFT.list("staff", STAFF, Organisation::staff);
    private static final Field<Organisation, OpeningHours> ORGANISATION_HOURS =
            ORGANISATION_DRAFT.optional("hours", HoursForms.OPENING_HOURS, Organisation::hours);
    private static final Field<Organisation, List<Source>> ORGANISATION_SOURCES =
            ORGANISATION_DRAFT.list("sources", BasicForms.SOURCE, Organisation::sources);
    private static final Field<Organisation, Verification> ORGANISATION_VERIFIED =
            ORGANISATION_DRAFT.optional("verified", BasicForms.VERIFICATION, Organisation::verified);

    static final ObjectForm<Organisation> ORGANISATION =
            ORGANISATION_DRAFT.open(Organisation::extensions, s -> Organisation.builder(s.get(ORGANISATION_ID))
                    .identifiers(s.get(ORGANISATION_IDENTIFIERS))
                    .name(s.get(ORGANISATION_NAME))
                    .alternateNames(s.get(ORGANISATION_ALTERNATE_NAMES))
                    .kind(s.orNull(ORGANISATION_KIND))
                    .description(s.get(ORGANISATION_DESCRIPTION))
                    .parent(s.orNull(ORGANISATION_PARENT))
                    .units(s.get(ORGANISATION_UNITS))
                    .memberOf(s.get(ORGANISATION_MEMBER_OF))
                    .members(s.orNull(ORGANISATION_MEMBERS))
                    .places(s.get(ORGANISATION_PLACES))
                    .contactPoints(s.get(ORGANISATION_CONTACT_POINTS))
                    .website(s.orNull(ORGANISATION_WEBSITE))
                    .links(s.get(ORGANISATION_LINKS))
                    .areas(s.get(ORGANISATION_AREAS))
                    .founded(s.orNull(ORGANISATION_FOUNDED))
                    .funding(s.get(ORGANISATION_FUNDING))
                    .roles(s.get(ORGANISATION_ROLES))
                    .staff(s.get(ORGANISATION_STAFF))
                    .hours(s.orNull(ORGANISATION_HOURS))
                    .sources(s.get(ORGANISATION_SOURCES))
                    .verified(s.orNull(ORGANISATION_VERIFIED))
                    .extensions(s.extensions())
                    .build());

    private OrganisationForms() {}
}
