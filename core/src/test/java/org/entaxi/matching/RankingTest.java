package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.LegalStatuses;
import org.junit.jupiter.api.Test;

/** The order in which services help somebody. */
class RankingTest {

    private static List<String> ranked(Person person, Filter filter, int limit) {
        return Town.index().match(person, Town.MONDAY, filter).ranked(limit).stream()
                .map(match -> match.service().name().text(Locale.ENGLISH))
                .toList();
    }

    /** A refugee of 17: the course is for minors, the shelter lacks one answer, the clinic none; the lawyer opens at 18. */
    @Test
    void ranked_sureFirst_thenNearlySure_thenWhatTimeOpens() {
        Person refugee = Person.builder()
                .birthDate(PartialDate.of(2009, 5))
                .onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                .build();
        assertThat(ranked(refugee, Filter.NONE, 10))
                .containsExactly("course", "helpline", "training", "clinic", "shelter", "lawyer", "interpreter");
        assertThat(ranked(refugee, Filter.NONE, 2)).containsExactly("course", "helpline");
    }

    /** The fewest missing facts go first, whatever the order of the catalogue. */
    @Test
    void ranked_fewestMissingFactsFirst() {
        assertThat(ranked(Person.UNKNOWN, Filter.NONE, 10).subList(2, 7))
                .containsExactly("clinic", "course", "shelter", "lawyer", "interpreter");
    }

    @Test
    void ranked_whatFitsForSureGoesFirst() {
        assertThat(ranked(Person.UNKNOWN, Filter.NONE.language("el"), 2)).containsExactly("helpline", "training");
        assertThat(ranked(Person.UNKNOWN, Filter.NONE.language("fa"), 2)).containsExactly("training", "clinic");
    }
}
