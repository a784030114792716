package org.entaxi.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.CompiledRule;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * What one would build from RoaringBitmap: a bitmap of the services for each different part of a rule, false parts ORed, open parts
 * ORed and less those. Which parts are false and which open is given beforehand, so this is the set algebra alone.
 */
@State(Scope.Benchmark)
public class RoaringBenchmark {

    /** How many services. */
    @Param({"1000", "10000", "100000"})
    public int services = 1_000;

    /** How many different rules they have. */
    @Param({"2000", Catalogues.DISTINCT})
    public String distinct = "2000";

    private final List<RoaringBitmap[]> falseParts = new ArrayList<>();
    private final List<RoaringBitmap[]> openParts = new ArrayList<>();
    private RoaringBitmap everything = new RoaringBitmap();
    private int next;

    /** Makes everything ready. */
    @Setup
    public void prepare() {
        Catalogue catalogue = Catalogues.of(services, distinct);
        Map<Rule, RoaringBitmap> byPart = new LinkedHashMap<>();
        List<Service> all = catalogue.services();
        for (int i = 0; i < all.size(); i++) {
            Rule rule = all.get(i).eligibility();
            if (rule != null) {
                for (Rule part : rule instanceof AllOf whole ? whole.of() : List.of(rule)) {
                    byPart.computeIfAbsent(part, key -> new RoaringBitmap()).add(i);
                }
            }
        }
        everything = RoaringBitmap.bitmapOfRange(0, all.size());
        byPart.values().forEach(RoaringBitmap::runOptimize);
        Evaluator evaluator = Evaluator.of(Cases.VOCABULARY);
        Map<CompiledRule, RoaringBitmap> compiled = new LinkedHashMap<>();
        byPart.forEach((part, bitmap) -> compiled.put(evaluator.compile(part, Cases.TODAY), bitmap));
        for (Person person : Catalogues.people(16)) {
            falseParts.add(bitmaps(compiled, person, Outcome.NOT_ELIGIBLE));
            openParts.add(bitmaps(compiled, person, Outcome.UNDETERMINED));
        }
    }

    private static RoaringBitmap[] bitmaps(Map<CompiledRule, RoaringBitmap> parts, Person person, Outcome outcome) {
        List<RoaringBitmap> found = new ArrayList<>();
        parts.forEach((part, bitmap) -> {
            if (part.outcome(person) == outcome) {
                found.add(bitmap);
            }
        });
        return found.toArray(RoaringBitmap[]::new);
    }

    /**
     * The three sets.
     *
     * @return how many services the person may use
     */
    @Benchmark
    @Row(table = CatalogueBenchmark.TABLE, who = "RoaringBitmap 1.6.29, set algebra alone", side = Row.Side.PEER)
    public int planes() {
        next = (next + 1) % falseParts.size();
        RoaringBitmap no = FastAggregation.or(falseParts.get(next));
        RoaringBitmap open = FastAggregation.or(openParts.get(next));
        open.andNot(no);
        RoaringBitmap yes = RoaringBitmap.andNot(everything, no);
        yes.andNot(open);
        return yes.getCardinality();
    }
}
