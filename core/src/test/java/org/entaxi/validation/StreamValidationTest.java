package org.entaxi.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Rules;
import org.entaxi.hours.Days;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Catalogue;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Service;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found record by record, against what is found in the whole. */
class StreamValidationTest {

    private static final CatalogueValidator VALIDATOR =
            CatalogueValidator.of(Vocabulary.greece()).withFreshness(LocalDate.of(2026, 11, 23), Period.ofMonths(6));

    private static final List<Rule> RULES = List.of(
            new Inherited(),
            Rules.age().atLeast(18),
            new AllOf(List.of(Rules.age().atLeast(18), Rules.age().atLeast(16))),
            new AllOf(List.of(new Inherited(), Rules.age().under(18))));

    private static final OpeningHours HOURS = OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.ALL_DAY));

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void validate_findsWhatIsFoundInTheWhole(long seed) {
        Catalogue catalogue = tangled(seed, "a");
        Random order = new Random(seed);

        List<Finding> streamed = new ArrayList<>();
        VALIDATOR.validate(source(catalogue, order), streamed::add);

        assertThat(streamed.stream().sorted(Finding.BY_PLACE).toList())
                .isEqualTo(VALIDATOR.validate(new CatalogueDocument(catalogue, Map.of())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void validateTogether_findsWhatIsFoundInTheWhole(long seed) {
        List<Catalogue> catalogues = List.of(tangled(seed, "a"), tangled(seed + 1000, seed % 2 == 0 ? "a" : "b"));
        List<List<Finding>> streamed = List.of(new ArrayList<>(), new ArrayList<>());
        Random order = new Random(seed);

        VALIDATOR.validateTogether(
                catalogues.stream().map(each -> source(each, order)).toList(),
                (finding, document) -> streamed.get(document).add(finding));

        assertThat(streamed.stream()
                        .map(each -> each.stream().sorted(Finding.BY_PLACE).toList())
                        .toList())
                .isEqualTo(VALIDATOR.validateTogether(catalogues.stream()
                        .map(each -> new CatalogueDocument(each, Map.of()))
                        .toList()));
    }

    @Test
    void generator_makesFaultsAcrossRecords() {
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        seeds().forEach(seed -> VALIDATOR.validate(tangled(seed, "a")).forEach(finding -> codes.add(finding.code())));
        assertThat(codes)
                .contains(
                        FindingCode.ID_DUPLICATE,
                        FindingCode.REFERENCE_CYCLE,
                        FindingCode.REFERENCE_DANGLING,
                        FindingCode.REFERENCE_OF_OTHER_TYPE,
                        FindingCode.PROVIDER_MISSING,
                        FindingCode.PERIOD_OUTSIDE_PARENT,
                        FindingCode.RULE_INHERITS_NOTHING,
                        FindingCode.RULE_NEVER_TRUE,
                        FindingCode.RULE_CONDITION_IDLE,
                        FindingCode.ACRONYM_LOOK_ALIKE,
                        FindingCode.HOURS_WITHOUT_ZONE);
    }

    @Test
    void validate_reportsEachRecordByPlaceAfterTheCatalogue() {
        List<Finding> found = new ArrayList<>();
        VALIDATOR.validate(source(tangled(7, "a"), null), found::add);

        List<List<Finding>> byRecord = new ArrayList<>();
        for (Finding finding : found) {
            boolean same = !byRecord.isEmpty()
                    && record(byRecord.get(byRecord.size() - 1).get(0)).equals(record(finding));
            if (!same) {
                byRecord.add(new ArrayList<>());
            }
            byRecord.get(byRecord.size() - 1).add(finding);
        }
        assertThat(byRecord).hasSizeGreaterThan(3);
        assertThat(byRecord.stream().map(each -> record(each.get(0)))).doesNotHaveDuplicates();
        assertThat(byRecord).allSatisfy(each -> assertThat(each).isSortedAccordingTo(Finding.BY_PLACE));
    }

    /** The record that a finding is in; empty for the catalogue with its concepts, facts and rules. */
    private static String record(Finding finding) {
        String[] segments = finding.pointer().split("/", 4);
        boolean ofRecord = segments.length > 2
                && Set.of("organisations", "places", "programmes", "services", "publications")
                        .contains(segments[1]);
        return ofRecord ? segments[1] + '/' + segments[2] : "";
    }

    @Test
    void validate_tellsWhatWasNoticedInReadingWithItsRecord() {
        Finding noticed = Finding.of(FindingCode.VALUE_TYPE, "/services/0/name", "expected", "object");
        List<Finding> found = new ArrayList<>();
        Service service = Service.builder("https://a.example/s")
                .name(LocalizedText.of("en", "S"))
                .build();

        VALIDATOR.validate(
                receiver -> {
                    receiver.finding(noticed);
                    receiver.service(0, service);
                    receiver.catalogue(Catalogue.builder("https://a.example/c")
                            .name(LocalizedText.of("en", "C"))
                            .build());
                },
                found::add);

        assertThat(found)
                .extracting(Finding::code)
                .containsExactly(FindingCode.PROVIDER_MISSING, FindingCode.VALUE_TYPE);
    }

    @Test
    void validate_refusesASourceWithoutACatalogue() {
        assertThatThrownBy(() -> VALIDATOR.validate(receiver -> {}, finding -> {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void index_knowsTheFirstOfManyRecords() {
        IdIndex index = new IdIndex();
        for (int i = 5000; i >= 0; i--) {
            index.enter("https://a.example/" + i % 2000, IdIndex.place(1, RecordList.SERVICES, i, false));
        }
        index.enter("https://a.example/7", IdIndex.place(0, RecordList.PUBLICATIONS, 3, false));
        index.enter("\ud800", IdIndex.place(2, RecordList.PLACES, Integer.MAX_VALUE, true));

        assertThat(IntStream.range(0, 2000).filter(i -> i != 7))
                .allSatisfy(i -> assertThat(IdIndex.pointer(index.find("https://a.example/" + i)))
                        .isEqualTo("/services/" + i));
        assertThat(IdIndex.pointer(index.find("https://a.example/7"))).isEqualTo("/publications/3");
        assertThat(IdIndex.document(index.find("https://a.example/8"))).isEqualTo(1);
        assertThat(index.find("https://a.example/2000")).isZero();
        assertThat(index.find("\ud801")).isZero();
        assertThat(index.find("?")).isZero();
        assertThat(IdIndex.isZoned(index.find("\ud800"))).isTrue();
        assertThat(IdIndex.pointer(index.find("\ud800"))).isEqualTo("/places/" + Integer.MAX_VALUE);
    }

    /** A spoiled catalogue with records that refer to each other in any way, and some identifiers given twice. */
    private static Catalogue tangled(long seed, String space) {
        Random random = new Random(seed);
        Catalogue spoiled = RandomCataloguesTest.spoiled(seed);
        String base = "https://" + space + ".example/";
        List<Service> services = new ArrayList<>(spoiled.services());
        List<Organisation> organisations = new ArrayList<>(spoiled.organisations());
        List<Programme> programmes = new ArrayList<>(spoiled.programmes());
        List<Place> places = new ArrayList<>(spoiled.places());
        for (int i = 0; i < 8; i++) {
            services.add(Service.builder(base + "s" + random.nextInt(10))
                    .name(LocalizedText.of("en", "Service"))
                    .partOf(random.nextInt(3) == 0 ? null : base + "s" + random.nextInt(11))
                    .provider(random.nextInt(3) == 0 ? base + "o" + random.nextInt(5) : null)
                    .programme(random.nextInt(8) == 0 ? base + "o" + random.nextInt(5) : null)
                    .eligibility(random.nextInt(3) == 0 ? null : RULES.get(random.nextInt(RULES.size())))
                    .availability(
                            random.nextInt(3) == 0 ? Validity.from(PartialDate.of(2010 + random.nextInt(9))) : null)
                    .deliveryPoints(deliveryPoints(spoiled, base + "p" + random.nextInt(5), random))
                    .alternateNames(acronym(random))
                    .build());
        }
        for (int i = 0; i < 4; i++) {
            organisations.add(Organisation.builder(base + "o" + random.nextInt(5))
                    .name(LocalizedText.of("en", "Body"))
                    .parent(random.nextInt(3) == 0 ? null : base + "o" + random.nextInt(5))
                    .alternateNames(acronym(random))
                    .build());
            programmes.add(Programme.builder(base + "m" + random.nextInt(5))
                    .name(LocalizedText.of("en", "Programme"))
                    .partOf(random.nextInt(3) == 0 ? null : base + "m" + random.nextInt(5))
                    .build());
            places.add(Place.builder(i == 0 && seed % 5 == 0 ? spoiled.id() : base + "p" + i)
                    .name(LocalizedText.of("en", "Place"))
                    .timeZone(random.nextBoolean() ? "Europe/Athens" : null)
                    .build());
        }
        return spoiled.toBuilder()
                .timeZone(random.nextBoolean() ? null : spoiled.timeZone())
                .services(services)
                .organisations(organisations)
                .programmes(programmes)
                .places(places)
                .build();
    }

    private static List<DeliveryPoint> deliveryPoints(Catalogue catalogue, String place, Random random) {
        return catalogue.services().stream()
                .flatMap(each -> each.deliveryPoints().stream())
                .limit(random.nextInt(2))
                .map(each -> each.toBuilder().place(place).hours(HOURS).build())
                .toList();
    }

    private static List<AlternateName> acronym(Random random) {
        String letters = List.of("KEM", "\u039a\u0395\u039c", "KE\u039c", "ABC").get(random.nextInt(4));
        return random.nextBoolean()
                ? List.of()
                : List.of(new AlternateName(
                        LocalizedText.of("el", letters), AlternateName.Kind.ACRONYM, null, Extensions.NONE));
    }

    /** The records in the order of a document, or shuffled; the catalogue among them. */
    private static CatalogueSource source(Catalogue catalogue, @Nullable Random random) {
        List<Consumer<CatalogueReceiver>> steps = new ArrayList<>();
        steps.add(receiver -> receiver.catalogue(catalogue));
        for (int i = 0; i < catalogue.organisations().size(); i++) {
            int at = i;
            steps.add(receiver ->
                    receiver.organisation(at, catalogue.organisations().get(at)));
        }
        for (int i = 0; i < catalogue.places().size(); i++) {
            int at = i;
            steps.add(receiver -> receiver.place(at, catalogue.places().get(at)));
        }
        for (int i = 0; i < catalogue.programmes().size(); i++) {
            int at = i;
            steps.add(receiver -> receiver.programme(at, catalogue.programmes().get(at)));
        }
        for (int i = 0; i < catalogue.services().size(); i++) {
            int at = i;
            steps.add(receiver -> receiver.service(at, catalogue.services().get(at)));
        }
        for (int i = 0; i < catalogue.publications().size(); i++) {
            int at = i;
            steps.add(receiver ->
                    receiver.publication(at, catalogue.publications().get(at)));
        }
        if (random != null) {
            Collections.shuffle(steps, random);
        }
        return receiver -> steps.forEach(step -> step.accept(receiver));
    }
}
