package org.entaxi.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.EvaluatedOnCondition;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Everyone;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleAnalysis;
import org.entaxi.eligibility.RuleException;
import org.entaxi.person.Person;

/**
 * Finds rules that are true, or false, of everybody: those that are settled for a person of whom nothing is known. The
 * evaluator settles exactly what holds in every case. In the others it finds conditions that change nothing.
 */
final class RuleOutcomes {

    /** A rule that is settled for everybody is so on any day, once windows of the day of decision are left aside. */
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

    /** How many rules are remembered; more are looked at again where they occur again. */
    private static final int REMEMBERED = 5_000;

    private final Map<Rule, Outcome> outcomes = new HashMap<>();
    private final Map<Rule, RuleAnalysis> analyses = new HashMap<>();
    private final Run run;
    private final Evaluator evaluator;

    RuleOutcomes(Run run) {
        this.run = run;
        this.evaluator = run.evaluator;
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
            // Most rules refer to no other.
            boolean same = resolved.equals(stated);
            Outcome outcome = same ? outcome(analysis(stated)) : outcome(resolved);
            if (outcome == Outcome.ELIGIBLE) {
                run.add(FindingCode.RULE_ALWAYS_TRUE, place);
            } else if (outcome == Outcome.NOT_ELIGIBLE) {
                run.add(FindingCode.RULE_NEVER_TRUE, place);
            } else {
                for (String pointer : analysis(stated).idle()) {
                    // A part that is true of everybody or nobody is so by a fault of its own.
                    if (outcome(part(stated, pointer)) == Outcome.UNDETERMINED) {
                        run.add(FindingCode.RULE_CONDITION_IDLE, within(place, pointer));
                    }
                }
            }
        } catch (RuleException e) {
            run.add(FindingCode.RULE_TOO_LARGE, place);
        }
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

    private RuleAnalysis analysis(Rule rule) {
        return remembered(analyses, rule, each -> evaluator.analyse(each, ANY_DAY));
    }

    private static Outcome outcome(RuleAnalysis analysis) {
        return Objects.requireNonNullElse(analysis.forEverybody(), Outcome.UNDETERMINED);
    }

    /** What a rule comes to for somebody of whom nothing is known. */
    private Outcome outcome(Rule rule) {
        return remembered(
                outcomes, rule, each -> evaluator.compile(each, ANY_DAY).outcome(Person.UNKNOWN));
    }

    private static <T> T remembered(Map<Rule, T> memory, Rule rule, Function<Rule, T> looking) {
        T known = memory.get(rule);
        if (known == null) {
            known = looking.apply(rule);
            if (memory.size() >= REMEMBERED) {
                memory.clear();
            }
            memory.put(rule, known);
        }
        return known;
    }

    private static boolean dependsOnTheDay(Rule rule) {
        return rule instanceof EvaluatedOnCondition || rule.parts().stream().anyMatch(RuleOutcomes::dependsOnTheDay);
    }
}
