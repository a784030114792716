package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Quantity;
import org.entaxi.basics.Severity;
import org.entaxi.basics.Validity;
import org.entaxi.model.Access;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Audience;
import org.entaxi.model.Capacity;
import org.entaxi.model.Catalogue;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Email;
import org.entaxi.model.Funding;
import org.entaxi.model.Organisation;
import org.entaxi.model.OrganisationRole;
import org.entaxi.model.Phone;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.model.Staff;
import org.entaxi.validation.CatalogueDocument;
import org.entaxi.validation.CatalogueValidator;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What the five real documents say, trap by trap, as it stands in the catalogue. */
class IntegrationServicesTest {

    private static final String BASE = "https://w3id.org/entaxi/example/";
    private static final ReadResult<Catalogue> READ = EntaxiJson.create()
            .readCatalogue(
                    Path.of(System.getProperty("entaxi.root"), "examples", "data", "integration-services.jsonld"));
    private static final Catalogue CATALOGUE = READ.value();

    @Test
    void validate_warnsOfThePhonesAndTheHiddenAddressOnly() {
        CatalogueValidator validator = CatalogueValidator.of(Vocabulary.greece());
        List<Finding> findings = validator.validate(new CatalogueDocument(CATALOGUE, READ.origins()));
        assertThat(findings)
                .filteredOn(each -> each.severity() != Severity.INFO)
                .extracting(each -> each.code() + " " + each.pointer())
                .containsExactlyInAnyOrder(
                        FindingCode.PHONE_DOUBTFUL + " /places/1/contactPoints/0/phones/4",
                        FindingCode.PHONE_MALFORMED + " /places/2/contactPoints/0/phones/1",
                        FindingCode.EMAIL_REDACTED + " /services/0/contactPoints/0/emails/0");
        // Beneficiaries of international protection reside lawfully, so that naming them as well changes nothing.
        assertThat(findings)
                .filteredOn(each -> each.severity() == Severity.INFO)
                .extracting(each -> each.code() + " " + each.pointer())
                .containsExactlyInAnyOrder(
                        FindingCode.RULE_CONDITION_IDLE + " /services/2/eligibility/anyOf/1",
                        FindingCode.RULE_CONDITION_IDLE + " /services/4/eligibility/anyOf/1");
    }

    @Test
    void validate_findsTheOldRecordsOnceItIsToldTheDay() {
        CatalogueValidator validator =
                CatalogueValidator.of(Vocabulary.greece()).withFreshness(LocalDate.of(2026, 11, 23), Period.ofYears(1));
        assertThat(validator.validate(new CatalogueDocument(CATALOGUE, READ.origins())))
                .filteredOn(each -> each.code() == FindingCode.RECORD_STALE)
                .extracting(Finding::pointer)
                .contains("/services/0/verified/on", "/services/6/sources/0/published")
                .noneMatch(each -> each.startsWith("/services/2"));
    }

    @Test
    void everyRule_saysInBothLanguagesHowTheTextWasRead() {
        assertThat(CATALOGUE.services())
                .filteredOn(each -> each.eligibility() != null)
                .hasSize(7)
                .allSatisfy(each -> assertThat(Objects.requireNonNull(each.eligibility())
                                .info()
                                .note()
                                .values())
                        .containsOnlyKeys("el", "en"));
    }

    @Test
    void phones_standAsPublished() {
        List<Phone> larissa = phones("place/kem-larissa");
        assertThat(larissa)
                .extracting(Phone::raw)
                .containsExactly("2414 400701", "2414 400717", "2414 400721", "2414 400718", "2414 700179");
        assertThat(larissa)
                .extracting(Phone::state)
                .containsExactly(
                        Phone.State.VALID,
                        Phone.State.VALID,
                        Phone.State.VALID,
                        Phone.State.VALID,
                        Phone.State.DOUBTFUL);
        Phone malformed = phones("place/kk-pyrgos").get(1);
        assertThat(malformed.raw()).isEqualTo("206210 31978");
        assertThat(malformed.state()).isEqualTo(Phone.State.MALFORMED);
        assertThat(malformed.number()).isNull();
        assertThat(malformed.note().get("en")).contains("26210 31978", "confirmed by a person");
    }

    @Test
    void hiddenAddress_isAbsent() {
        ContactPoint contact = service("accmr").contactPoints().get(0);
        assertThat(contact.emails()).singleElement().satisfies(email -> {
            assertThat(email.state()).isEqualTo(Email.State.REDACTED);
            assertThat(email.address()).isNull();
        });
    }

    @Test
    void whatNoDocumentSays_isAbsent() {
        assertThat(CATALOGUE.services()).allSatisfy(each -> {
            assertThat(each.cost()).isEmpty();
            assertThat(each.legalBases()).isEmpty();
            assertThat(each.processingTime()).isNull();
        });
        assertThat(CATALOGUE.places()).allSatisfy(each -> {
            assertThat(Objects.requireNonNull(each.address()).postalCode()).isNull();
            assertThat(each.point()).isNull();
        });
        assertThat(CATALOGUE.services())
                .filteredOn(each -> each.hours() != null)
                .extracting(Service::id)
                .containsExactly(BASE + "service/accmr");
    }

    @Test
    void serviceLanguages_areThoseOfTheCardAndNotThoseOfTheMediators() {
        assertThat(service("accmr").languages())
                .extracting(ServiceLanguage::tag)
                .containsExactly("el", "en");
        assertThat(CATALOGUE.services())
                .filteredOn(each -> !each.languages().isEmpty())
                .hasSize(1);
        Staff mediators = organisation("kk-larissa").staff().get(0);
        assertThat(mediators.languages()).containsExactly("ar", "kmr");
        assertThat(mediators.count()).isEqualTo(quantity("2", Quantity.Relation.EXACTLY));
        assertThat(organisation("kem-larissa").staff())
                .extracting(each -> String.valueOf(each.since()))
                .containsExactly("2024-06-14", "2024-06-14", "2024-06-14");
    }

    @Test
    void audience_ofTheCoordinationCentre_isProfessionalsAndVolunteers() {
        assertThat(service("accmr").audience()).containsExactly(Audience.PROFESSIONALS, Audience.VOLUNTEERS);
        assertThat(service("accmr").eligibility()).isNull();
    }

    @Test
    void seminars_areClosedByRegistrationAndCounted() {
        Service seminars = service("cities-network/seminars");
        assertThat(Objects.requireNonNull(seminars.access()).registration()).isEqualTo(Access.Registration.CLOSED);
        assertThat(seminars.capacity())
                .extracting(Capacity::taken)
                .containsExactly(
                        quantity("14", Quantity.Relation.EXACTLY), quantity("100", Quantity.Relation.MORE_THAN));
    }

    @Test
    void acronym_isThereInBothAlphabets() {
        Programme project = CATALOGUE.programmes().stream()
                .filter(each -> each.id().equals(BASE + "programme/m4m"))
                .findFirst()
                .orElseThrow();
        assertThat(project.alternateNames())
                .flatExtracting(each -> each.name().values().values())
                .containsExactly("M4M", "\u039c4\u039c");
        Publication guide = CATALOGUE.publications().get(0);
        assertThat(guide.name().get("el")).isEqualTo("Οδηγός \u039c4\u039c");
        assertThat(guide.contents()).hasSize(6);
    }

    @Test
    void formerName_endsWithTheMonthOfTheLaw() {
        AlternateName former = organisation("dypa").alternateNames().stream()
                .filter(each -> each.kind() == AlternateName.Kind.FORMER)
                .findFirst()
                .orElseThrow();
        assertThat(former.name().get("el")).isEqualTo("ΟΑΕΔ");
        assertThat(former.validity()).isEqualTo(Validity.until(PartialDate.of(2022, 4)));
    }

    @Test
    void money_ofTheCentreIsNotMoneyOfTheProject() {
        assertThat(organisation("kk-pyrgos").funding())
                .extracting(Funding::programme)
                .containsExactly(BASE + "programme/western-greece-2014-2020");
        assertThat(CATALOGUE.programmes())
                .filteredOn(each -> each.id().equals(BASE + "programme/intercultural-mediation"))
                .singleElement()
                .satisfies(each -> assertThat(each.funding()).isEmpty());
    }

    @Test
    void supportOfTheNetworkAndOfTheCentre_areTwoFacts() {
        for (String supporter : List.of("unhcr", "iom")) {
            assertThat(organisation(supporter).roles())
                    .extracting(OrganisationRole::of)
                    .containsExactly(BASE + "programme/cities-network", BASE + "organisation/accmr");
            assertThat(organisation(supporter).roles())
                    .allSatisfy(each -> assertThat(each.validity()).isEqualTo(Validity.from(PartialDate.of(2020, 4))));
        }
    }

    @Test
    void link_keepsItsGreekPathAndNotTheFullStopOfTheSentence() {
        assertThat(organisation("cities-network").links()).singleElement().satisfies(each -> assertThat(each.url())
                .isEqualTo("https://www.accmr.gr/el/δίκτυα.html"));
    }

    @Test
    void centreOfPyrgos_isNeitherRunningNorEnded() {
        assertThat(service("kk-pyrgos/mediation").status()).isEqualTo(Service.Status.UNKNOWN);
    }

    @Test
    void everyName_isThereInGreekAndEnglish() {
        TreeSet<String> languages = new TreeSet<>();
        Stream.of(
                        CATALOGUE.organisations().stream().map(Organisation::name),
                        CATALOGUE.services().stream().map(Service::name),
                        CATALOGUE.programmes().stream().map(Programme::name),
                        CATALOGUE.places().stream().map(Place::name))
                .flatMap(names -> names)
                .forEach(each -> languages.add(each.values().keySet().toString()));
        assertThat(languages).containsExactly("[el, en]");
    }

    private static Quantity quantity(String value, Quantity.Relation relation) {
        return new Quantity(new BigDecimal(value), relation);
    }

    private static Service service(String tail) {
        return CATALOGUE.services().stream()
                .filter(each -> each.id().equals(BASE + "service/" + tail))
                .findFirst()
                .orElseThrow();
    }

    private static Organisation organisation(String tail) {
        return CATALOGUE.organisations().stream()
                .filter(each -> each.id().equals(BASE + "organisation/" + tail))
                .findFirst()
                .orElseThrow();
    }

    private static List<Phone> phones(String place) {
        return CATALOGUE.places().stream()
                .filter(each -> each.id().equals(BASE + place))
                .flatMap(each -> each.contactPoints().stream())
                .flatMap(each -> each.phones().stream())
                .toList();
    }
}
