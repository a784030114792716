package org.entaxi.examples.benchmarks;

import java.util.List;
import org.entaxi.eligibility.Outcome;
import org.entaxi.matching.CatalogueIndex;
import org.entaxi.person.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many people against a whole catalogue; times are of one decision, a person and a service. */
@State(Scope.Benchmark)
public class BatchBenchmark {

    static final String TABLE = "{people} people × {services} services, {distinct} different rules: one decision";

    /** How many people. */
    @Param({"64", "1024"})
    public int people = 64;

    /** How many services. */
    @Param("100000")
    public int services = 100_000;

    /** How many different rules they have. */
    @Param({"2000", Catalogues.DISTINCT})
    public String distinct = "2000";

    private List<Person> crowd = Catalogues.people(1);
    private CatalogueIndex index = CatalogueIndex.compile(Catalogues.of(1, "1"), Cases.VOCABULARY);

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        crowd = Catalogues.people(people);
        index = CatalogueIndex.compile(Catalogues.of(services, distinct), Cases.VOCABULARY);
    }

    /**
     * All together, from people, on one core.
     *
     * @return how many pairs of a person and a service are eligible, of the first person of each block
     */
    @Benchmark
    @Row(table = TABLE, who = "matchAll, from people", side = Row.Side.OURS, times = "{people}*{services}")
    public long all() {
        return index.matchAll(crowd, Cases.TODAY)
                .mapToLong(block -> block.eligible(0))
                .sum();
    }

    /**
     * One after the other, for comparison.
     *
     * @return how many pairs of a person and a service are eligible
     */
    @Benchmark
    @Row(table = TABLE, who = "match, person by person", side = Row.Side.PEER, times = "{people}*{services}")
    public long oneByOne() {
        long sum = 0;
        for (Person person : crowd) {
            sum += index.match(person, Cases.TODAY).count(Outcome.ELIGIBLE);
        }
        return sum;
    }
}
