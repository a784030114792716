package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.basics.Truth;
import org.entaxi.person.WhyUnknown;

/** Puts a decision, or a rule, into words. */
final class Explainer {

    private final Wording wording;
    private final Describer describer;

    Explainer(Evaluator evaluator, Locale reader) {
        this.wording = new Wording(evaluator, reader);
        this.describer = new Describer(wording);
    }

    Explanation explain(Decision decision) {
        List<ExplanationPart> parts = new ArrayList<>();
        if (decision.outcome() == Outcome.NOT_ELIGIBLE && !decision.blockers().isEmpty()) {
            reasons("heading.blockers", decision.blockers(), decision, parts);
        } else if (!decision.reasons().isEmpty()) {
            reasons("heading.reasons", decision.reasons(), decision, parts);
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

    private void reasons(String heading, List<Reason> reasons, Decision decision, List<ExplanationPart> parts) {
        GroupWording groups = new GroupWording(wording, decision::truth);
        parts.add(heading(
                heading, reasons.stream().map(each -> reason(each, groups)).toList()));
    }

    private ExplanationPart reason(Reason reason, GroupWording groups) {
        Rule rule = reason.rule();
        String citations = wording.citations(reason.citations());
        boolean single = rule instanceof Condition || rule.parts().isEmpty();
        if (single || groups.isTold(rule, reason.truth())) {
            return groups.told(rule, reason.truth(), reason.pointer(), citations);
        }
        String key = reason.truth() == Truth.TRUE ? "reason.together.yes" : "reason.together.no";
        return new ExplanationPart(
                ExplanationPart.Kind.CONDITION,
                wording.message(key) + citations,
                reason.truth(),
                reason.pointer(),
                List.of(describer.description(rule, Truth.TRUE, reason.pointer())));
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
        ExplanationPart root = describer.description(rule, Truth.TRUE, "");
        return explanation(wording.message("rule.heading"), List.of(root));
    }
}
