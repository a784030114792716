package org.entaxi.examples.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.entaxi.eligibility.Outcome;
import org.entaxi.matching.CatalogueIndex;
import org.entaxi.matching.Filter;
import org.entaxi.matching.Matches;
import org.entaxi.matching.Question;
import org.entaxi.matching.QuestionCosts;
import org.entaxi.model.Audience;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One person against a whole catalogue: sixteen people in turn, of whom a third of the facts is missing. */
@State(Scope.Benchmark)
public class CatalogueBenchmark {

    static final String TABLE = "One person × {services} services, {distinct} different rules";

    private static final int PEOPLE = 16;

    /** How many services. */
    @Param({"1000", "10000", "100000"})
    public int services = 1_000;

    /** How many different rules they have. */
    @Param({"2000", Catalogues.DISTINCT})
    public String distinct = "2000";

    private final List<Person> people = Catalogues.people(PEOPLE);
    private final QuestionCosts costs = QuestionCosts.defaults();
    private final Fact income = Fact.of(BigDecimal.valueOf(420));
    private final Filter filter = Filter.audience(Audience.BENEFICIARIES).language("ar");
    private CatalogueIndex index = CatalogueIndex.compile(Catalogues.of(1, "1"), Cases.VOCABULARY);
    private Matches[] known = {};
    private int next;

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        index = CatalogueIndex.compile(Catalogues.of(services, distinct), Cases.VOCABULARY);
        known = people.stream().map(person -> index.match(person, Cases.TODAY)).toArray(Matches[]::new);
    }

    private int next() {
        next = (next + 1) % PEOPLE;
        return next;
    }

    /**
     * From a person.
     *
     * @return how many services the person may use
     */
    @Benchmark
    @Row(table = TABLE, who = "match", side = Row.Side.OURS)
    public int match() {
        return index.match(people.get(next()), Cases.TODAY).count(Outcome.ELIGIBLE);
    }

    /**
     * With an audience and a language.
     *
     * @return how many services of the audience and in the language the person may use
     */
    @Benchmark
    @Row(table = TABLE, who = "match, with audience and language", side = Row.Side.OURS)
    public int filtered() {
        return index.match(people.get(next()), Cases.TODAY, filter).count(Outcome.ELIGIBLE);
    }

    /**
     * When one fact becomes known.
     *
     * @return how many services the person may use now
     */
    @Benchmark
    @Row(table = TABLE, who = "one more answer", side = Row.Side.OURS)
    public int answer() {
        return known[next()].answer(Facts.HOUSEHOLD_INCOME, income).count(Outcome.ELIGIBLE);
    }

    /**
     * What to ask next.
     *
     * @return the question
     */
    @Benchmark
    @Row(table = TABLE, who = "next question", side = Row.Side.OURS)
    public @Nullable Question nextQuestion() {
        return known[next()].nextQuestion(costs);
    }
}
