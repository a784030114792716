package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Truth;
import org.entaxi.person.WhyUnknown;
import org.jspecify.annotations.Nullable;

/** Puts a decision, or a rule, into words. */
final class Explainer {

    private final Wording wording;

    Explainer(Evaluator evaluator, Locale reader) {
        this.wording = new Wording(evaluator, reader);
    }

    Explanation explain(Decision decision) {
        List<ExplanationPart> parts = new ArrayList<>();
        if (decision.outcome() == Outcome.NOT_ELIGIBLE && !decision.blockers().isEmpty()) {
            reasons("heading.blockers", decision.blockers(), parts);
        } else if (!decision.reasons().isEmpty()) {
            reasons("heading.reasons", decision.reasons(), parts);
        } else if (decision.outcome() != Outcome.UNDETERMINED) {
            parts.add(ExplanationPart.of(ExplanationPart.Kind.NOTE, wording.message("reason.whatever"), List.of()));
        }
        missing(decision, parts);
        provider(decision, parts);
        if (decision.causes().contains(Cause.NO_RULE)) {
            parts.add(note("rule.none"));
        }
        if (decision.causes().contains(Cause.NOT_IN_FORCE)) {
            parts.add(note("rule.not-in-force"));
        }
        conflicts(decision, parts);
        return explanation(outcome(decision), parts);
    }

    private Explanation explanation(String text, List<ExplanationPart> parts) {
        return new Explanation(wording.reader(), ExplanationPart.of(ExplanationPart.Kind.OUTCOME, text, parts));
    }

    private String outcome(Decision decision) {
        String key =
                switch (decision.outcome()) {
                    case ELIGIBLE -> "outcome.eligible";
                    case NOT_ELIGIBLE -> "outcome.not-eligible";
                    case UNDETERMINED -> "outcome.undetermined";
                };
        return wording.message(key, Map.of("date", wording.date(decision.asOf(), wording.languageOf(key))));
    }

    private ExplanationPart note(String key) {
        return ExplanationPart.of(ExplanationPart.Kind.NOTE, wording.message(key), List.of());
    }

    private ExplanationPart heading(String key, List<ExplanationPart> parts) {
        return ExplanationPart.of(ExplanationPart.Kind.HEADING, wording.message(key), parts);
    }

    private void reasons(String heading, List<Reason> reasons, List<ExplanationPart> parts) {
        parts.add(heading(heading, reasons.stream().map(this::reason).toList()));
    }

    private ExplanationPart reason(Reason reason) {
        Rule rule = reason.rule();
        boolean whole = !(rule instanceof Condition) && !rule.parts().isEmpty();
        if (whole) {
            String key = reason.truth() == Truth.TRUE ? "reason.together.yes" : "reason.together.no";
            List<ExplanationPart> inside = List.of(description(rule, Truth.TRUE, reason.pointer()));
            return new ExplanationPart(
                    ExplanationPart.Kind.CONDITION,
                    wording.message(key) + wording.citations(reason.citations()),
                    reason.truth(),
                    reason.pointer(),
                    inside);
        }
        String text = rule.accept(new Phrases(wording, reason.truth()));
        return new ExplanationPart(
                ExplanationPart.Kind.CONDITION,
                text + wording.citations(reason.citations()),
                reason.truth(),
                reason.pointer(),
                inside(rule, reason.pointer()));
    }

    /** What is asked of a member of the household. */
    private List<ExplanationPart> inside(Rule rule, String pointer) {
        return rule instanceof MemberCondition member
                ? List.of(description(member.where(), Truth.TRUE, pointer + RulePointers.step(rule, 0)))
                : List.of();
    }

    private void missing(Decision decision, List<ExplanationPart> parts) {
        if (decision.missing().isEmpty()) {
            return;
        }
        List<ExplanationPart> facts = new ArrayList<>();
        for (MissingFact missing : decision.missing()) {
            String text = Phrases.missing(wording, missing.fact()) + why(missing.why());
            facts.add(ExplanationPart.of(ExplanationPart.Kind.MISSING_FACT, text, question(missing)));
        }
        parts.add(heading("heading.missing", facts));
        List<FactReference> few = decision.cheapestSettling();
        if (!few.isEmpty() && few.size() < decision.missing().size()) {
            List<String> names =
                    few.stream().map(each -> Phrases.missing(wording, each)).toList();
            parts.add(ExplanationPart.of(
                    ExplanationPart.Kind.NOTE,
                    wording.message("missing.enough", Map.of("facts", Wording.allOf(names, wording.reader()))),
                    List.of()));
        }
    }

    private List<ExplanationPart> question(MissingFact missing) {
        String question = Phrases.hasQuestion(missing.fact()) && missing.why() != WhyUnknown.DECLINED
                ? wording.question(missing.fact().fact())
                : null;
        return question == null
                ? List.of()
                : List.of(ExplanationPart.of(ExplanationPart.Kind.QUESTION, question, List.of()));
    }

    private String why(WhyUnknown why) {
        return switch (why) {
            case NOT_ASKED -> "";
            case DOES_NOT_KNOW -> " " + wording.message("why.does-not-know");
            case DECLINED -> " " + wording.message("why.declined");
        };
    }

    private void provider(Decision decision, List<ExplanationPart> parts) {
        List<ExplanationPart> places = new ArrayList<>();
        for (Reason place : decision.providerDecides()) {
            if (place.rule() instanceof Condition) {
                places.add(new ExplanationPart(
                        ExplanationPart.Kind.PROVIDER,
                        place.rule().accept(new Phrases(wording, Truth.UNKNOWN)) + wording.citations(place.citations()),
                        Truth.UNKNOWN,
                        place.pointer(),
                        List.of()));
            }
        }
        if (!places.isEmpty()) {
            parts.add(heading("heading.provider", places));
        }
    }

    private void conflicts(Decision decision, List<ExplanationPart> parts) {
        List<ExplanationPart> conflicts = new ArrayList<>();
        for (Conflict conflict : decision.conflicts()) {
            String key =
                    switch (conflict.kind()) {
                        case STATUSES_EXCLUDE_EACH_OTHER -> "conflict.statuses";
                        case DOCUMENT_HELD_AND_NOT_HELD -> "conflict.document";
                        case VALUES_DIFFER -> "conflict.values";
                    };
            String text = wording.message(
                    key, Map.of("fact", wording.fact(conflict.fact().fact(), wording.languageOf(key))));
            conflicts.add(ExplanationPart.of(ExplanationPart.Kind.CONFLICT, text, List.of()));
        }
        if (!conflicts.isEmpty()) {
            parts.add(heading("heading.conflicts", conflicts));
        }
    }

    /** A rule in words. */
    Explanation describe(Rule rule) {
        ExplanationPart root = description(rule, Truth.TRUE, "");
        return explanation(wording.message("rule.heading"), List.of(root));
    }

    private ExplanationPart description(Rule rule, Truth truth, String pointer) {
        if (rule instanceof Not not && not.of() instanceof Condition) {
            return description(not.of(), truth.not(), pointer + "/not");
        }
        List<ExplanationPart> parts = new ArrayList<>();
        for (int i = 0; i < rule.parts().size(); i++) {
            parts.add(description(rule.parts().get(i), Truth.TRUE, pointer + RulePointers.step(rule, i)));
        }
        String note = note(rule);
        if (note != null) {
            parts.add(ExplanationPart.of(ExplanationPart.Kind.NOTE, note, List.of()));
        }
        String text = rule.accept(new Phrases(wording, truth))
                + provider(rule)
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

    private @Nullable String note(Rule rule) {
        String text = rule.info().note().text(wording.reader());
        return text.isEmpty() ? null : wording.set(text);
    }
}
