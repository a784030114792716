package org.entaxi.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.eligibility.Conflict;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.ExplanationPart;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.eligibility.Readiness;
import org.entaxi.eligibility.Reason;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** The answer of a check for programs. It has codes beside every sentence, and no value of a person. */
final class CheckJson {

    private final Screen screen;
    private final Advice advice;
    private final HoursLines hours;
    private final Questions questions;

    CheckJson(Screen screen, Advice advice) {
        this.screen = screen;
        this.advice = advice;
        this.hours = new HoursLines(screen);
        this.questions = new Questions(screen, advice);
    }

    Map<String, Object> of(List<Advice.Person> people, boolean nextQuestion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("catalogue", advice.catalogue().id());
        json.put("asOf", advice.day().toString());
        List<Object> persons = new ArrayList<>();
        for (Advice.Person each : people) {
            Map<String, Object> person = new LinkedHashMap<>();
            person.put("person", each.file().toString());
            person.put("services", each.services().stream().map(this::service).toList());
            FactReference next = nextQuestion ? advice.nextQuestion(each.services()) : null;
            if (next != null) {
                person.put("nextQuestion", fact(next));
            }
            persons.add(person);
        }
        json.put("people", persons);
        return json;
    }

    private Map<String, Object> service(Advice.ForService each) {
        Decision decision = each.decision();
        Locale reader = screen.texts().reader();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("service", each.service().id());
        json.put("name", each.service().name().text(reader));
        json.put("outcome", HoursLines.name(decision.outcome()));
        json.put("causes", decision.causes().stream().map(HoursLines::name).toList());
        json.put("reasons", decision.reasons().stream().map(CheckJson::reason).toList());
        json.put("blockers", decision.blockers().stream().map(CheckJson::reason).toList());
        json.put("missing", decision.missing().stream().map(this::missing).toList());
        json.put(
                "providerDecides",
                decision.providerDecides().stream().map(CheckJson::reason).toList());
        json.put(
                "conflicts",
                decision.conflicts().stream().map(CheckJson::conflict).toList());
        json.put("exactness", HoursLines.name(decision.exactness()));
        json.put("explanation", part(decision.explain(reader).root()));
        put(json, "stableUntil", decision.stableUntil());
        put(json, "becomesEligibleOn", decision.becomesEligibleOn());
        put(json, "ceasesOn", decision.ceasesOn());
        json.put(
                "readiness",
                decision.readiness(each.service().requiredDocuments()).requirements().stream()
                        .map(this::requirement)
                        .toList());
        Instant at = advice.now();
        if (at != null) {
            json.put(
                    "hours",
                    each.times().stream().map(times -> hours.json(times, at)).toList());
        }
        return json;
    }

    private static Map<String, Object> part(ExplanationPart part) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", HoursLines.name(part.kind()));
        json.put("text", part.text());
        if (part.truth() != null) {
            json.put("truth", HoursLines.name(part.truth()));
        }
        if (part.pointer() != null) {
            json.put("pointer", part.pointer());
        }
        if (!part.parts().isEmpty()) {
            json.put("parts", part.parts().stream().map(CheckJson::part).toList());
        }
        return json;
    }

    private static void put(Map<String, Object> json, String member, @Nullable LocalDate day) {
        if (day != null) {
            json.put(member, day.toString());
        }
    }

    private Map<String, Object> requirement(Readiness.Requirement requirement) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("purpose", HoursLines.name(requirement.required().purpose()));
        json.put("met", requirement.isMet());
        json.put("best", requirement.best());
        json.put(
                "alternatives",
                requirement.alternatives().stream()
                        .map(way -> way.documents().stream().map(this::item).toList())
                        .toList());
        json.put("evidence", requirement.evidence().stream().map(this::paper).toList());
        return json;
    }

    private Map<String, Object> paper(ConceptId documentType) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documentType", documentType.iri());
        json.put("label", advice.vocabulary().label(documentType, screen.texts().reader()));
        return json;
    }

    private Map<String, Object> item(Readiness.Item item) {
        Map<String, Object> json = paper(item.document().documentType());
        json.put("state", HoursLines.name(item.state()));
        return json;
    }

    private static Map<String, Object> reason(Reason reason) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pointer", reason.pointer());
        json.put("truth", HoursLines.name(reason.truth()));
        json.put("facts", reason.facts().stream().map(FactReference::fact).toList());
        return json;
    }

    private Map<String, Object> missing(MissingFact missing) {
        Map<String, Object> json = fact(missing.fact());
        json.put("why", HoursLines.name(missing.why()));
        return json;
    }

    private Map<String, Object> fact(FactReference fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fact", fact.fact());
        String documentType = Questions.documentType(fact);
        if (documentType != null) {
            json.put("documentType", documentType);
        }
        if (fact.member() >= 0) {
            json.put("member", fact.member());
        }
        json.put("question", questions.of(fact));
        return json;
    }

    private static Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("fact", conflict.fact().fact());
        json.put("kind", HoursLines.name(conflict.kind()));
        return json;
    }
}
