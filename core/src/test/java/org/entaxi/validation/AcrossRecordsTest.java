package org.entaxi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.model.FullRecords.SPACE;
import static org.entaxi.model.FullRecords.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Severity;
import org.entaxi.basics.Validity;
import org.entaxi.hours.Days;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Catalogue;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.FullRecords;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Service;
import org.entaxi.model.Source;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can only be seen across records, files and days. */
class AcrossRecordsTest {

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.of(Vocabulary.greece());
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final String CENTRE = SPACE + "organisation/centre";

    private static Catalogue.Builder catalogue() {
        return Catalogue.builder(SPACE + "catalogue").name(text("Services")).timeZone("Europe/Athens");
    }

    private static Organisation.Builder organisation(String id) {
        return Organisation.builder(id).name(text("Centre"));
    }

    private static Service.Builder service(String tail) {
        return Service.builder(SPACE + "service/" + tail).name(text("Lessons")).provider(CENTRE);
    }

    private static List<String> brief(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.code().id() + " " + each.pointer())
                .toList();
    }

    @Test
    void duplicateIds_areErrorsOfTheLaterRecord() {
        Catalogue twice = catalogue()
                .organisations(List.of(
                        organisation(CENTRE).build(), organisation(CENTRE).build()))
                .build();
        List<Finding> findings = VALIDATOR.validate(twice);
        assertThat(brief(findings)).containsExactly("id-duplicate /organisations/1/id");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).arguments()).containsEntry("first", "/organisations/0");
        assertThat(findings.get(0).message(Locale.ENGLISH)).endsWith("in use already, at /organisations/0");
    }

    @Test
    void duplicateIds_areFoundAcrossTypes() {
        Catalogue twice = catalogue()
                .organisations(List.of(organisation(CENTRE).build()))
                .places(List.of(Place.builder(CENTRE).name(text("Centre")).build()))
                .build();
        assertThat(brief(VALIDATOR.validate(twice))).containsExactly("id-duplicate /places/0/id");
    }

    @Test
    void duplicateIds_ofTheCatalogueItself_areErrorsOfTheRecord() {
        Catalogue one = catalogue().build();
        Catalogue twice = one.toBuilder()
                .places(List.of(Place.builder(one.id()).name(text("Centre")).build()))
                .build();
        List<Finding> findings = VALIDATOR.validate(twice);
        assertThat(brief(findings)).containsExactly("id-duplicate /places/0/id");
        assertThat(findings.get(0).arguments()).containsEntry("first", "/id");
    }

    @Test
    void validateTogether_resolvesReferencesAndFindsDuplicatesAcrossFiles() {
        Catalogue organisations =
                catalogue().organisations(List.of(organisation(CENTRE).build())).build();
        Catalogue services = catalogue().services(List.of(service("1").build())).build();
        assertThat(brief(VALIDATOR.validate(services))).containsExactly("reference-dangling /services/0/provider");
        List<List<Finding>> all = VALIDATOR.validateTogether(List.of(
                CatalogueDocument.of(organisations),
                CatalogueDocument.of(services),
                CatalogueDocument.of(organisations)));
        assertThat(all).hasSize(3);
        assertThat(all.get(0)).isEmpty();
        assertThat(all.get(1)).isEmpty();
        assertThat(brief(all.get(2))).containsExactly("id-duplicate /organisations/0/id");
        assertThat(all.get(2).get(0).message(Locale.ENGLISH))
                .endsWith("in use already, at /organisations/0 of document 1");
        assertThat(all.get(2).get(0).message(Locale.forLanguageTag("el")))
                .endsWith("χρησιμοποιείται ήδη, στο /organisations/0 του εγγράφου 1");
    }

    @Test
    void origins_replaceThePlacesOfTheCanonicalForm() {
        Map<String, String> origins =
                Map.of(SPACE + "catalogue", "", SPACE + "service/1", "/services/0", SPACE + "service/0", "/services/1");
        Catalogue oneWrong = catalogue()
                .services(
                        List.of(service("1").website("x").build(), service("0").build()))
                .organisations(List.of(organisation(CENTRE).build()))
                .build();
        assertThat(brief(VALIDATOR.validate(oneWrong))).containsExactly("iri-malformed /services/1/website");
        assertThat(brief(VALIDATOR.validate(new CatalogueDocument(oneWrong, origins))))
                .containsExactly("iri-malformed /services/0/website");
    }

    @Test
    void origins_setsAreCountedAsTheyWereReadAndNotAsTheyWouldBeWritten() {
        ConceptId zumba = ConceptId.of("service-category", "zumba");
        Catalogue catalogue = catalogue()
                .organisations(List.of(organisation(CENTRE).build()))
                .services(List.of(service("1")
                        .categories(List.of(zumba, ConceptId.of("service-category", "information")))
                        .build()))
                .build();
        assertThat(brief(VALIDATOR.validate(catalogue))).containsExactly("concept-unknown /services/0/categories/1");
        assertThat(brief(VALIDATOR.validate(new CatalogueDocument(catalogue, Map.of()))))
                .containsExactly("concept-unknown /services/0/categories/0");
    }

    @Test
    void cycle_isReportedAtEachOfItsMembersAndNotAtThoseBelow() {
        Catalogue catalogue = catalogue()
                .organisations(List.of(organisation(CENTRE).build()))
                .services(List.of(
                        service("1").partOf(SPACE + "service/2").build(),
                        service("2").partOf(SPACE + "service/3").build(),
                        service("3").partOf(SPACE + "service/1").build(),
                        service("4").partOf(SPACE + "service/3").build()))
                .build();
        assertThat(brief(VALIDATOR.validate(catalogue)))
                .containsExactly(
                        "reference-cycle /services/0/partOf",
                        "reference-cycle /services/1/partOf",
                        "reference-cycle /services/2/partOf");
    }

    @Test
    void longChainOfParts_isWalkedOnce() {
        int length = 20_000;
        List<Service> chain = java.util.stream.IntStream.rangeClosed(1, length)
                .mapToObj(i -> Service.builder(SPACE + "service/" + i)
                        .name(text("Part"))
                        .partOf(i < length ? SPACE + "service/" + (i + 1) : null)
                        .build())
                .toList();
        assertThat(VALIDATOR.validate(catalogue().services(chain).build()))
                .hasSize(length)
                .allSatisfy(each -> assertThat(each.code()).isEqualTo(FindingCode.PROVIDER_MISSING));
    }

    @Test
    void hugeSetOfFaults_isReportedWithoutSearchingTheSetForEach() {
        List<String> tags = java.util.stream.IntStream.range(0, 30_000)
                .mapToObj(i -> "not a tag " + i)
                .toList();
        Catalogue catalogue = catalogue().languages(tags).build();
        List<Finding> findings = VALIDATOR.validate(catalogue);
        assertThat(findings).hasSize(30_000);
        assertThat(findings.get(29_999).pointer()).isEqualTo("/languages/29999");
    }

    @Test
    void provider_canBeThatOfTheServiceItIsPartOf() {
        Catalogue catalogue = catalogue()
                .organisations(List.of(organisation(CENTRE).build()))
                .services(List.of(
                        service("1").build(),
                        service("1/a")
                                .provider(null)
                                .partOf(SPACE + "service/1")
                                .build()))
                .build();
        assertThat(VALIDATOR.validate(catalogue)).isEmpty();
    }

    @Test
    void availabilityOfAPart_liesWithinThatOfTheWhole() {
        Catalogue catalogue = catalogue()
                .organisations(List.of(organisation(CENTRE).build()))
                .services(List.of(
                        service("1")
                                .availability(Validity.until(PartialDate.of(2025)))
                                .build(),
                        service("1/a")
                                .partOf(SPACE + "service/1")
                                .availability(Validity.from(PartialDate.of(2026, 2)))
                                .build(),
                        service("1/b")
                                .partOf(SPACE + "service/1")
                                .availability(Validity.from(PartialDate.of(2025)))
                                .build()))
                .build();
        assertThat(brief(VALIDATOR.validate(catalogue)))
                .containsExactly("period-outside-parent /services/1/availability");
    }

    @ParameterizedTest
    @CsvSource({
        // verified, updated, published, stale at
        "2025-11-23, , , ",
        "2025-11-22, , , /verified/on",
        "2025-11, , , ",
        "2025-10, , , /verified/on",
        "2020, 2026-01-01, , ",
        "2020, 2024-01-01, 2023, /sources/0/updated",
        ", , 2021-11-18, /sources/0/published",
        ", , , "
    })
    void record_isStaleWhenItsNewestDateIsOlderThanTheThreshold(
            String verified, String updated, String published, String stale) {
        Organisation organisation = organisation(CENTRE)
                .verified(verified == null ? null : Verification.of(PartialDate.parse(verified)))
                .sources(List.of(Source.builder()
                        .updated(updated == null ? null : PartialDate.parse(updated))
                        .published(published == null ? null : PartialDate.parse(published))
                        .build()))
                .build();
        Catalogue catalogue = catalogue().organisations(List.of(organisation)).build();
        assertThat(VALIDATOR.validate(catalogue))
                .as("without a day nothing is old")
                .isEmpty();
        List<Finding> findings = VALIDATOR.withFreshness(ON, Period.ofYears(1)).validate(catalogue);
        assertThat(brief(findings))
                .isEqualTo(stale == null ? List.of() : List.of("record-stale /organisations/0" + stale));
    }

    @ParameterizedTest
    @CsvSource({
        "P1Y, 'Last confirmed or changed 2020, more than one year before 2026-11-23', "
                + "'Τελευταία επιβεβαίωση ή αλλαγή 2020, περισσότερο από ένα έτος πριν από τις 2026-11-23'",
        "P18M, 'Last confirmed or changed 2020, more than 18 months before 2026-11-23', "
                + "'Τελευταία επιβεβαίωση ή αλλαγή 2020, περισσότερο από 18 μήνες πριν από τις 2026-11-23'",
        "P1Y1D, 'Last confirmed or changed 2020, more than one year one day before 2026-11-23', "
                + "'Τελευταία επιβεβαίωση ή αλλαγή 2020, περισσότερο από ένα έτος μία ημέρα πριν από τις 2026-11-23'"
    })
    void staleness_isSaidInWords(Period age, String english, String greek) {
        Catalogue catalogue =
                catalogue().verified(Verification.of(PartialDate.of(2020))).build();
        Finding finding = VALIDATOR.withFreshness(ON, age).validate(catalogue).get(0);
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(english);
        assertThat(finding.message(Locale.forLanguageTag("el"))).isEqualTo(greek);
    }

    @Test
    void dateAfterTheDay_isReported() {
        Catalogue catalogue =
                catalogue().verified(Verification.of(PartialDate.of(2027))).build();
        assertThat(brief(VALIDATOR.withFreshness(ON, Period.ofYears(1)).validate(catalogue)))
                .containsExactly("date-in-future /verified/on");
    }

    @Test
    void acronyms_ofGreekAndLatinLettersThatLookTheSameAreReported() {
        Catalogue catalogue = catalogue()
                .organisations(
                        List.of(named("1", "el", "\u039c4\u039c"), named("2", "el", "M4M"), named("3", "el", "m.4.m.")))
                .build();
        List<Finding> findings = VALIDATOR.validate(catalogue);
        assertThat(brief(findings))
                .containsExactly(
                        "acronym-look-alike /organisations/1/alternateNames/0/name/el",
                        "acronym-look-alike /organisations/2/alternateNames/0/name/el");
        assertThat(findings).allSatisfy(each -> assertThat(each.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void acronyms_ofTwoLanguagesMayLookTheSame() {
        Organisation organisation = organisation(CENTRE)
                .alternateNames(List.of(AlternateName.of(
                        LocalizedText.of("el", "\u039a\u0395\u039c", "en", "KEM"), AlternateName.Kind.ACRONYM)))
                .build();
        assertThat(VALIDATOR.validate(
                        catalogue().organisations(List.of(organisation)).build()))
                .isEmpty();
    }

    @Test
    void acronyms_withLettersOfTwoScriptsAreReported() {
        Catalogue catalogue =
                catalogue().organisations(List.of(named("1", "el", "\u039aEM"))).build();
        assertThat(brief(VALIDATOR.validate(catalogue)))
                .containsExactly("acronym-look-alike /organisations/0/alternateNames/0/name/el");
    }

    private static Organisation named(String tail, String tag, String acronym) {
        return organisation(SPACE + "organisation/" + tail)
                .alternateNames(List.of(AlternateName.of(LocalizedText.of(tag, acronym), AlternateName.Kind.ACRONYM)))
                .build();
    }

    @Test
    void zone_canBeThatOfThePlaceOrTheCatalogue() {
        OpeningHours hours = OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.ALL_DAY));
        Place.Builder place =
                Place.builder(SPACE + "place/1").name(text("Centre")).hours(hours);
        Service service = service("1")
                .hours(hours)
                .deliveryPoints(List.of(DeliveryPoint.builder()
                        .mode(DeliveryPoint.Mode.IN_PERSON)
                        .place(SPACE + "place/1")
                        .build()))
                .build();
        Catalogue.Builder catalogue =
                catalogue().organisations(List.of(organisation(CENTRE).build())).services(List.of(service));
        assertThat(VALIDATOR.validate(catalogue.places(List.of(place.build())).build()))
                .isEmpty();
        assertThat(brief(VALIDATOR.validate(catalogue.timeZone(null).build())))
                .containsExactly("hours-without-zone /places/0/hours", "hours-without-zone /services/0/hours");
        assertThat(VALIDATOR.validate(catalogue
                        .places(List.of(place.timeZone("Europe/Athens").build()))
                        .build()))
                .isEmpty();
    }

    @Test
    void programmes_canBePartOfEachOtherInOneDirection() {
        Catalogue catalogue = catalogue()
                .programmes(List.of(
                        Programme.builder(SPACE + "p/1")
                                .name(text("A"))
                                .partOf(SPACE + "p/2")
                                .build(),
                        Programme.builder(SPACE + "p/2").name(text("B")).build()))
                .build();
        assertThat(VALIDATOR.validate(catalogue)).isEmpty();
    }

    @Test
    void conceptOfTheCatalogue_isKnownThere() {
        Catalogue full = FullRecords.catalogue();
        Service choir = full.services().get(1).toBuilder()
                .categories(List.of(new ConceptId(SPACE + "concept/choir")))
                .build();
        assertThat(VALIDATOR.validate(full.toBuilder()
                        .services(List.of(full.services().get(0), choir))
                        .build()))
                .isEmpty();
    }

    @Test
    void vocabularyThatHasTheCataloguesConcepts_findsNothingRedefined() {
        Catalogue full = FullRecords.catalogue();
        Vocabulary larger = full.vocabulary(Vocabulary.greece());
        assertThat(CatalogueValidator.of(larger).validate(full)).isEmpty();
    }

    @Test
    void conceptOfAForeignVocabulary_isOnlyWorthKnowing() {
        Catalogue catalogue = catalogue()
                .organisations(List.of(organisation(CENTRE)
                        .kind(new ConceptId("https://example.com/kinds/circle"))
                        .build()))
                .build();
        assertThat(VALIDATOR.validate(catalogue)).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(FindingCode.CONCEPT_UNKNOWN);
            assertThat(each.severity()).isEqualTo(Severity.INFO);
        });
    }

    @Test
    void misspeltConcept_namesTheNearest() {
        Catalogue catalogue = catalogue()
                .organisations(List.of(organisation(CENTRE)
                        .kind(ConceptId.of("organisation-type", "municipalty"))
                        .build()))
                .build();
        assertThat(VALIDATOR.validate(catalogue)).singleElement().satisfies(each -> assertThat(each.arguments())
                .containsEntry("nearest", "municipality"));
    }
}
