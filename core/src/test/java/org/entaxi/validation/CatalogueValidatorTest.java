package org.entaxi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.atLeast;
import static org.entaxi.eligibility.Rules.date;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.elapsed;
import static org.entaxi.eligibility.Rules.evaluatedOn;
import static org.entaxi.eligibility.Rules.everyone;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.inherited;
import static org.entaxi.eligibility.Rules.language;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.residence;
import static org.entaxi.eligibility.Rules.rule;
import static org.entaxi.eligibility.Rules.status;
import static org.entaxi.model.FullRecords.SPACE;
import static org.entaxi.model.FullRecords.text;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Identifier;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.AcceptedDocument;
import org.entaxi.eligibility.DocumentSet;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.hours.Days;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.model.Access;
import org.entaxi.model.Address;
import org.entaxi.model.Alert;
import org.entaxi.model.Capacity;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.CatalogueScheme;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Cost;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.Email;
import org.entaxi.model.FullRecords;
import org.entaxi.model.Organisation;
import org.entaxi.model.OrganisationRole;
import org.entaxi.model.Phone;
import org.entaxi.model.Place;
import org.entaxi.model.Point;
import org.entaxi.model.Service;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.person.Facts;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.OrganisationRoles;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.ServiceCategories;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time in a catalogue that has none. */
class CatalogueValidatorTest {

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.of(Vocabulary.greece());
    private static final Validity REVERSED = Validity.between(PartialDate.of(2026), PartialDate.of(2025));
    private static final String SERVICE = "/services/1";

    private static Arguments fault(String what, FindingCode code, String pointer, UnaryOperator<Catalogue> change) {
        return Arguments.of(what, code, pointer, change);
    }

    private static Arguments service(
            String what, FindingCode code, String pointer, UnaryOperator<Service.Builder> change) {
        return fault(what, code, SERVICE + pointer, catalogue -> {
            List<Service> services = new ArrayList<>(catalogue.services());
            services.set(1, change.apply(services.get(1).toBuilder()).build());
            return catalogue.toBuilder().services(services).build();
        });
    }

    private static Arguments place(String what, FindingCode code, String pointer, UnaryOperator<Place.Builder> change) {
        return fault(what, code, "/places/0" + pointer, catalogue -> catalogue.toBuilder()
                .places(List.of(
                        change.apply(catalogue.places().get(0).toBuilder()).build()))
                .build());
    }

    private static Arguments contact(
            String what, FindingCode code, String pointer, UnaryOperator<ContactPoint.Builder> change) {
        return place(
                what,
                code,
                "/contactPoints/0" + pointer,
                builder -> builder.contactPoints(List.of(
                        change.apply(FullRecords.contactPoint().toBuilder()).build())));
    }

    private static Arguments phone(String what, FindingCode code, String pointer, Phone phone) {
        return contact(what, code, "/phones/0" + pointer, builder -> builder.phones(List.of(phone)));
    }

    private static Arguments email(String what, FindingCode code, Email email) {
        return contact(what, code, "/emails/0", builder -> builder.emails(List.of(email)));
    }

    private static Arguments rules(String what, FindingCode code, String pointer, Rule rule) {
        return service(what, code, "/eligibility" + pointer, builder -> builder.eligibility(rule)
                .eligibilityVersions(List.of())
                .requiredDocuments(List.of()));
    }

    private static Arguments hours(String what, FindingCode code, String pointer, OpeningHours hours) {
        return service(what, code, "/hours" + pointer, builder -> builder.hours(hours));
    }

    private static OpeningHours hours(TimeRange... ranges) {
        return OpeningHours.of("Europe/Athens", Schedule.of(Days.EVERY_DAY, ranges));
    }

    private static UnaryOperator<Catalogue> organisation(UnaryOperator<Organisation.Builder> change) {
        return catalogue -> {
            List<Organisation> organisations = new ArrayList<>(catalogue.organisations());
            organisations.set(0, change.apply(organisations.get(0).toBuilder()).build());
            return catalogue.toBuilder().organisations(organisations).build();
        };
    }

    /** The faults that a published checker of HSDS data lets through, as far as they exist here. */
    static Stream<Arguments> faultsOfHsds() {
        return Stream.of(
                email(
                        "e-mail",
                        FindingCode.EMAIL_STATE_WRONG,
                        new Email("hello", Email.State.VALID, LocalizedText.EMPTY)),
                service("bad URI", FindingCode.IRI_MALFORMED, "/website", each -> each.website("www.example.org")),
                service("until before from", FindingCode.PERIOD_REVERSED, "/availability", each -> each.availability(
                                REVERSED)
                        .cost(List.of())
                        .alerts(List.of())),
                hours(
                        "closing before opening",
                        FindingCode.HOURS_LONG,
                        "/schedules/0/ranges/0",
                        hours(TimeRange.parse("17:00-09:00"))),
                hours(
                        "zone as a number",
                        FindingCode.TIME_ZONE_UNKNOWN,
                        "/zone",
                        hours(TimeRange.parse("09:00-17:00")).toBuilder()
                                .zone("99")
                                .build()),
                service(
                        "bogus language",
                        FindingCode.LANGUAGE_UNKNOWN,
                        "/languages/0/tag",
                        each -> each.languages(List.of(ServiceLanguage.of("xx")))),
                service(
                        "language without a code",
                        FindingCode.LANGUAGE_TAG_MALFORMED,
                        "/languages/0/tag",
                        each -> each.languages(List.of(ServiceLanguage.of("")))),
                rules(
                        "ages reversed",
                        FindingCode.RULE_BOUNDS_REVERSED,
                        "/anyOf/0/age",
                        anyOf(age().atLeast(65).atMost(18), status(LegalStatuses.RECOGNISED_REFUGEE))),
                rules(
                        "a year that ends before it starts",
                        FindingCode.RULE_BOUNDS_REVERSED,
                        "/anyOf/0/date",
                        anyOf(
                                date(Facts.ARRIVED_ON)
                                        .from(PartialDate.of(2018, 3))
                                        .before(PartialDate.of(2018)),
                                age().atLeast(18))),
                rules(
                        "more than two months and no more than fifty days",
                        FindingCode.RULE_BOUNDS_REVERSED,
                        "/anyOf/0/elapsed",
                        anyOf(
                                elapsed(Facts.ARRIVED_ON)
                                        .atLeast(Period.ofMonths(2))
                                        .atMost(Period.ofDays(50)),
                                age().atLeast(18))),
                rules("negative age", FindingCode.NUMBER_NEGATIVE, "/age/min", age().atLeast(-1)),
                place(
                        "latitude",
                        FindingCode.NUMBER_OUT_OF_RANGE,
                        "/point/latitude",
                        each -> each.point(new Point(100, 22))),
                place(
                        "country",
                        FindingCode.COUNTRY_UNKNOWN,
                        "/address/country",
                        each -> each.address(Address.builder().country("Narnia").build())),
                service(
                        "currency",
                        FindingCode.CURRENCY_UNKNOWN,
                        "/cost/0/currency",
                        each -> each.cost(List.of(new Cost(null, BigDecimal.TEN, "zzzz", LocalizedText.EMPTY, null)))),
                service(
                        "negative amount",
                        FindingCode.NUMBER_NEGATIVE,
                        "/cost/0/amount",
                        each -> each.cost(
                                List.of(new Cost(null, BigDecimal.TEN.negate(), "EUR", LocalizedText.EMPTY, null)))),
                phone(
                        "telephone",
                        FindingCode.PHONE_NUMBER_MALFORMED,
                        "/number",
                        Phone.builder()
                                .raw("hello")
                                .number("hello")
                                .state(Phone.State.VALID)
                                .build()),
                service(
                        "empty name",
                        FindingCode.TEXT_SIZE,
                        "/name/en",
                        each -> each.name(LocalizedText.of("el", "ναι", "en", ""))),
                service("no name", FindingCode.TEXT_MISSING, "/name", each -> each.name(LocalizedText.EMPTY)),
                service("no organisation", FindingCode.PROVIDER_MISSING, "", each -> each.provider(null)
                        .programme(null)
                        .partOf(null)
                        .eligibility(age().atLeast(18))),
                service(
                        "dangling organisation",
                        FindingCode.REFERENCE_DANGLING,
                        "/provider",
                        each -> each.provider(SPACE + "organisation/gone")),
                service(
                        "bogus area",
                        FindingCode.CONCEPT_UNKNOWN,
                        "/areas/0",
                        each -> each.areas(List.of(ConceptId.of(Schemes.AREA, "atlantis")))));
    }

    static Stream<Arguments> faultsOfValues() {
        return Stream.of(
                service(
                        "relative IRI",
                        FindingCode.IRI_MALFORMED,
                        "/links/0/url",
                        each -> each.links(List.of(org.entaxi.model.Link.of("/more")))),
                service(
                        "malformed tag of a text",
                        FindingCode.LANGUAGE_TAG_MALFORMED,
                        "/name/en_GB",
                        each -> each.name(LocalizedText.of("el", "ναι", "en_GB", "yes"))),
                service(
                        "unknown tag of a text",
                        FindingCode.LANGUAGE_UNKNOWN,
                        "/name/xx",
                        each -> each.name(LocalizedText.of("el", "ναι", "xx", "yes"))),
                service(
                        "too long a text",
                        FindingCode.TEXT_SIZE,
                        "/name/en",
                        each -> each.name(LocalizedText.of("en", "x".repeat(501)))),
                service(
                        "too long a text in a list",
                        FindingCode.TEXT_SIZE,
                        "/outputs/1/text/en",
                        each -> each.outputs(List.of(text("book"), LocalizedText.of("en", "x".repeat(2001))))),
                service(
                        "not normalised",
                        FindingCode.TEXT_NOT_NFC,
                        "/description/el",
                        each -> each.description(LocalizedText.of("el", "Ελλα\u0301δα"))),
                service(
                        "half a character",
                        FindingCode.TEXT_UNPAIRED_SURROGATE,
                        "/description/en",
                        each -> each.description(LocalizedText.of("en", "Centre \ud83c"))),
                service(
                        "duration",
                        FindingCode.DURATION_MALFORMED,
                        "/processingTime",
                        each -> each.processingTime("3 months")),
                service(
                        "no amount in what currency",
                        FindingCode.CURRENCY_MISSING,
                        "/cost/0",
                        each -> each.cost(List.of(new Cost(null, BigDecimal.TEN, null, LocalizedText.EMPTY, null)))),
                service(
                        "free and not free",
                        FindingCode.COST_CONTRADICTORY,
                        "/cost/0",
                        each -> each.cost(List.of(new Cost(true, BigDecimal.TEN, "EUR", LocalizedText.EMPTY, null)))),
                service(
                        "currency in small letters",
                        FindingCode.CURRENCY_UNKNOWN,
                        "/cost/0/currency",
                        each -> each.cost(List.of(new Cost(null, BigDecimal.TEN, "eur", LocalizedText.EMPTY, null)))),
                service(
                        "more free than there is",
                        FindingCode.CAPACITY_EXCEEDED,
                        "/capacity/0/available",
                        each -> each.capacity(List.of(
                                new Capacity(text("beds"), Quantity.exactly(10), Quantity.exactly(11), null, null)))),
                service(
                        "negative quantity",
                        FindingCode.NUMBER_NEGATIVE,
                        "/capacity/0/maximum",
                        each -> each.capacity(
                                List.of(new Capacity(text("beds"), Quantity.exactly(-1), null, null, null)))),
                service(
                        "alert after the service",
                        FindingCode.PERIOD_OUTSIDE_PARENT,
                        "/alerts/0/validity",
                        each -> each.alerts(List.of(new Alert(text("closed"), Validity.from(PartialDate.of(2030)))))),
                service(
                        "no mode",
                        FindingCode.VALUE_MISSING,
                        "/deliveryPoints/0/mode",
                        each -> each.deliveryPoints(
                                List.of(DeliveryPoint.builder().build()))),
                service(
                        "register of an identifier",
                        FindingCode.TEXT_SIZE,
                        "/identifiers/0/scheme",
                        each -> each.identifiers(List.of(Identifier.of("", "1")))),
                service(
                        "citation without a title",
                        FindingCode.TEXT_MISSING,
                        "/legalBases/0/title",
                        each -> each.legalBases(List.of(Citation.of(LocalizedText.EMPTY)))),
                service(
                        "citation in force backwards",
                        FindingCode.PERIOD_REVERSED,
                        "/legalBases/0/inForceUntil",
                        each -> each.legalBases(List.of(
                                Citation.of(text("law")).withInForce(PartialDate.of(2026), PartialDate.of(2025))))),
                contact(
                        "second language of a set",
                        FindingCode.LANGUAGE_TAG_MALFORMED,
                        "/languages/1",
                        each -> each.languages(List.of("en us", "el"))),
                place(
                        "postal code",
                        FindingCode.TEXT_SIZE,
                        "/address/postalCode",
                        each -> each.address(Address.builder().postalCode("").build())),
                place("zone of a place", FindingCode.TIME_ZONE_UNKNOWN, "/timeZone", each -> each.timeZone("GMT+2")),
                fault("zone of the catalogue", FindingCode.TIME_ZONE_UNKNOWN, "/timeZone", each -> each.toBuilder()
                        .timeZone("Athens")
                        .build()),
                fault("licence", FindingCode.IRI_MALFORMED, "/licence", each -> each.toBuilder()
                        .licence("CC BY")
                        .build()),
                fault(
                        "country of a programme",
                        FindingCode.COUNTRY_UNKNOWN,
                        "/programmes/0/countries/0",
                        each -> each.toBuilder()
                                .programmes(List.of(
                                        each.programmes().get(0).toBuilder()
                                                .countries(List.of("GR", "EL"))
                                                .build(),
                                        each.programmes().get(1)))
                                .build()));
    }

    static Stream<Arguments> faultsOfContacts() {
        Phone good = FullRecords.phone();
        return Stream.of(
                phone("malformed", FindingCode.PHONE_MALFORMED, "", Phone.of("206210 31978", "GR")),
                phone(
                        "doubtful",
                        FindingCode.PHONE_DOUBTFUL,
                        "",
                        Phone.of("2414 700179", "GR").doubtful(text("unlike the others"))),
                phone("redacted", FindingCode.PHONE_REDACTED, "", Phone.redacted()),
                phone(
                        "valid without a number",
                        FindingCode.PHONE_STATE_WRONG,
                        "",
                        good.toBuilder().number(null).build()),
                phone(
                        "number of another plan",
                        FindingCode.PHONE_NUMBER_INVALID,
                        "/number",
                        Phone.builder()
                                .raw("+30 123 456 7890")
                                .number("+301234567890")
                                .state(Phone.State.VALID)
                                .build()),
                phone(
                        "number that was not published",
                        FindingCode.PHONE_NUMBER_DIFFERS,
                        "/number",
                        good.toBuilder()
                                .raw("26210 22198")
                                .number("+302621022199")
                                .build()),
                phone(
                        "no state",
                        FindingCode.VALUE_MISSING,
                        "/state",
                        good.toBuilder().state(null).build()),
                email("redacted", FindingCode.EMAIL_REDACTED, Email.redacted()),
                email("malformed", FindingCode.EMAIL_MALFORMED, Email.of("info at example.org")),
                email(
                        "remains of a hidden one",
                        FindingCode.EMAIL_STATE_WRONG,
                        new Email("[email protected]", Email.State.VALID, LocalizedText.EMPTY)));
    }

    static Stream<Arguments> faultsOfReferences() {
        return Stream.of(
                service(
                        "to another type",
                        FindingCode.REFERENCE_OF_OTHER_TYPE,
                        "/programme",
                        each -> each.programme(SPACE + "organisation/1")),
                service(
                        "place of a delivery point",
                        FindingCode.REFERENCE_DANGLING,
                        "/deliveryPoints/0/place",
                        each -> each.deliveryPoints(List.of(DeliveryPoint.builder()
                                .mode(DeliveryPoint.Mode.OUTREACH)
                                .place(SPACE + "place/gone")
                                .build()))),
                fault(
                        "second in a set",
                        FindingCode.REFERENCE_DANGLING,
                        "/organisations/0/memberOf/1",
                        organisation(
                                each -> each.memberOf(List.of(SPACE + "organisation/x", SPACE + "organisation/2")))),
                fault(
                        "role",
                        FindingCode.REFERENCE_DANGLING,
                        "/organisations/0/roles/0/of",
                        organisation(each -> each.roles(List.of(new OrganisationRole(
                                OrganisationRoles.TRAINER, SPACE + "service/gone", null, LocalizedText.EMPTY))))),
                fault(
                        "part of itself",
                        FindingCode.REFERENCE_CYCLE,
                        "/organisations/0/parent",
                        organisation(each -> each.parent(SPACE + "organisation/1"))),
                fault("publisher", FindingCode.REFERENCE_DANGLING, "/publisher", each -> each.toBuilder()
                        .publisher(SPACE + "organisation/gone")
                        .build()),
                fault(
                        "programme within itself",
                        FindingCode.REFERENCE_CYCLE,
                        "/programmes/0/partOf",
                        each -> each.toBuilder()
                                .programmes(List.of(
                                        each.programmes().get(0).toBuilder()
                                                .partOf(SPACE + "programme/1")
                                                .build(),
                                        each.programmes().get(1)))
                                .build()));
    }

    static Stream<Arguments> faultsOfConcepts() {
        return Stream.of(
                service(
                        "misspelt",
                        FindingCode.CONCEPT_UNKNOWN,
                        "/kind",
                        each -> each.kind(ConceptId.of(Schemes.SERVICE_KIND, "servise"))),
                service(
                        "of another scheme",
                        FindingCode.CONCEPT_OF_OTHER_SCHEME,
                        "/categories/0",
                        each -> each.categories(List.of(LegalStatuses.RECOGNISED_REFUGEE))),
                service(
                        "second of a set in the canonical order",
                        FindingCode.CONCEPT_UNKNOWN,
                        "/categories/1",
                        each -> each.categories(List.of(
                                ConceptId.of(Schemes.SERVICE_CATEGORY, "zumba"), ServiceCategories.INFORMATION))),
                service(
                        "way in",
                        FindingCode.CONCEPT_UNKNOWN,
                        "/access/methods/0",
                        each -> each.access(new Access(
                                Set.of(ConceptId.of(Schemes.REFERRAL_METHOD, "telepathy")),
                                null,
                                null,
                                null,
                                LocalizedText.EMPTY))),
                service(
                        "document",
                        FindingCode.CONCEPT_UNKNOWN,
                        "/requiredDocuments/0/alternatives/0/documents/0/documentType",
                        each -> each.requiredDocuments(List.of(RequiredDocument.anyOf(
                                RequiredDocument.Purpose.INTAKE,
                                DocumentSet.of(
                                        AcceptedDocument.of(ConceptId.of(Schemes.DOCUMENT_TYPE, "library-card"))))))),
                concept(
                        "redefined",
                        FindingCode.CONCEPT_REDEFINED,
                        "/id",
                        LegalStatuses.RECOGNISED_REFUGEE.iri(),
                        Schemes.LEGAL_STATUS),
                concept(
                        "renamed",
                        FindingCode.CONCEPT_REDEFINED,
                        "/id",
                        ServiceCategories.COMMUNITY.iri(),
                        Schemes.SERVICE_CATEGORY),
                fault("scheme redefined", FindingCode.SCHEME_REDEFINED, "/schemes/0/id", each -> each.toBuilder()
                        .schemes(List.of(CatalogueScheme.of(ConceptId.SPACE + "area", text("Areas of ours"))))
                        .build()),
                concept(
                        "of an undeclared scheme",
                        FindingCode.SCHEME_UNKNOWN,
                        "/scheme",
                        SPACE + "concept/choir",
                        SPACE + "scheme/other"),
                concept("of no scheme", FindingCode.SCHEME_UNKNOWN, "/scheme", SPACE + "concept/choir", "music"),
                rules(
                        "status",
                        FindingCode.CONCEPT_UNKNOWN,
                        "/allOf/1/not/status",
                        allOf(age().atLeast(18), not(status(ConceptId.of(Schemes.LEGAL_STATUS, "refuge"))))),
                rules(
                        "nationality",
                        FindingCode.CONCEPT_UNKNOWN,
                        "/nationality/1",
                        nationality(ConceptId.of(Schemes.COUNTRY, "SY"), ConceptId.of(Schemes.COUNTRY, "QQ"))),
                rules(
                        "document",
                        FindingCode.CONCEPT_OF_OTHER_SCHEME,
                        "/document/type",
                        document(LegalStatuses.RECOGNISED_REFUGEE)),
                rules("area", FindingCode.CONCEPT_UNKNOWN, "/residence", residence(Areas.municipality("larisa"))));
    }

    private static Arguments concept(String what, FindingCode code, String pointer, String id, String scheme) {
        return fault(what, code, "/concepts/0" + pointer, each -> each.toBuilder()
                .concepts(List.of(CatalogueConcept.builder(id, scheme)
                        .label(text("Choir"))
                        .build()))
                .build());
    }

    static Stream<Arguments> faultsOfRules() {
        return Stream.of(
                rules(
                        "true of everybody",
                        FindingCode.RULE_ALWAYS_TRUE,
                        "",
                        anyOf(age().atLeast(18), age().atMost(17))),
                rules("true of nobody", FindingCode.RULE_NEVER_TRUE, "", allOf(age().atLeast(18), age().atMost(17))),
                rules(
                        "true of nobody with the parent's",
                        FindingCode.RULE_NEVER_TRUE,
                        "",
                        allOf(
                                inherited(),
                                not(status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION)),
                                not(status(LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT)))),
                rules(
                        "condition within another",
                        FindingCode.RULE_CONDITION_IDLE,
                        "/anyOf/1",
                        anyOf(
                                status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION),
                                status(LegalStatuses.RECOGNISED_REFUGEE))),
                rules(
                        "condition that another implies, deep down",
                        FindingCode.RULE_CONDITION_IDLE,
                        "/atLeast/of/1/not/allOf/0",
                        atLeast(
                                2,
                                residence(Areas.municipality("larissa")),
                                not(allOf(age().atLeast(18), age().atLeast(65))),
                                status(LegalStatuses.RECOGNISED_REFUGEE))),
                rules("more than there are", FindingCode.RULE_NEVER_TRUE, "", atLeast(2, age().atLeast(18))),
                rules(
                        "fact that nobody declares",
                        FindingCode.FACT_UNDECLARED,
                        "/flag/fact",
                        flag(SPACE + "fact/dances")),
                rules("fact that is no IRI", FindingCode.IRI_MALFORMED, "/flag/fact", flag("sings")),
                rules("language", FindingCode.LANGUAGE_TAG_MALFORMED, "/language", language("el_GR")),
                rules("named rule", FindingCode.REFERENCE_DANGLING, "/rule", rule(SPACE + "rule/gone")),
                rules(
                        "note",
                        FindingCode.LANGUAGE_TAG_MALFORMED,
                        "/note/e n",
                        age().atLeast(18).noting(LocalizedText.of("e n", "x"))),
                rules(
                        "citation",
                        FindingCode.TEXT_MISSING,
                        "/citation/0/title",
                        age().atLeast(18).citing(Citation.of(LocalizedText.EMPTY))),
                service(
                        "nothing to inherit",
                        FindingCode.RULE_INHERITS_NOTHING,
                        "/eligibility/allOf/0",
                        each -> each.partOf(null).eligibility(allOf(inherited(), age().atLeast(18)))),
                service(
                        "version",
                        FindingCode.NUMBER_NEGATIVE,
                        "/eligibilityVersions/0/rule/age/max",
                        each -> each.eligibilityVersions(List.of(new RuleVersion(Validity.ALWAYS, age().atMost(-1))))),
                service(
                        "version backwards",
                        FindingCode.PERIOD_REVERSED,
                        "/eligibilityVersions/0/validity",
                        each -> each.eligibilityVersions(List.of(new RuleVersion(REVERSED, age().atLeast(18))))),
                fault("rule of itself", FindingCode.REFERENCE_CYCLE, "/rules/0/rule", each -> each.toBuilder()
                        .rules(List.of(
                                new NamedRule(SPACE + "rule/adults", text("x"), not(rule(SPACE + "rule/adults")))))
                        .build()),
                service(
                        "no alternative",
                        FindingCode.LIST_EMPTY,
                        "/requiredDocuments/0/alternatives",
                        each -> each.requiredDocuments(
                                List.of(RequiredDocument.anyOf(RequiredDocument.Purpose.INTAKE)))),
                service(
                        "document that proves nothing",
                        FindingCode.DOCUMENT_PROVES_NOTHING,
                        "/requiredDocuments/0/alternatives/1",
                        each -> each.eligibility(status(LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT))
                                .eligibilityVersions(List.of())
                                .requiredDocuments(List.of(RequiredDocument.anyOf(
                                        RequiredDocument.Purpose.ELIGIBILITY,
                                        DocumentSet.of(AcceptedDocument.of(DocumentTypes.ASYLUM_APPLICANT_CARD)),
                                        DocumentSet.of(AcceptedDocument.of(DocumentTypes.AMKA)))))));
    }

    static Stream<Arguments> faultsOfHours() {
        return Stream.of(
                hours(
                        "opens when it closes",
                        FindingCode.HOURS_EMPTY_RANGE,
                        "/schedules/0/ranges/1",
                        hours(TimeRange.parse("09:00-12:00"), TimeRange.parse("14:00-14:00"))),
                hours(
                        "half",
                        FindingCode.HOURS_INCOMPLETE,
                        "/schedules/0/ranges/0",
                        hours(TimeRange.parse("09:00-12:00").withTimes(null, TimeRange.ALL_DAY.closes()))),
                hours(
                        "period",
                        FindingCode.PERIOD_REVERSED,
                        "/validity",
                        hours(TimeRange.ALL_DAY).toBuilder().validity(REVERSED).build()),
                hours(
                        "text",
                        FindingCode.LANGUAGE_TAG_MALFORMED,
                        "/text/e l",
                        hours(TimeRange.ALL_DAY).toBuilder()
                                .text(LocalizedText.of("e l", "x"))
                                .build()));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                        faultsOfHsds(),
                        faultsOfValues(),
                        faultsOfContacts(),
                        faultsOfReferences(),
                        faultsOfConcepts(),
                        faultsOfRules(),
                        faultsOfHours())
                .flatMap(each -> each);
    }

    @Test
    void validate_findsNothingWhereNothingIsWrong() {
        assertThat(VALIDATOR.validate(FullRecords.catalogue())).isEmpty();
    }

    /** The verdict is the same whether or not the vocabulary has what the catalogue adds to it. */
    @Test
    void validate_takesSchemesThatAreDeclaredAndNoOthers() {
        CatalogueScheme voices = CatalogueScheme.of(SPACE + "scheme/pitch/" + "x".repeat(300), text("Pitch"));
        CatalogueConcept alto = CatalogueConcept.builder(SPACE + "concept/alto", voices.id())
                .label(text("Alto"))
                .build();
        CatalogueConcept misspelt = CatalogueConcept.builder(SPACE + "concept/guest", "legal-statuss")
                .label(text("Guest"))
                .build();
        CatalogueConcept named = CatalogueConcept.builder(ServiceCategories.COMMUNITY.iri(), Schemes.SERVICE_CATEGORY)
                .label(LocalizedText.of("so", "Bulsho"))
                .build();
        Catalogue declared = FullRecords.catalogue().toBuilder()
                .schemes(List.of(voices))
                .concepts(List.of(alto, named))
                .build();
        Catalogue undeclared = declared.toBuilder()
                .schemes(List.of())
                .concepts(List.of(alto, misspelt))
                .build();
        Catalogue other = undeclared.toBuilder()
                .concepts(List.of())
                .schemes(List.of(CatalogueScheme.of(voices.id(), text("Something else"))))
                .build();
        for (Vocabulary base : List.of(Vocabulary.greece(), declared.vocabulary(Vocabulary.greece()))) {
            assertThat(CatalogueValidator.of(base).validate(declared)).isEmpty();
        }
        for (Vocabulary base : List.of(Vocabulary.greece(), undeclared.vocabulary(Vocabulary.greece()))) {
            assertThat(CatalogueValidator.of(base).validate(undeclared))
                    .extracting(each -> each.code() + " " + each.pointer())
                    .containsExactly("SCHEME_UNKNOWN /concepts/0/scheme", "SCHEME_UNKNOWN /concepts/1/scheme");
        }
        assertThat(CatalogueValidator.of(declared.vocabulary(Vocabulary.greece()))
                        .validate(other))
                .extracting(Finding::code)
                .containsExactly(FindingCode.SCHEME_REDEFINED);
    }

    @Test
    void validate_whatIsTrueOfEverybodyMaySaySoAndWindowsMayBeOver() {
        for (Rule rule : List.of(
                everyone(),
                inherited(),
                flag(SPACE + "fact/sings"),
                elapsed(Facts.ARRIVED_ON).atLeast(Period.ofDays(30)).atMost(Period.ofMonths(1)),
                elapsed(Facts.ARRIVED_ON).atLeast(Period.ofDays(1)).atMost(Period.ofYears(999_999_999)),
                evaluatedOn().before(PartialDate.of(2020)),
                allOf(age().atLeast(18), evaluatedOn().from(PartialDate.of(2030))))) {
            Catalogue full = FullRecords.catalogue();
            Service service =
                    full.services().get(1).toBuilder().eligibility(rule).build();
            assertThat(VALIDATOR.validate(full.toBuilder()
                            .services(List.of(full.services().get(0), service))
                            .build()))
                    .as(rule.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void validate_reportsTheFaultAndNothingElse(
            String what, FindingCode code, String pointer, UnaryOperator<Catalogue> change) {
        List<Finding> findings = VALIDATOR.validate(change.apply(FullRecords.catalogue()));
        assertThat(findings)
                .extracting(each -> each.code() + " " + each.pointer())
                .containsExactly(code + " " + pointer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void message_isCompleteInEveryShippedLanguage(
            String what, FindingCode code, String pointer, UnaryOperator<Catalogue> change) {
        for (Finding finding : VALIDATOR.validate(change.apply(FullRecords.catalogue()))) {
            String english = finding.message(Locale.ENGLISH);
            String greek = finding.message(Locale.forLanguageTag("el"));
            assertThat(english).isNotBlank().doesNotContain("{", "null").isNotEqualTo(greek);
            assertThat(greek).isNotBlank().doesNotContain("{", "null").matches(".*\\p{IsGreek}.*");
        }
    }
}
