package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.basics.Truth;

/** Puts a rule, or a part of one, into words: what it asks for, whoever it is about. */
final class Describer {

    private final Wording wording;

    Describer(Wording wording) {
        this.wording = wording;
    }

    /** What is asked of a member of the household. */
    List<ExplanationPart> inside(Rule rule, String pointer) {
        return rule instanceof MemberCondition member
                ? List.of(description(member.where(), Truth.TRUE, pointer + RulePointers.step(rule, 0)))
                : List.of();
    }

    ExplanationPart description(Rule rule, Truth truth, String pointer) {
        return description(rule, truth, pointer, List.of(), "");
    }

    /** The condition inside a negation is said as its opposite, with what is noted and cited at the negation. */
    private ExplanationPart description(
            Rule rule, Truth truth, String pointer, List<ExplanationPart> notes, String citations) {
        if (rule instanceof Not not && not.of() instanceof Condition) {
            String around = citations + wording.citations(rule.info().citations());
            return description(not.of(), truth.not(), pointer + "/not", notes(notes, rule), around);
        }
        List<ExplanationPart> parts = new ArrayList<>();
        for (int i = 0; i < rule.parts().size(); i++) {
            parts.add(description(rule.parts().get(i), Truth.TRUE, pointer + RulePointers.step(rule, i)));
        }
        parts.addAll(notes(notes, rule));
        String text = rule.accept(new Phrases(wording, truth))
                + provider(rule)
                + citations
                + wording.citations(rule.info().citations());
        return new ExplanationPart(
                rule.parts().isEmpty() ? ExplanationPart.Kind.CONDITION : ExplanationPart.Kind.HEADING,
                text,
                null,
                pointer,
                parts);
    }

    private String provider(Rule rule) {
        return rule instanceof Unencoded || rule instanceof Assessment ? " " + wording.message("rule.provider") : "";
    }

    private List<ExplanationPart> notes(List<ExplanationPart> before, Rule rule) {
        List<ExplanationPart> notes = new ArrayList<>(before);
        String text = rule.info().note().text(wording.reader());
        if (!text.isEmpty()) {
            notes.add(ExplanationPart.of(ExplanationPart.Kind.NOTE, wording.set(text), List.of()));
        }
        return notes;
    }
}
