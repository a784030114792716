package org.entaxi.examples.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.RuleException;
import org.entaxi.matching.CatalogueIndex;
import org.entaxi.matching.Question;
import org.entaxi.matching.QuestionCosts;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Decides for people and services on one day. */
final class Advice {

    private final Catalogue catalogue;
    private final LocalDate day;
    private final @Nullable Instant now;
    private final Evaluator evaluator;

    /** The instant is there where the day is today. */
    Advice(Catalogue catalogue, LocalDate day, @Nullable Instant now) {
        this.catalogue = catalogue;
        this.day = day;
        this.now = now;
        this.evaluator = Evaluator.of(catalogue.vocabulary(Vocabulary.greece()), catalogue.facts());
    }

    /** What came out for a person: for each service what was decided, in the order of the catalogue. */
    record Person(Path file, org.entaxi.person.Person known, List<ForService> services) {

        List<ForService> with(Outcome outcome) {
            return services.stream()
                    .filter(each -> each.decision().outcome() == outcome)
                    .toList();
        }
    }

    /** What came out for a person and a service. */
    record ForService(Service service, Decision decision, List<OpenTimes> times) {}

    Catalogue catalogue() {
        return catalogue;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Vocabulary vocabulary() {
        return evaluator.vocabulary();
    }

    LocalDate day() {
        return day;
    }

    @Nullable
    Instant now() {
        return now;
    }

    Person about(Path file, org.entaxi.person.Person person, List<Service> services) {
        return new Person(
                file,
                person,
                services.stream().map(service -> decide(service, person)).toList());
    }

    private ForService decide(Service service, org.entaxi.person.Person person) {
        try {
            Decision decision = evaluator.decide(catalogue.eligibilityOf(service, day), person, day);
            return new ForService(service, decision, OpenTimes.of(catalogue, service));
        } catch (RuleException e) {
            String code = HoursLines.name(e.code());
            throw CliFailure.unreadable(texts -> code + ": " + texts.say("check.rule", "service", service.id()), e);
        }
    }

    /** The question that settles most of these services for what it costs to answer; null when nothing is left to ask. */
    @Nullable
    FactReference nextQuestion(Person person) {
        List<Service> services = new ArrayList<>();
        for (ForService each : person.services()) {
            // The rule as it was put together: these services alone may not hold all that it refers to.
            services.add(each.service().toBuilder()
                    .partOf(null)
                    .eligibility(each.decision().rule())
                    .eligibilityVersions(List.of())
                    .build());
        }
        Catalogue looked = catalogue.toBuilder().services(services).build();
        Question question = CatalogueIndex.compile(looked, Vocabulary.greece())
                .match(person.known(), day)
                .nextQuestion(QuestionCosts.defaults());
        return question == null ? null : question.fact();
    }
}
