package org.entaxi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.eligibility.Outcome;
import org.jspecify.annotations.Nullable;

/** Puts services in the order in which they help somebody. */
final class Ranking {

    /** The services of one case, with what they are ordered by. */
    private record Ranked(SegmentMatch part, int ruleCase, int missing, int cost, @Nullable LocalDate from) {}

    private static final Comparator<Ranked> BY_MISSING =
            Comparator.comparingInt(Ranked::missing).thenComparingInt(Ranked::cost);

    private static final Comparator<Ranked> BY_DATE =
            Comparator.comparing(Ranked::from, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Matches matches;
    private final QuestionCosts costs;

    Ranking(Matches matches, QuestionCosts costs) {
        this.matches = matches;
        this.costs = costs;
    }

    List<ServiceMatch> first(int limit) {
        List<ServiceMatch> ranked = new ArrayList<>();
        add(Outcome.ELIGIBLE, null, limit, ranked);
        add(Outcome.UNDETERMINED, BY_MISSING, limit, ranked);
        add(Outcome.NOT_ELIGIBLE, BY_DATE, limit, ranked);
        return List.copyOf(ranked);
    }

    private void add(Outcome outcome, @Nullable Comparator<Ranked> order, int limit, List<ServiceMatch> ranked) {
        if (ranked.size() >= limit) {
            return;
        }
        List<Ranked> cases = new ArrayList<>();
        for (SegmentMatch part : matches.parts()) {
            for (int i = 0; i < part.segment().cases(); i++) {
                if (part.outcomeOfCase(i) == outcome && part.size(i) > 0) {
                    cases.add(order == null ? new Ranked(part, i, 0, 0, null) : ranked(part, i, outcome));
                }
            }
        }
        List<List<Ranked>> groups = order == null ? List.of(cases) : groups(cases, order);
        for (List<Ranked> group : groups) {
            services(group, true, limit, ranked);
            services(group, false, limit, ranked);
        }
    }

    /** What is equal in the order, together, so that what fits for sure goes first within it. */
    private static List<List<Ranked>> groups(List<Ranked> cases, Comparator<Ranked> order) {
        cases.sort(order);
        List<List<Ranked>> groups = new ArrayList<>();
        for (Ranked each : cases) {
            List<Ranked> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || order.compare(last.get(0), each) != 0) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(each);
        }
        return groups;
    }

    private Ranked ranked(SegmentMatch part, int ruleCase, Outcome outcome) {
        Decision decision = matches.index()
                .evaluator()
                .decide(part.standing().rules().rule(ruleCase), matches.person(), matches.asOf());
        if (outcome == Outcome.NOT_ELIGIBLE) {
            return new Ranked(part, ruleCase, 0, 0, decision.becomesEligibleOn());
        }
        int cost = 0;
        for (MissingFact missing : decision.missing()) {
            cost += costs.of(matches.index().evaluator(), missing.fact());
        }
        return new Ranked(part, ruleCase, decision.missing().size(), cost, null);
    }

    private void services(List<Ranked> group, boolean sure, int limit, List<ServiceMatch> ranked) {
        for (Ranked each : group) {
            each.part().forEach(each.ruleCase(), place -> {
                if (ranked.size() < limit && each.part().isSure(place) == sure) {
                    ranked.add(new ServiceMatch(matches, each.part(), place));
                }
            });
            if (ranked.size() >= limit) {
                return;
            }
        }
    }
}
