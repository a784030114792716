package org.entaxi.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entaxi.basics.Truth;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Explanation;
import org.entaxi.eligibility.ExplanationPart;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Readiness;
import org.entaxi.model.Access;
import org.entaxi.model.Service;
import org.entaxi.vocabulary.ConceptId;

/** The answer of a check for people: a block a person, services by outcome. */
final class CheckText {

    private static final List<Outcome> ORDER = List.of(Outcome.ELIGIBLE, Outcome.UNDETERMINED, Outcome.NOT_ELIGIBLE);

    private final Screen screen;
    private final Advice advice;
    private final HoursLines hours;
    private final Questions questions;

    CheckText(Screen screen, Advice advice) {
        this.screen = screen;
        this.advice = advice;
        this.hours = new HoursLines(screen);
        this.questions = new Questions(screen, advice);
    }

    void print(List<Advice.Person> people, boolean nextQuestion) {
        for (Advice.Person person : people) {
            screen.line(screen.bold(
                    screen.say("check.title", "person", person.file().toString(), "date", hours.date(advice.day()))));
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
                FactReference next = advice.nextQuestion(person);
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
        Explanation why = decision.explain(screen.texts().reader());
        why.root().parts().forEach(part -> explain(part, "    "));
        dates(decision);
        if (decision.outcome() != Outcome.NOT_ELIGIBLE) {
            decision.readiness(service.requiredDocuments()).requirements().forEach(this::bring);
            access(service);
            times(each);
        }
    }

    /** A part of the explanation. The sentences say whether they hold, so that they need no heading. */
    private void explain(ExplanationPart part, String indent) {
        boolean conditions =
                part.parts().stream().allMatch(each -> each.truth() != null && each.truth() != Truth.UNKNOWN);
        boolean bare = part.kind() == ExplanationPart.Kind.HEADING && conditions;
        if (!bare) {
            screen.line(indent + mark(part) + screen.apart(part.text()));
        }
        part.parts().forEach(each -> explain(each, bare ? indent : indent + "  "));
    }

    private String mark(ExplanationPart part) {
        if (part.truth() == Truth.TRUE) {
            return screen.green("✓") + " ";
        }
        return part.truth() == Truth.FALSE ? screen.red("✗") + " " : "";
    }

    /** The day on which time alone will change the outcome. */
    private void dates(Decision decision) {
        LocalDate last = decision.stableUntil();
        LocalDate eligible = decision.becomesEligibleOn();
        if (decision.outcome() == Outcome.ELIGIBLE && last != null) {
            detail("check.until", hours.date(last));
        }
        if (eligible != null) {
            detail("check.from", hours.date(eligible));
        }
    }

    /** What is at hand where that is enough, otherwise every way there is and what it takes. */
    private void bring(Readiness.Requirement requirement) {
        List<Readiness.Alternative> ways = requirement.isMet()
                ? List.of(requirement.alternatives().get(requirement.best()))
                : requirement.alternatives();
        if (ways.size() == 1) {
            detail("check.bring", way(ways.get(0)));
        } else {
            detail("check.bring-one", "");
            ways.forEach(way -> screen.line("      " + way(way)));
        }
        if (!requirement.isMet() && !requirement.evidence().isEmpty()) {
            detail(
                    "check.or-bring",
                    requirement.evidence().stream().map(this::label).collect(Collectors.joining(", ")));
        }
    }

    private String way(Readiness.Alternative way) {
        return way.documents().stream().map(this::item).collect(Collectors.joining(" + "));
    }

    private String item(Readiness.Item item) {
        return screen.say(
                "ready." + HoursLines.name(item.state()),
                "document",
                label(item.document().documentType()));
    }

    private void access(Service service) {
        if (service.status() != null && service.status() != Service.Status.ACTIVE) {
            detail("status." + HoursLines.name(service.status()), "");
        }
        Access access = service.access();
        if (access != null && !access.methods().isEmpty()) {
            detail("check.access", access.methods().stream().map(this::label).collect(Collectors.joining(", ")));
        }
        if (access != null && access.bookingLink() != null) {
            detail("check.booking", access.bookingLink());
        }
    }

    private void times(Advice.ForService each) {
        Instant now = advice.now();
        for (OpenTimes times : each.times()) {
            String place = each.times().size() == 1 ? "" : screen.text(times.place()) + ": ";
            String state = now == null ? hours.day(times, advice.day()) : hours.now(times, now);
            screen.line("    " + place + state);
        }
    }

    private String label(ConceptId concept) {
        return screen.apart(advice.vocabulary().label(concept, screen.texts().reader()));
    }

    private void detail(String key, String text) {
        screen.line("    " + screen.say(key, "text", text));
    }
}
