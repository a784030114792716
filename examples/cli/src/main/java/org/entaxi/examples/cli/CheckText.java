package org.entaxi.examples.cli;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entaxi.eligibility.AcceptedDocument;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.DocumentSet;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Reason;
import org.entaxi.eligibility.RequiredDocument;
import org.entaxi.model.Access;
import org.entaxi.model.Service;

/** The answer of a check for people: a block a person, services by outcome. */
final class CheckText {

    private static final List<Outcome> ORDER = List.of(Outcome.ELIGIBLE, Outcome.UNDETERMINED, Outcome.NOT_ELIGIBLE);

    private final Screen screen;
    private final Advice advice;
    private final HoursLines hours;
    private final RuleWords words;
    private final Questions questions;

    CheckText(Screen screen, Advice advice) {
        this.screen = screen;
        this.advice = advice;
        this.hours = new HoursLines(screen);
        this.words = new RuleWords(screen, advice.vocabulary());
        this.questions = new Questions(screen, advice);
    }

    void print(List<Advice.Person> people, boolean nextQuestion) {
        for (Advice.Person person : people) {
            screen.line(screen.bold(screen.say(
                    "check.title", "person", person.file().toString(), "date", hours.date(advice.day()))));
            for (Outcome outcome : ORDER) {
                List<Advice.ForService> services = person.with(outcome);
                if (!services.isEmpty()) {
                    screen.line("");
                    screen.line(heading(outcome, services.size()));
                    services.forEach(this::service);
                }
            }
            screen.line("");
            if (nextQuestion) {
                FactReference next = advice.nextQuestion(person.services());
                String question = next == null ? screen.say("check.no-question") : questions.of(next);
                screen.line(screen.say("check.next-question", "question", question));
            }
        }
        screen.line(screen.faint(screen.say("check.by-the-rule")));
    }

    private String heading(Outcome outcome, int count) {
        String heading = screen.say("check." + HoursLines.name(outcome), "count", count);
        return switch (outcome) {
            case ELIGIBLE -> screen.green(heading);
            case NOT_ELIGIBLE -> screen.red(heading);
            case UNDETERMINED -> screen.yellow(heading);
        };
    }

    private void service(Advice.ForService each) {
        Service service = each.service();
        Decision decision = each.decision();
        screen.line("  " + screen.bold(screen.text(service.name())) + " "
                + screen.faint("[" + ServiceChoice.shortName(service.id()) + "]"));
        reasons(decision);
        for (MissingFact missing : decision.missing()) {
            detail("check.ask", questions.of(missing));
        }
        for (Reason reason : decision.providerDecides()) {
            detail("check.provider-decides", words.of(reason.rule()));
        }
        decision.conflicts().forEach(conflict -> detail("check.conflict", questions.name(conflict.fact())));
        if (decision.outcome() != Outcome.NOT_ELIGIBLE) {
            service.requiredDocuments().forEach(this::document);
            access(service);
            times(each);
        }
    }

    private void reasons(Decision decision) {
        List<Reason> reasons = decision.outcome() == Outcome.NOT_ELIGIBLE ? decision.blockers() : decision.reasons();
        String mark = decision.outcome() == Outcome.NOT_ELIGIBLE ? "✗ " : "✓ ";
        for (Reason reason : reasons) {
            detail("check.why-" + HoursLines.name(decision.outcome()), mark + words.of(reason.rule()));
        }
    }

    private void document(RequiredDocument document) {
        List<String> alternatives = new ArrayList<>();
        for (DocumentSet set : document.alternatives()) {
            alternatives.add(words.list(
                    set.documents().stream()
                            .map(AcceptedDocument::documentType)
                            .map(words::label)
                            .toList(),
                    ListFormatter.Type.AND));
        }
        detail("check.bring", words.list(alternatives, ListFormatter.Type.OR));
    }

    private void access(Service service) {
        if (service.status() != null && service.status() != Service.Status.ACTIVE) {
            detail("check.status", screen.say("status." + HoursLines.name(service.status())));
        }
        Access access = service.access();
        if (access != null && !access.methods().isEmpty()) {
            detail(
                    "check.access",
                    access.methods().stream().map(words::label).collect(Collectors.joining(", ")));
        }
        if (access != null && access.bookingLink() != null) {
            detail("check.booking", access.bookingLink());
        }
    }

    private void times(Advice.ForService each) {
        Instant now = advice.now();
        for (OpenTimes times : each.times()) {
            String state = now == null ? hours.day(times, advice.day()) : hours.now(times, now);
            String place = each.times().size() == 1 ? "" : screen.text(times.place()) + ": ";
            detail("check.hours", place + state);
        }
    }

    private void detail(String key, String text) {
        screen.line("    " + screen.say(key, "text", text));
    }
}
