package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.Truth;

/** Says of a larger part of a rule, part by part, why it holds or does not hold. */
final class GroupWording {

    private final Wording wording;
    private final Describer describer;
    private final Function<Rule, Truth> truths;

    GroupWording(Wording wording, Function<Rule, Truth> truths) {
        this.wording = wording;
        this.describer = new Describer(wording);
        this.truths = truths;
    }

    /** Whether the parts by themselves bring it about, rather than all cases agreeing. */
    boolean isTold(Rule group, Truth truth) {
        return truths.apply(group) == truth;
    }

    /** A part of the rule whose truth follows from its parts; its citations are added where they are not said already. */
    ExplanationPart told(Rule rule, Truth truth, String pointer, String citations) {
        if (truth == Truth.UNKNOWN && !isSingle(rule)) {
            return describer.description(rule, Truth.TRUE, pointer);
        }
        if (rule instanceof Not not) {
            return told(not.of(), truth.not(), pointer + RulePointers.step(rule, 0), citations + cited(not.of()));
        }
        if (isSingle(rule)) {
            return part(
                    rule.accept(new Phrases(wording, truth)) + citations,
                    truth,
                    pointer,
                    describer.inside(rule, pointer));
        }
        List<Integer> counting = counting(rule, truth);
        if (counting.size() == 1 && !(rule instanceof AtLeast)) {
            int only = counting.get(0);
            Rule part = rule.parts().get(only);
            return told(part, truth, pointer + RulePointers.step(rule, only), citations + cited(part));
        }
        List<ExplanationPart> parts = new ArrayList<>();
        for (int i : counting) {
            Rule part = rule.parts().get(i);
            parts.add(told(part, truths.apply(part), pointer + RulePointers.step(rule, i), cited(part)));
        }
        return part(heading(rule, truth) + citations, truth, pointer, parts);
    }

    /** Whether it is said in one sentence. */
    private static boolean isSingle(Rule rule) {
        return rule instanceof Condition
                || rule.parts().isEmpty()
                || rule instanceof Not not && not.of() instanceof Condition;
    }

    private static ExplanationPart part(String text, Truth truth, String pointer, List<ExplanationPart> parts) {
        return new ExplanationPart(ExplanationPart.Kind.CONDITION, text, truth, pointer, parts);
    }

    private String cited(Rule part) {
        return wording.citations(part.info().citations());
    }

    /** The parts that make it so; where a number of them must hold, all, so that the reader can count. */
    private List<Integer> counting(Rule rule, Truth truth) {
        List<Integer> counting = new ArrayList<>();
        for (int i = 0; i < rule.parts().size(); i++) {
            boolean all = rule instanceof AtLeast && truth == Truth.FALSE;
            if (all || truths.apply(rule.parts().get(i)) == truth) {
                counting.add(i);
            }
        }
        return counting;
    }

    private String heading(Rule rule, Truth truth) {
        String holds = truth == Truth.TRUE ? "yes" : "no";
        if (rule instanceof AtLeast atLeast) {
            return wording.message("told.at-least." + holds, Map.of("n", atLeast.n(), "most", most(atLeast)));
        }
        return wording.message((rule instanceof AllOf ? "told.all." : "told.any.") + holds);
    }

    /** How many parts hold, or may hold. */
    private int most(AtLeast rule) {
        return (int) rule.of().stream()
                .filter(part -> truths.apply(part) != Truth.FALSE)
                .count();
    }
}
