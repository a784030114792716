package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.entaxi.eligibility.Outcome;
import org.entaxi.model.Address;
import org.entaxi.model.Audience;
import org.entaxi.model.Catalogue;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.DeliveryPoint.Mode;
import org.entaxi.model.Place;
import org.entaxi.model.Service;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.ServiceCategories;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a filter leaves, and what of it only perhaps fits. */
class FilterTest {

    private static final CatalogueIndex INDEX = Town.index();

    /** The names of the services left, those that only perhaps fit with a question mark. */
    private static String left(Filter filter) {
        Matches matches = INDEX.match(Person.UNKNOWN, Town.MONDAY, filter);
        TreeSet<String> names = new TreeSet<>();
        for (Outcome outcome : Outcome.values()) {
            for (ServiceMatch match : matches.list(outcome)) {
                names.add(match.service().name().text(java.util.Locale.ENGLISH) + (match.isSure() ? "" : "?"));
            }
        }
        assertThat(names).hasSize(matches.size());
        return String.join(" ", names);
    }

    @Test
    void none_leavesEverything() {
        assertThat(left(Filter.NONE)).isEqualTo("clinic course helpline interpreter lawyer shelter training");
    }

    @Test
    void audience_isInheritedByParts_andCertainNeedsItStated() {
        assertThat(left(Filter.audience(Audience.PROFESSIONALS))).isEqualTo("training");
        assertThat(left(Filter.audience(Audience.BENEFICIARIES).certain()))
                .isEqualTo("clinic course helpline interpreter lawyer shelter");
    }

    /** Indexes that share services each keep to what theirs are part of, whichever is asked first. */
    @Test
    void audience_isInheritedWithinEachIndex() {
        CatalogueIndex before = Town.index();
        CatalogueIndex after = before.with(Town.lawyer().toBuilder()
                .audience(List.of(Audience.PROFESSIONALS))
                .build());
        Filter filter = Filter.audience(Audience.PROFESSIONALS).certain();
        assertThat(after.match(Person.UNKNOWN, Town.MONDAY, filter).size()).isEqualTo(3);
        assertThat(before.match(Person.UNKNOWN, Town.MONDAY, filter).size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "somebody who speaks {0}: {1}")
    @CsvSource({
        "ar, 'clinic? interpreter lawyer shelter? training?'",
        "prs, 'clinic? interpreter? lawyer? shelter? training?'",
        "kmr, 'clinic? helpline? shelter? training?'",
        "fr, 'clinic? helpline shelter? training?'",
    })
    void language_closeOnesPerhapsFit(String tag, String expected) {
        assertThat(left(Filter.NONE.language(tag))).isEqualTo(expected);
    }

    @Test
    void area_servedAsAWholeOrInPart() {
        assertThat(left(Filter.NONE.area(Areas.municipality("larissa")).certain()))
                .isEqualTo("helpline interpreter lawyer");
        assertThat(left(Filter.NONE.area(Areas.GREECE)))
                .isEqualTo("clinic? course? helpline interpreter? lawyer? shelter? training?");
    }

    /** The helpline is in person in Athens and by phone in Larissa, but not in person in Larissa. */
    @Test
    void modeAndArea_haveToFitAtOneDeliveryPoint() {
        assertThat(left(Filter.NONE
                        .mode(Mode.IN_PERSON)
                        .area(Areas.municipality("larissa"))
                        .certain()))
                .isEqualTo("interpreter lawyer");
        assertThat(left(Filter.NONE
                        .mode(Mode.IN_PERSON)
                        .area(Areas.municipality("athens"))
                        .language("ku")
                        .certain()))
                .isEmpty();
    }

    @Test
    void category_includesNarrowerOnes_andBroaderPerhaps() {
        assertThat(left(Filter.NONE.category(ServiceCategories.LEGAL).certain()))
                .isEqualTo("course lawyer");
        assertThat(left(Filter.NONE.category(ServiceCategories.LEGAL_ASYLUM)))
                .isEqualTo("clinic? course? lawyer shelter? training?");
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-11-23T08:00:00Z, helpline interpreter lawyer",
        "2026-11-23T16:00:00Z, helpline",
        "2026-11-22T10:00:00Z, helpline",
    })
    void openAt_knowsTheHoursOfEveryOffer(String instant, String expected) {
        Filter open = Filter.NONE.openAt(Instant.parse(instant));
        assertThat(left(open.certain())).isEqualTo(expected);
        assertThat(left(open))
                .isEqualTo("clinic? course? "
                        + List.of(expected.split(" ")).stream()
                                .reduce((a, b) -> a + " " + b)
                                .orElse("") + " shelter? training?");
    }

    @Test
    void active_leavesOutWhatEnded() {
        assertThat(left(Filter.NONE.active())).isEqualTo("clinic? helpline interpreter? lawyer shelter? training?");
    }

    /** What a service states in words that nobody knows rules nothing out. */
    @Test
    void unrecognised_perhapsFits() {
        Service odd = Service.builder(Town.id("odd"))
                .name(LocalizedText.of("en", "odd"))
                .categories(List.of(ConceptId.of(Schemes.SERVICE_CATEGORY, "leagl")))
                .languages(List.of(ServiceLanguage.of("arabic please")))
                .areas(List.of(ConceptId.of(Schemes.AREA, "larrisa")))
                .build();
        CatalogueIndex index = INDEX.with(odd);
        for (Filter filter : List.of(
                Filter.NONE.category(ServiceCategories.LEGAL),
                Filter.NONE.language("ar"),
                Filter.NONE.area(Areas.municipality("larissa")))) {
            ServiceMatch match =
                    index.match(Person.UNKNOWN, Town.MONDAY, filter).service(odd.id());
            assertThat(match).isNotNull();
            assertThat(match.isSure()).isFalse();
        }
        assertThat(left(Filter.NONE.category(ConceptId.of(Schemes.SERVICE_CATEGORY, "leagl"))))
                .isEqualTo("clinic? course? helpline? interpreter? lawyer? shelter? training?");
    }

    /** Where no area is stated the place tells where it is given, and not whom it serves. */
    @ParameterizedTest(name = "given {0}, looked for in {1}: {2}")
    @CsvSource({
        "municipality larissa, municipality larissa, surely",
        "municipality larissa, nuts EL61, surely",
        "nuts EL61, municipality larissa, perhaps",
        "municipality larissa, municipality athens, perhaps",
    })
    void area_notStated_isThePlace(String given, String wanted, String expected) {
        Address.Builder address = Address.builder();
        ConceptId where = area(given);
        address = given.startsWith("nuts") ? address.region(where) : address.municipality(where);
        Catalogue catalogue = Catalogue.builder(Town.BASE)
                .places(List.of(
                        Place.builder(Town.id("hall")).address(address.build()).build()))
                .services(List.of(Service.builder(Town.id("desk"))
                        .deliveryPoints(List.of(
                                DeliveryPoint.builder().place(Town.id("hall")).build()))
                        .build()))
                .build();
        ServiceMatch match = CatalogueIndex.compile(catalogue, Vocabulary.greece())
                .match(Person.UNKNOWN, Town.MONDAY, Filter.NONE.area(area(wanted)))
                .service(Town.id("desk"));
        assertThat(match).isNotNull();
        assertThat(match.isSure()).isEqualTo(expected.equals("surely"));
    }

    private static ConceptId area(String text) {
        String[] parts = text.split(" ", 2);
        return parts[0].equals("nuts") ? Areas.nuts(parts[1]) : Areas.municipality(parts[1]);
    }
}
