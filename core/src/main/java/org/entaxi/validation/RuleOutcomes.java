package org.entaxi.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.EvaluatedOnCondition;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Everyone;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleException;
import org.entaxi.person.Person;

/**
 * Finds rules that are true, or false, of everybody: those that are settled for a person of whom nothing is known. The
 * evaluator settles exactly what holds in every case. In the others it finds conditions that change nothing.
 */
final class RuleOutcomes {

    /** A rule that is settled for everybody is so on any day, once windows of the day of decision are left aside. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    private final Map<Rule, Outcome> outcomes = new HashMap<>();
    private final Map<Rule, List<String>> idle = new HashMap<>();
    private final Run run;
    private final Evaluator evaluator;

    RuleOutcomes(Run run) {
        this.run = run;
        // The catalogue's own concepts could only settle more, and a vocabulary with them costs more than they are
        // worth.
        this.evaluator = Evaluator.of(run.vocabulary, run.catalogue.facts());
    }

    /**
     * Checks a rule.
     *
     * @param stated the rule as it stands
     * @param resolved the same, put together with what it refers to
     */
    void check(Rule stated, Rule resolved, Trail place) {
        if (stated instanceof Everyone || stated instanceof Inherited || dependsOnTheDay(resolved)) {
            return;
        }
        try {
            Outcome outcome = outcomes.computeIfAbsent(resolved, this::ofNobodyInParticular);
            if (outcome == Outcome.ELIGIBLE) {
                run.add(FindingCode.RULE_ALWAYS_TRUE, place);
            } else if (outcome == Outcome.NOT_ELIGIBLE) {
                run.add(FindingCode.RULE_NEVER_TRUE, place);
            } else {
                idle.computeIfAbsent(stated, this::idle)
                        .forEach(pointer -> run.add(FindingCode.RULE_CONDITION_IDLE, within(place, pointer)));
            }
        } catch (RuleException e) {
            run.add(FindingCode.RULE_TOO_LARGE, place);
        }
    }

    /** The conditions that change nothing, but for those that are true of everybody or nobody by a fault of their own. */
    private List<String> idle(Rule rule) {
        return evaluator.analyse(rule, ANY_DAY).idle().stream()
                .filter(pointer -> ofNobodyInParticular(part(rule, pointer)) == Outcome.UNDETERMINED)
                .toList();
    }

    private static Rule part(Rule rule, String pointer) {
        Rule part = rule;
        for (String segment : pointer.split("/", -1)) {
            if (segment.equals("not")) {
                part = part.parts().get(0);
            } else if (!segment.isEmpty() && Character.isDigit(segment.charAt(0))) {
                part = part.parts().get(Integer.parseInt(segment));
            }
        }
        return part;
    }

    /** The place of a part of a rule, by its JSON Pointer, whose segments are names of kinds and numbers. */
    private static Trail within(Trail rule, String pointer) {
        Trail place = rule;
        for (String segment : pointer.substring(pointer.isEmpty() ? 0 : 1).split("/", -1)) {
            boolean number = !segment.isEmpty() && Character.isDigit(segment.charAt(0));
            place = number ? place.element(Integer.parseInt(segment)) : place.member(segment);
        }
        return place;
    }

    private Outcome ofNobodyInParticular(Rule rule) {
        return evaluator.compile(rule, ANY_DAY).outcome(Person.UNKNOWN);
    }

    private static boolean dependsOnTheDay(Rule rule) {
        return rule instanceof EvaluatedOnCondition || rule.parts().stream().anyMatch(RuleOutcomes::dependsOnTheDay);
    }
}
