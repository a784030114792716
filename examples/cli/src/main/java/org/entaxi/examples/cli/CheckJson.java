package org.entaxi.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.DecisionData;
import org.entaxi.eligibility.FactReference;
import org.entaxi.jsonld.EntaxiJson;

/**
 * The answer of a check for programs: each decision and explanation as the library writes it. The decisions are in their public
 * form, unless the full one was asked for.
 */
final class CheckJson {

    private final Screen screen;
    private final Advice advice;
    private final HoursLines hours;
    private final Questions questions;
    private final EntaxiJson library = EntaxiJson.create();
    private final boolean full;

    CheckJson(Screen screen, Advice advice, boolean full) {
        this.screen = screen;
        this.full = full;
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
            FactReference next = nextQuestion ? advice.nextQuestion(each) : null;
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
        DecisionData data = full ? decision.toFullData(each.service().requiredDocuments()) : decision.toData();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("service", each.service().id());
        json.put("name", each.service().name().text(reader));
        json.put("outcome", HoursLines.name(decision.outcome()));
        json.put("decision", written(out -> library.writeDecision(data, out)));
        json.put("explanation", written(out -> library.writeExplanation(decision.explain(reader), out)));
        Instant at = advice.now();
        if (at != null) {
            json.put(
                    "hours",
                    each.times().stream().map(times -> hours.json(times, at)).toList());
        }
        return json;
    }

    /** Something that the library writes. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static JsonText.Written written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JsonText.Written(out.toString(StandardCharsets.UTF_8));
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
}
