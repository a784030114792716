package org.entaxi.examples.benchmarks;

import org.entaxi.eligibility.Outcome;
import org.entaxi.matching.CatalogueIndex;
import org.entaxi.model.Catalogue;
import org.entaxi.person.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Making an index and its first answer, in two gigabytes of memory; times and sizes are of one service. */
@State(Scope.Benchmark)
@Fork(jvmArgsAppend = "-Xmx2g")
public class IndexBuildBenchmark {

    private static final String TABLE =
            "Making an index of {services} services, {distinct} different rules: one service";

    /** How many services. */
    @Param({"1000", "10000", "100000"})
    public int services = 1_000;

    /** How many different rules they have. */
    @Param({"2000", Catalogues.DISTINCT})
    public String distinct = "2000";

    private final Person person = Cases.person(Cases.ALL_BUT_ONE);
    private Catalogue catalogue = Catalogues.of(1, "1");

    /** Makes the catalogue. */
    @Setup
    public void prepare() {
        catalogue = Catalogues.of(services, distinct);
    }

    /**
     * The index, ready for a day.
     *
     * @return how many services a person may use
     */
    @Benchmark
    @Row(table = TABLE, who = "compile and match once", side = Row.Side.OURS, times = "{services}")
    public int compile() {
        return CatalogueIndex.compile(catalogue, Cases.VOCABULARY)
                .match(person, Cases.TODAY)
                .count(Outcome.ELIGIBLE);
    }

    /**
     * What it keeps in memory.
     *
     * @param heap takes the size
     * @return the index
     */
    @Benchmark
    @Row(table = TABLE, who = "memory of the index", side = Row.Side.OURS, times = "{services}")
    public CatalogueIndex memory(Heap heap) {
        CatalogueIndex index = CatalogueIndex.compile(catalogue, Cases.VOCABULARY);
        index.match(person, Cases.TODAY);
        heap.measureAgain();
        return index;
    }
}
