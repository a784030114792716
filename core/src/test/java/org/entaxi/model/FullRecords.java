package org.entaxi.model;

import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.inherited;
import static org.entaxi.eligibility.Rules.status;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.AcceptedDocument;
import org.entaxi.eligibility.DocumentSet;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.hours.Days;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.FactType;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.OrganisationRoles;
import org.entaxi.vocabulary.OrganisationTypes;
import org.entaxi.vocabulary.PopulationGroups;
import org.entaxi.vocabulary.ReferralMethods;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.ServiceCategories;
import org.entaxi.vocabulary.ServiceKinds;
import org.entaxi.vocabulary.StaffSpecialities;

/** Records in which everything is stated, and right: the ground that tests put one fault into. */
public final class FullRecords {

    /** Where their identifiers begin. */
    public static final String SPACE = "https://example.org/";

    private static final LocalizedText NOTE = text("as the source says");
    private static final Validity PERIOD = Validity.between(PartialDate.of(2026, 1), PartialDate.of(2027));
    private static final OpeningHours HOURS = OpeningHours.of(
            "Europe/Athens",
            Schedule.of(
                    Days.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    TimeRange.parse("09:00-14:00"),
                    TimeRange.parse("17:00-20:00")));

    private FullRecords() {}

    /** A text in Greek and English. */
    public static LocalizedText text(String english) {
        return LocalizedText.of("el", "Στα ελληνικά: " + english, "en", english);
    }

    public static Phone phone() {
        return Phone.of("+30 210 3638625", "GR").toBuilder()
                .kind(Phone.Kind.VOICE)
                .extension("12")
                .note(NOTE)
                .build();
    }

    public static ContactPoint contactPoint() {
        return ContactPoint.builder()
                .name(text("Secretariat"))
                .role(text("appointments"))
                .phones(List.of(phone(), Phone.of("26210 22199", "GR")))
                .emails(List.of(new Email("info@example.org", Email.State.VALID, NOTE)))
                .url("https://example.org/επικοινωνία")
                .hours(HOURS)
                .languages(List.of("el", "en", "kmr"))
                .visibility(ContactPoint.Visibility.PROFESSIONALS)
                .note(NOTE)
                .build();
    }

    public static Place place() {
        return Place.builder(SPACE + "place/1")
                .identifiers(List.of(Identifier.of("https://example.org/register", "P1")))
                .name(text("The centre"))
                .alternateNames(List.of(alternateName()))
                .description(text("Two rooms on the ground floor"))
                .address(Address.builder()
                        .lines(List.of("Ηπείρου 96-98"))
                        .locality(text("Larissa"))
                        .district(text("First municipal community"))
                        .postalCode("41222")
                        .municipality(Areas.municipality("larissa"))
                        .region(Areas.nuts("EL61"))
                        .country("GR")
                        .build())
                .point(new Point(39.637, 22.42))
                .confidential(true)
                .accessibility(List.of(new Accessibility("step-free", true, NOTE)))
                .directions(text("Opposite the station"))
                .hours(HOURS)
                .timeZone("Europe/Athens")
                .contactPoints(List.of(contactPoint()))
                .sources(List.of(source()))
                .verified(verified())
                .build();
    }

    public static Organisation organisation() {
        return Organisation.builder(SPACE + "organisation/1")
                .identifiers(List.of(Identifier.of("https://example.org/register", "O1")))
                .name(text("Community centre"))
                .alternateNames(List.of(alternateName()))
                .kind(OrganisationTypes.MUNICIPALITY)
                .description(text("A centre of the municipality"))
                .parent(SPACE + "organisation/2")
                .units(List.of(new OrganisationUnit(text("Committee"), OrganisationTypes.MUNICIPALITY, NOTE)))
                .memberOf(List.of(SPACE + "organisation/2"))
                .members(Quantity.exactly(100))
                .places(List.of(SPACE + "place/1"))
                .contactPoints(List.of(contactPoint()))
                .website("https://example.org/")
                .links(List.of(new Link("https://example.org/news", text("News"))))
                .areas(List.of(Areas.municipality("larissa")))
                .founded(PartialDate.of(2017, 6))
                .funding(List.of(funding()))
                .roles(List.of(
                        new OrganisationRole(OrganisationRoles.FOUNDING_DONOR, SPACE + "programme/1", PERIOD, NOTE)))
                .staff(List.of(staff()))
                .hours(HOURS)
                .sources(List.of(source()))
                .verified(verified())
                .build();
    }

    public static Service service(String id) {
        return Service.builder(id)
                .identifiers(List.of(Identifier.of("https://example.org/register", "S1")))
                .name(text("Greek lessons"))
                .alternateNames(List.of(alternateName()))
                .kind(ServiceKinds.SERVICE)
                .description(text("Lessons for adults, twice a week"))
                .audience(List.of(Audience.BENEFICIARIES, Audience.VOLUNTEERS))
                .provider(SPACE + "organisation/1")
                .partOf(SPACE + "service/0")
                .programme(SPACE + "programme/1")
                .categories(List.of(ServiceCategories.EDUCATION_GREEK_LANGUAGE, ServiceCategories.INFORMATION))
                .populationGroups(List.of(PopulationGroups.MIGRANTS, PopulationGroups.ADULTS))
                .eligibility(allOf(inherited(), age().atLeast(18)))
                .eligibilityVersions(List.of(new RuleVersion(PERIOD, status(LegalStatuses.RECOGNISED_REFUGEE))))
                .requiredDocuments(List.of(requiredDocument()))
                .access(new Access(
                        Set.of(ReferralMethods.WALK_IN),
                        Access.Appointment.POSSIBLE,
                        "https://example.org/book",
                        Access.Registration.OPEN,
                        NOTE))
                .deliveryPoints(List.of(DeliveryPoint.builder()
                        .mode(DeliveryPoint.Mode.IN_PERSON)
                        .name(text("At the centre"))
                        .place(SPACE + "place/1")
                        .contactPoints(List.of(contactPoint()))
                        .url("https://example.org/lessons")
                        .hours(HOURS)
                        .languages(List.of(new ServiceLanguage("ar", ServiceLanguage.Mode.MEDIATOR, NOTE)))
                        .areas(List.of(Areas.municipality("larissa")))
                        .note(NOTE)
                        .build()))
                .contactPoints(List.of(contactPoint()))
                .hours(HOURS)
                .languages(List.of(ServiceLanguage.of("el"), ServiceLanguage.of("en")))
                .staff(List.of(staff()))
                .modules(List.of(new ServiceModule(
                        text("Module"), NOTE, SPACE + "organisation/1", Set.of(ServiceCategories.INFORMATION))))
                .cost(List.of(new Cost(false, new BigDecimal("12.50"), "EUR", text("a month"), PERIOD)))
                .capacity(List.of(new Capacity(
                        text("persons"),
                        Quantity.exactly(20),
                        Quantity.exactly(5),
                        Quantity.exactly(15),
                        PartialDate.of(2026, 3))))
                .funding(List.of(funding()))
                .areas(List.of(Areas.municipality("larissa")))
                .legalBases(List.of(Citation.of(text("Law 5038/2023"), "161(1)(b)")))
                .status(Service.Status.ACTIVE)
                .availability(PERIOD)
                .outputs(List.of(text("A certificate"), text("A book")))
                .processingTime("P3M")
                .lifeEvents(List.of(ConceptId.of("life-event", "moving-to-another-country")))
                .alerts(List.of(new Alert(text("Closed for repairs"), PERIOD)))
                .website("https://example.org/μαθήματα")
                .links(List.of(Link.of("https://example.org/more")))
                .sources(List.of(source()))
                .verified(verified())
                .extensions(Extensions.NONE)
                .build();
    }

    public static Programme programme() {
        return Programme.builder(SPACE + "programme/1")
                .identifiers(List.of(Identifier.of("https://example.org/register", "M1")))
                .name(text("Migrants for Migrants"))
                .alternateNames(List.of(alternateName()))
                .description(text("Mentoring"))
                .kind(Programme.Kind.PROJECT)
                .partOf(SPACE + "programme/2")
                .period(PERIOD)
                .funding(List.of(funding()))
                .countries(List.of("PT", "GR"))
                .audience(List.of(Audience.BENEFICIARIES))
                .populationGroups(List.of(PopulationGroups.NEWLY_ARRIVED))
                .categories(List.of(ServiceCategories.INFORMATION))
                .goals(List.of(text("To settle")))
                .website("https://example.org/m4m")
                .links(List.of(Link.of("https://example.org/more")))
                .sources(List.of(source()))
                .verified(verified())
                .build();
    }

    public static Publication publication() {
        return Publication.builder(SPACE + "publication/1")
                .identifiers(List.of(Identifier.of("https://example.org/register", "B1")))
                .name(text("Guide"))
                .alternateNames(List.of(alternateName()))
                .kind(ServiceCategories.CAPACITY_BUILDING_GUIDE_OR_TOOLKIT)
                .description(text("A guide for mentors"))
                .publisher(SPACE + "organisation/1")
                .programme(SPACE + "programme/1")
                .audience(List.of(Audience.PROFESSIONALS, Audience.VOLUNTEERS))
                .languages(List.of("el"))
                .published(PartialDate.of(2026))
                .contents(List.of(text("Chapter 1"), text("Chapter 2")))
                .links(List.of(Link.of("https://example.org/guide")))
                .sources(List.of(source()))
                .verified(verified())
                .build();
    }

    /** A catalogue with everything above, two services, two organisations and two programmes. */
    public static Catalogue catalogue() {
        return Catalogue.builder(SPACE + "catalogue/1")
                .identifiers(List.of(Identifier.of("https://example.org/register", "C1")))
                .name(text("Services"))
                .description(text("All there is"))
                .publisher(SPACE + "organisation/1")
                .licence("https://creativecommons.org/licenses/by/4.0/")
                .languages(List.of("el", "en"))
                .timeZone("Europe/Athens")
                .schemes(List.of(new CatalogueScheme(
                        SPACE + "scheme/voices", text("Voices"), text("How high one sings"), Extensions.NONE)))
                .concepts(List.of(CatalogueConcept.builder(SPACE + "concept/choir", Schemes.SERVICE_CATEGORY)
                        .label(text("Choir"))
                        .alternateLabels(List.of(text("Singing")))
                        .definition(text("Singing together"))
                        .broader(List.of(ServiceCategories.COMMUNITY.iri()))
                        .closeMatch(List.of("https://example.com/choir"))
                        .build()))
                .facts(List.of(FactDefinition.builder(SPACE + "fact/sings", FactType.BOOLEAN)
                        .name(text("Sings"))
                        .question(text("Do you sing?"))
                        .build()))
                .rules(List.of(new NamedRule(SPACE + "rule/adults", text("Adults"), age().atLeast(18))))
                .organisations(List.of(
                        organisation(),
                        Organisation.builder(SPACE + "organisation/2")
                                .name(text("Municipality"))
                                .build()))
                .places(List.of(place()))
                .programmes(List.of(
                        programme(),
                        Programme.builder(SPACE + "programme/2")
                                .name(text("Act"))
                                .build()))
                .services(List.of(
                        service(SPACE + "service/1"),
                        Service.builder(SPACE + "service/0")
                                .name(text("Integration centre"))
                                .provider(SPACE + "organisation/1")
                                .eligibility(anyOf(
                                        status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION),
                                        status(LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT)))
                                .build()))
                .publications(List.of(publication()))
                .sources(List.of(source()))
                .verified(verified())
                .build();
    }

    private static AlternateName alternateName() {
        return new AlternateName(text("KEM"), AlternateName.Kind.SHORT, PERIOD);
    }

    private static Funding funding() {
        return Funding.builder()
                .funder(SPACE + "organisation/2")
                .source(text("European Union"))
                .fund(text("European Social Fund"))
                .programme(SPACE + "programme/2")
                .act(text("Continuing structures"))
                .period(PERIOD)
                .note(NOTE)
                .build();
    }

    private static Staff staff() {
        return Staff.builder(StaffSpecialities.INTERCULTURAL_MEDIATOR)
                .count(Quantity.exactly(2))
                .specialisation(text("health"))
                .languages(List.of("ar", "kmr"))
                .since(PartialDate.of(2026, 2))
                .employer(SPACE + "organisation/2")
                .note(NOTE)
                .build();
    }

    private static RequiredDocument requiredDocument() {
        return RequiredDocument.anyOf(
                RequiredDocument.Purpose.ELIGIBILITY,
                DocumentSet.of(AcceptedDocument.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)),
                DocumentSet.of(AcceptedDocument.of(DocumentTypes.ASYLUM_APPLICANT_CARD)));
    }

    private static Source source() {
        return Source.builder()
                .title(text("Card of the service"))
                .kind(Source.Kind.SERVICE_CARD)
                .published(PartialDate.of(2026, 1))
                .updated(PartialDate.of(2026, 2))
                .dateText("24-02-2026")
                .url("https://example.org/card")
                .note(NOTE)
                .build();
    }

    private static Verification verified() {
        return new Verification(PartialDate.of(2026, 3), text("the centre"));
    }
}
