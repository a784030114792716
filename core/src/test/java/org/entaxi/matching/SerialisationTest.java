package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.Random;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.SmallWorld;
import org.entaxi.hours.holiday.GreekHolidays;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** An index, a person and a vocabulary can be sent to another machine, as a job on a cluster does. */
class SerialisationTest {

    private static final long SEED = Long.getLong("entaxi.seed", 20261123L);

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    private static <T> T copy(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void index_answersTheSameElsewhere() throws IOException, ClassNotFoundException {
        Random random = new Random(SEED);
        for (int round = 0; round < 10; round++) {
            long seed = random.nextLong();
            RandomCatalogues from = new RandomCatalogues(seed);
            CatalogueIndex index = CatalogueIndex.compile(from.catalogue(30), SmallWorld.VOCABULARY)
                    .with(from.service(31, 30));
            CatalogueIndex there = copy(index);
            for (int i = 0; i < 10; i++) {
                Person person = from.person().less();
                Matches here = index.match(person, SmallWorld.TODAY);
                Matches same = there.match(copy(person), SmallWorld.TODAY);
                for (ServiceMatch match : here.list(Outcome.UNDETERMINED)) {
                    ServiceMatch other = same.service(match.service().id());
                    assertThat(other).as("seed %d", seed).isNotNull();
                    assertThat(other.outcome()).isEqualTo(Outcome.UNDETERMINED);
                    assertThat(other.service()).isEqualTo(match.service());
                }
                assertThat(same.count(Outcome.ELIGIBLE)).isEqualTo(here.count(Outcome.ELIGIBLE));
                assertThat(same.size()).isEqualTo(here.size());
            }
        }
    }

    @Test
    void index_withHoursAndFilters_goesThereToo() throws IOException, ClassNotFoundException {
        Filter open = Filter.NONE.openAt(Instant.parse("2026-11-23T16:00:00Z")).certain();
        CatalogueIndex greek =
                CatalogueIndex.compile(Town.catalogue(), Vocabulary.greece(), GreekHolidays.of("larissa"));
        assertThat(copy(greek).match(Person.UNKNOWN, Town.MONDAY, open).eligible())
                .extracting(match -> match.service().id())
                .containsExactly(Town.id("helpline"));
    }

    @Test
    void vocabulary_builtInIsTheSameObject_andAnotherIsEqualInWhatItKnows() throws IOException, ClassNotFoundException {
        assertThat(copy(Vocabulary.greece())).isSameAs(Vocabulary.greece());
        Vocabulary other = copy(SmallWorld.VOCABULARY);
        assertThat(other.concepts()).containsExactlyElementsOf(SmallWorld.VOCABULARY.concepts());
        assertThat(copy(Evaluator.of(SmallWorld.VOCABULARY)).vocabulary().schemes())
                .containsExactlyElementsOf(SmallWorld.VOCABULARY.schemes());
    }
}
