package org.entaxi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.everyone;
import static org.entaxi.eligibility.Rules.inherited;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.hours.Days;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.Schedule;
import org.entaxi.hours.TimeRange;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.ServiceCategories;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalizedText NAME = LocalizedText.of("en", "x");
    private static final OpeningHours MORNINGS =
            OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.parse("09:00-12:00")));
    private static final OpeningHours EVENINGS =
            OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.parse("17:00-20:00")));
    private static final OpeningHours NIGHTS =
            OpeningHours.of("Europe/London", Schedule.of(Days.EVERY_DAY, TimeRange.parse("22:00-02:00")));

    private static Service.Builder service(String id) {
        return Service.builder(id).name(NAME);
    }

    private static Catalogue catalogue(Service... services) {
        return Catalogue.builder("c").name(NAME).services(List.of(services)).build();
    }

    @Test
    void records_areHeldAndFoundByIdentifierInCodePointOrder() {
        // U+1F600 comes after U+FF21 by code point, and before it by UTF-16.
        Catalogue catalogue = catalogue(
                service("\ud83d\ude00").build(),
                service("b").build(),
                service("\uff21").build(),
                service("a").build());
        assertThat(catalogue.services()).extracting(Service::id).containsExactly("a", "b", "\uff21", "\ud83d\ude00");
        assertThat(catalogue.services())
                .allSatisfy(each -> assertThat(catalogue.service(each.id())).isSameAs(each));
        assertThat(catalogue.service("c")).isNull();
        assertThat(catalogue().service("a")).isNull();
    }

    @Test
    void records_ofOneIdentifierAreKeptAndTheFirstIsFound() {
        Service first = service("a").website("https://example.org/1").build();
        Service second = service("a").website("https://example.org/2").build();
        Catalogue catalogue = catalogue(first, second);
        assertThat(catalogue.services()).containsExactly(first, second);
        assertThat(catalogue.service("a")).isSameAs(first);
    }

    @Test
    void everyKindOfRecord_isFound() {
        Catalogue full = FullRecords.catalogue();
        assertThat(full.organisation(FullRecords.SPACE + "organisation/1")).isNotNull();
        assertThat(full.place(FullRecords.SPACE + "place/1")).isNotNull();
        assertThat(full.programme(FullRecords.SPACE + "programme/1")).isNotNull();
        assertThat(full.publication(FullRecords.SPACE + "publication/1")).isNotNull();
        assertThat(full.rule(FullRecords.SPACE + "rule/adults")).isNotNull();
    }

    @Test
    void partsAndAncestors() {
        Service whole = service("a").provider("o").build();
        Service part = service("a/b").partOf("a").build();
        Service detail = service("a/b/c").partOf("a/b").build();
        Catalogue catalogue = catalogue(whole, part, detail);
        assertThat(catalogue.partsOf("a")).containsExactly(part);
        assertThat(catalogue.ancestorsOf(detail)).containsExactly(part, whole);
        assertThat(catalogue.providerOf(detail)).isEqualTo("o");
        assertThat(catalogue.ancestorsOf(whole)).isEmpty();
    }

    @Test
    void ancestors_endWhereTheyTurnInACircle() {
        Service one = service("1").partOf("2").build();
        Service two = service("2").partOf("3").build();
        Service three = service("3").partOf("2").build();
        Catalogue catalogue = catalogue(one, two, three);
        assertThat(catalogue.ancestorsOf(one)).containsExactly(two, three);
        assertThat(catalogue.ancestorsOf(two)).containsExactly(three);
        assertThat(catalogue.providerOf(one)).isNull();
        assertThat(catalogue.eligibilityOf(one, DAY)).isInstanceOf(Unsettled.class);
    }

    @Test
    void eligibility_ofAPartIsItsOwnRuleOtherwiseItsParents() {
        Rule adults = age().atLeast(18);
        Service whole = service("a").eligibility(adults).build();
        Service without = service("a/1").partOf("a").build();
        Service own = service("a/2").partOf("a").eligibility(everyone()).build();
        Service both = service("a/3")
                .partOf("a")
                .eligibility(allOf(inherited(), age().atMost(29)))
                .build();
        Catalogue catalogue = catalogue(whole, without, own, both);
        assertThat(catalogue.eligibilityOf(without, DAY)).isEqualTo(adults);
        assertThat(catalogue.eligibilityOf(own, DAY)).isEqualTo(everyone());
        assertThat(catalogue.eligibilityOf(both, DAY)).isEqualTo(allOf(adults, age().atMost(29)));
    }

    @Test
    void eligibility_withoutAnyRuleIsUnsettledAndNotEveryone() {
        Service service = service("a").build();
        Rule rule = catalogue(service).eligibilityOf(service, DAY);
        assertThat(rule).isInstanceOfSatisfying(Unsettled.class, each -> assertThat(each.cause())
                .isEqualTo(Cause.NO_RULE));
    }

    @Test
    void eligibility_isThatOfTheDay() {
        Service service = service("a")
                .eligibilityVersions(List.of(
                        new RuleVersion(Validity.until(PartialDate.parse("2025-12-31")), age().atLeast(21)),
                        new RuleVersion(Validity.from(PartialDate.parse("2026-01-01")), age().atLeast(18))))
                .build();
        Catalogue catalogue = catalogue(service);
        assertThat(catalogue.eligibilityOf(service, DAY)).isEqualTo(age().atLeast(18));
        assertThat(catalogue.eligibilityOf(service, LocalDate.of(2025, 12, 31))).isEqualTo(age().atLeast(21));
    }

    @Test
    void eligibility_sharedRulesStandInTheirPlaces() {
        Service service = service("a").eligibility(not(rule("adults"))).build();
        Catalogue catalogue = catalogue(service).toBuilder()
                .rules(List.of(new NamedRule("adults", NAME, age().atLeast(18))))
                .build();
        assertThat(catalogue.eligibilityOf(service, DAY)).isEqualTo(not(age().atLeast(18)));
    }

    @Test
    void ancestors_ofALongChain() {
        Service[] chain = IntStream.range(0, 5_000)
                .mapToObj(i -> service("s" + i).partOf("s" + (i + 1)).build())
                .toArray(Service[]::new);
        Catalogue catalogue = catalogue(chain);
        assertThat(catalogue.ancestorsOf(chain[0])).hasSize(4_999);
        assertThat(catalogue.eligibilityOf(chain[0], DAY)).isInstanceOf(Unsettled.class);
    }

    @Test
    void vocabulary_hasTheConceptsOfTheCatalogueThatCanBeTaken() {
        Vocabulary greece = Vocabulary.greece();
        CatalogueConcept choir = CatalogueConcept.builder("https://example.org/choir", Schemes.SERVICE_CATEGORY)
                .label(LocalizedText.of("en", "Choir"))
                .alternateLabels(List.of(LocalizedText.of("en", "Singing")))
                .broader(List.of(ServiceCategories.COMMUNITY.iri()))
                .build();
        CatalogueConcept redefined = CatalogueConcept.builder(
                        ServiceCategories.COMMUNITY.iri(), Schemes.SERVICE_CATEGORY)
                .label(LocalizedText.of("en", "Mine"))
                .build();
        Vocabulary vocabulary = catalogue().toBuilder()
                .concepts(List.of(choir, redefined, choir))
                .build()
                .vocabulary(greece);
        ConceptId id = new ConceptId(choir.id());
        assertThat(vocabulary.label(id, Locale.ENGLISH)).isEqualTo("Choir");
        assertThat(vocabulary.isNarrowerOrSame(id, ServiceCategories.COMMUNITY)).isTrue();
        assertThat(vocabulary.concepts()).hasSize(greece.concepts().size() + 1);
        assertThat(catalogue().vocabulary(greece)).isSameAs(greece);
    }

    @Test
    void hours_ofTheDeliveryPointGoBeforeThoseOfTheServiceAndThoseOfThePlace() {
        Place place = Place.builder("p")
                .name(NAME)
                .hours(MORNINGS)
                .timeZone("Asia/Nicosia")
                .build();
        DeliveryPoint plain = DeliveryPoint.builder().place("p").build();
        DeliveryPoint own = plain.toBuilder().hours(NIGHTS).build();
        Service service = service("a").hours(EVENINGS).build();
        Service silent = service("b").build();
        Catalogue catalogue = catalogue(service, silent).toBuilder()
                .places(List.of(place))
                .timeZone("Europe/Athens")
                .build();
        assertThat(catalogue.hoursOf(service, own)).isEqualTo(NIGHTS);
        assertThat(catalogue.hoursOf(service, plain))
                .isEqualTo(EVENINGS.toBuilder().zone("Asia/Nicosia").build());
        assertThat(catalogue.hoursOf(silent, plain))
                .isEqualTo(MORNINGS.toBuilder().zone("Asia/Nicosia").build());
        assertThat(catalogue.hoursOf(service, null))
                .isEqualTo(EVENINGS.toBuilder().zone("Europe/Athens").build());
        assertThat(catalogue.hoursOf(silent, null).isPublished()).isFalse();
        assertThat(catalogue.hoursOf(silent, null).zone()).isEqualTo("Europe/Athens");
    }
}
