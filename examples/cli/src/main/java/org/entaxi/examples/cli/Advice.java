package org.entaxi.examples.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.FactReference;
import org.entaxi.eligibility.MissingFact;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.RuleException;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.WhyUnknown;
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
    record Person(Path file, List<ForService> services) {

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
                file, services.stream().map(service -> decide(service, person)).toList());
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

    /**
     * The question that is open for the most undecided services for the effort it costs; among equals the one that
     * comes first. What a person would rather not say is not asked again.
     */
    @Nullable
    FactReference nextQuestion(Collection<ForService> services) {
        Map<FactReference, Integer> open = new LinkedHashMap<>();
        for (ForService each : services) {
            for (MissingFact missing : each.decision().missing()) {
                if (missing.why() != WhyUnknown.DECLINED) {
                    open.merge(missing.fact(), 1, Integer::sum);
                }
            }
        }
        return open.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<FactReference, Integer> each) ->
                                (double) each.getValue() / cost(each.getKey()))
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private int cost(FactReference fact) {
        FactDefinition definition = evaluator.definition(fact.fact());
        return definition == null ? 1 : Math.max(1, definition.cost());
    }
}
