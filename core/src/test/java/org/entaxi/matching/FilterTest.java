package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.entaxi.eligibility.Outcome;
import org.entaxi.model.Audience;
import org.entaxi.model.DeliveryPoint.Mode;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.ServiceCategories;
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
}
