package org.entaxi.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entaxi.eligibility.CompiledRules;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.Facts;
import org.entaxi.person.WhyUnknown;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the question to put next: the greatest expected progress for what it costs.
 *
 * <p>Rules are conjunctions, and one conjunct of a rule rarely shares a fact with another. So what the answers about a fact
 * do can be added up conjunct by conjunct: one that is ruled out settles its rules, one that is confirmed settles those in which
 * nothing else is open, and brings the others nearer.
 */
final class QuestionChoice {

    /** What it is worth to confirm a conjunct of a rule in which others stay open, where settling a rule is worth 1. */
    private static final double NEARER = 0.5;

    /** What it is worth to ask for what can settle something only together with other answers. */
    private static final double TOGETHER = 0.001;

    /** In how many rows it is tried to find a fact among those that are missing, before all are looked at. */
    private static final int TRIES = 16;

    /** What asking for one fact would do. */
    private static final class Tally {

        private double progress;
        private double settled;
        private long affected;
        private final List<Place> places = new ArrayList<>();
    }

    /** A conjunct about a fact that is open. */
    private record Place(SegmentMatch part, long[] looked, int conjunct) {}

    private final Matches matches;
    private final Evaluator evaluator;
    private final QuestionCosts costs;
    private final Map<FactReference, Tally> tallies = new TreeMap<>();
    private final Map<SegmentMatch, Map<Integer, List<MissingFact>>> missingIn = new IdentityHashMap<>();
    private long undetermined;

    QuestionChoice(Matches matches, QuestionCosts costs) {
        this.matches = matches;
        this.evaluator = matches.index().evaluator();
        this.costs = costs;
        matches.parts().forEach(this::add);
    }

    private void add(SegmentMatch part) {
        Standing standing = part.standing();
        int[] weights = part.weights();
        DayRules rules = standing.rules();
        CompiledRules compiled = rules.compiled();
        long[] looked = Bits.none(rules.rows());
        long[] asked = Bits.none(compiled.conjuncts());
        long[] all = new long[compiled.conjuncts()];
        long[] alone = new long[compiled.conjuncts()];
        long[] open = standing.open();
        for (int row = Bits.next(open, 0); row >= 0; row = Bits.next(open, row + 1)) {
            int weight = weights[row];
            if (weight > 0) {
                undetermined += weight;
                Bits.set(looked, row);
                int only = addConjuncts(row, weight, standing, asked, all);
                if (only >= 0) {
                    alone[only] += weight;
                }
            }
        }
        for (FactReference fact : compiled.facts()) {
            Tally[] tally = new Tally[1];
            compiled.effects(fact, standing.facts(), asked, (conjunct, answers, ruledOut, confirmed) -> {
                if (tally[0] == null) {
                    tally[0] = tallies.computeIfAbsent(fact, key -> new Tally());
                }
                double no = ruledOut / (double) answers;
                double yes = confirmed / (double) answers;
                tally[0].settled += no * all[conjunct] + yes * alone[conjunct];
                tally[0].progress += no * all[conjunct]
                        + yes * (alone[conjunct] + NEARER * (all[conjunct] - alone[conjunct]))
                        + TOGETHER * all[conjunct];
                tally[0].affected += all[conjunct];
                tally[0].places.add(new Place(part, looked, conjunct));
            });
        }
    }

    /** Adds the weight of a row to its open conjuncts; the only one of them, or -1 where there are several. */
    private static int addConjuncts(int row, int weight, Standing standing, long[] asked, long[] all) {
        DayRules rules = standing.rules();
        long[] open = standing.openConjuncts();
        int count = 0;
        int last = -1;
        for (int i = rules.firstConjunct(row); i < rules.firstConjunct(row + 1); i++) {
            int conjunct = rules.conjunct(i);
            if (Bits.has(open, conjunct)) {
                all[conjunct] += weight;
                Bits.set(asked, conjunct);
                last = conjunct;
                count++;
            }
        }
        return count == 1 ? last : -1;
    }

    @Nullable
    Question best() {
        List<FactReference> order = new ArrayList<>(tallies.keySet());
        Map<FactReference, Double> scores = new TreeMap<>();
        tallies.forEach((fact, tally) -> scores.put(fact, tally.progress / cost(fact)));
        order.sort(Comparator.<FactReference>comparingDouble(fact -> -scores.getOrDefault(fact, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        Question quick = first(order, false);
        return quick != null ? quick : first(order, true);
    }

    private @Nullable Question first(List<FactReference> order, boolean everywhere) {
        for (FactReference fact : order) {
            Question question = question(fact, order, everywhere);
            if (question != null) {
                return question;
            }
        }
        return null;
    }

    /** The question about a fact, or about what has to be asked before it; null when neither may be asked. */
    private @Nullable Question question(FactReference fact, List<FactReference> order, boolean everywhere) {
        FactReference missing = missing(fact, everywhere);
        if (missing == null) {
            return null;
        }
        FactDefinition definition = evaluator.definition(fact.fact());
        List<String> prerequisites = definition == null ? List.of() : definition.prerequisites();
        for (FactReference other : order) {
            if (prerequisites.contains(other.fact()) && !other.fact().equals(fact.fact())) {
                FactReference before = missing(other, everywhere);
                if (before != null) {
                    return made(other, before);
                }
            }
        }
        return made(fact, missing);
    }

    private Question made(FactReference fact, FactReference missing) {
        Tally tally = tallies.getOrDefault(fact, new Tally());
        int affected = (int) Math.min(tally.affected, undetermined);
        double expected = undetermined == 0 ? 0 : Math.min(1, tally.settled / undetermined);
        return new Question(matches, missing, cost(missing), affected, expected);
    }

    /** Somebody who was asked and does not know may find out, at greater cost. */
    private int cost(FactReference fact) {
        boolean asked = matches.person().whyUnknown(fact.fact()) == WhyUnknown.DOES_NOT_KNOW;
        return costs.of(evaluator, fact) * (asked ? 4 : 1);
    }

    /**
     * The fact as some decision misses it; null when none does, or when the person would rather not say.
     *
     * @param everywhere whether to look at every row, and not only at the first of each of some conjuncts
     */
    private @Nullable FactReference missing(FactReference fact, boolean everywhere) {
        if (matches.person().whyUnknown(fact.fact()) == WhyUnknown.DECLINED) {
            return null;
        }
        Tally tally = tallies.get(fact);
        int tries = 0;
        for (Place place : tally == null ? List.<Place>of() : tally.places) {
            Postings rows = place.part().standing().rules().rowsOf(place.conjunct());
            int row = rows.nextIn(place.looked(), 0);
            while (row >= 0 && (everywhere || tries++ < TRIES)) {
                for (MissingFact missing : missingIn(place.part(), row)) {
                    if (isMeant(fact, missing.fact()) && missing.why() != WhyUnknown.DECLINED) {
                        return missing.fact();
                    }
                }
                row = everywhere ? rows.nextIn(place.looked(), row + 1) : -1;
            }
        }
        return null;
    }

    private List<MissingFact> missingIn(SegmentMatch part, int row) {
        DayRules rules = part.standing().rules();
        return missingIn.computeIfAbsent(part, key -> new HashMap<>()).computeIfAbsent(row, key -> evaluator
                .decide(rules.rule(rules.caseOf(row)), matches.person(), matches.asOf())
                .missing());
    }

    /** A question about the household is one about its members; income per member is worked out from two other facts. */
    private static boolean isMeant(FactReference fact, FactReference missing) {
        return switch (fact.fact()) {
            case Facts.HOUSEHOLD -> missing.member() >= 0 || missing.fact().equals(Facts.HOUSEHOLD);
            case Facts.INCOME_PER_MEMBER ->
                missing.member() < 0
                        && List.of(Facts.INCOME_PER_MEMBER, Facts.HOUSEHOLD_INCOME, Facts.HOUSEHOLD_SIZE)
                                .contains(missing.fact());
            default -> missing.equals(fact);
        };
    }
}
