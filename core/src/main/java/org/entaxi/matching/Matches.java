package org.entaxi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.person.Fact;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One person against a catalogue on a day: which services they may use, which cannot be told yet, and which are ruled out.
 *
 * <p>Outcomes are found when it is made; lists, reasons and the next question when they are asked for. An answer gives another
 * object, which shares what the answer does not change.
 *
 * <p>Immutable and thread-safe. No value of the person is shown by {@code toString()}.
 */
public final class Matches {

    private final CatalogueIndex index;
    private final Person person;
    private final LocalDate asOf;
    private final List<SegmentMatch> parts;

    Matches(CatalogueIndex index, Person person, LocalDate asOf, List<SegmentMatch> parts) {
        this.index = index;
        this.person = person;
        this.asOf = asOf;
        this.parts = List.copyOf(parts);
    }

    /**
     * The index that was asked.
     *
     * @return the index
     */
    public CatalogueIndex index() {
        return index;
    }

    /**
     * The day.
     *
     * @return the day of the decisions
     */
    public LocalDate asOf() {
        return asOf;
    }

    Person person() {
        return person;
    }

    List<SegmentMatch> parts() {
        return parts;
    }

    /**
     * How many services the filter left.
     *
     * @return the number of services
     */
    public int size() {
        return parts.stream().mapToInt(SegmentMatch::size).sum();
    }

    /**
     * How many services have an outcome.
     *
     * @param outcome the outcome
     * @return the number of services
     */
    public int count(Outcome outcome) {
        return parts.stream().mapToInt(part -> part.count(outcome)).sum();
    }

    /**
     * The services with an outcome, as ranges.
     *
     * @param outcome the outcome
     * @return the ranges in ascending order, no two of which touch
     */
    public List<ServiceRange> ranges(Outcome outcome) {
        List<ServiceRange> ranges = new ArrayList<>();
        parts.forEach(part -> part.addRanges(outcome, ranges));
        return List.copyOf(ranges);
    }

    /**
     * The services with an outcome.
     *
     * @param outcome the outcome
     * @return the services in the order of the index, each made when it is asked for
     */
    public List<ServiceMatch> list(Outcome outcome) {
        return new MatchList(this, ranges(outcome));
    }

    /**
     * The services that the person may use.
     *
     * @return the services in the order of the index
     */
    public List<ServiceMatch> eligible() {
        return list(Outcome.ELIGIBLE);
    }

    /**
     * The services of which it cannot be told yet.
     *
     * @return the services in the order of the index
     */
    public List<ServiceMatch> undetermined() {
        return list(Outcome.UNDETERMINED);
    }

    /**
     * The services that the person may not use.
     *
     * @return the services in the order of the index
     */
    public List<ServiceMatch> notEligible() {
        return list(Outcome.NOT_ELIGIBLE);
    }

    /**
     * One service.
     *
     * @param id the identifier
     * @return the service, the first if there are several; null when there is none, or when the filter left it out
     */
    public @Nullable ServiceMatch service(String id) {
        for (SegmentMatch part : parts) {
            for (int place : part.live().placesOf(id)) {
                if (part.isSelected(place)) {
                    return new ServiceMatch(this, part, place);
                }
            }
        }
        return null;
    }

    ServiceMatch match(int number) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (parts.get(middle).live().base() <= number) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        SegmentMatch part = parts.get(low);
        return new ServiceMatch(this, part, number - part.live().base());
    }

    /**
     * The services in the order in which they help: first those that the person may use; then those that cannot be told yet,
     * beginning with what lacks the fewest and cheapest facts; then those that are ruled out, beginning with what time alone
     * opens soonest. Within each, what fits the filter for sure goes before what perhaps fits.
     *
     * @param limit how many at most
     * @return the services
     */
    public List<ServiceMatch> ranked(int limit) {
        return new Ranking(this, QuestionCosts.defaults()).first(limit);
    }

    /**
     * The question to put next.
     *
     * @param costs what it takes to ask
     * @return the question whose answer is expected to settle most services for what it costs; null when no answer can settle
     *     any, and when what is left was declined
     */
    public @Nullable Question nextQuestion(QuestionCosts costs) {
        return new QuestionChoice(this, costs).best();
    }

    /**
     * The same matches when more, or something else, is known. What that does not change is not worked out again.
     *
     * @param change what becomes known
     * @return the matches
     */
    public Matches answer(UnaryOperator<PersonBuilder> change) {
        return of(change.apply(person.toBuilder()).build());
    }

    /**
     * The same matches when a fact is known.
     *
     * @param fact the IRI of the fact
     * @param value what is known of it; what was known before is replaced
     * @return the matches
     */
    public Matches answer(String fact, Fact value) {
        return answer(known -> known.forget(fact).fact(fact, value));
    }

    /**
     * The same matches when nothing is known of a fact, such as after an answer that was taken back.
     *
     * @param fact the IRI of the fact
     * @return the matches
     */
    public Matches retract(String fact) {
        return answer(known -> known.forget(fact));
    }

    private Matches of(Person other) {
        return new Matches(
                index, other, asOf, parts.stream().map(part -> part.with(other)).toList());
    }

    /** How many services; hides everything about the person. */
    @Override
    public String toString() {
        return "Matches[" + size() + " services, " + asOf + "]";
    }
}
