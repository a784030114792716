package org.entaxi.matching;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Pointers;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleException;
import org.entaxi.eligibility.RuleScope;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.entaxi.text.CodePoints;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue made ready to be matched against people: one person against all services, many people at once, and the question
 * to put next.
 *
 * <p>Rules that come to the same are evaluated once, and so are the conditions that rules share. Outcomes are always those of
 * {@link Evaluator#decide}. The rules of a day are compiled when a match first asks for that day, and kept for a few days.
 *
 * <p>Services are numbered; the numbers hold for one index. {@link #with}, {@link #withAll} and {@link #without} give another
 * index that shares almost everything with this one, and in which the numbers of services that went are missing: {@link
 * #numbers()} gives those that there are.
 *
 * <p>Immutable and thread-safe. What it remembers between calls is a function of its arguments only. Serialisable by Java's own
 * means, with a holiday calendar that is: the services are written, and indexed anew where they are read.
 */
public final class CatalogueIndex implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient Frame frame;
    private final transient List<LiveSegment> segments;
    private final transient Map<String, FindingCode> refused;

    private CatalogueIndex(Frame frame, List<LiveSegment> segments, Map<String, FindingCode> refused) {
        this.frame = frame;
        List<LiveSegment> placed = new ArrayList<>(segments.size());
        int base = 0;
        for (LiveSegment each : segments) {
            if (each.live() > 0) {
                placed.add(each.at(base));
                base = Math.addExact(base, each.segment().size());
            }
        }
        this.segments = List.copyOf(placed);
        this.refused = Collections.unmodifiableMap(refused);
    }

    /**
     * Indexes a catalogue without regard to holidays.
     *
     * @param catalogue the catalogue; its own concepts and facts are taken in
     * @param vocabulary what is known besides, usually {@link Vocabulary#greece()}
     * @return the index
     */
    public static CatalogueIndex compile(Catalogue catalogue, Vocabulary vocabulary) {
        return compile(catalogue, vocabulary, null);
    }

    /**
     * Indexes a catalogue.
     *
     * @param catalogue the catalogue; its own concepts and facts are taken in
     * @param vocabulary what is known besides, usually {@link Vocabulary#greece()}
     * @param holidays the holidays for {@link Filter#openAt}; null when they are not known
     * @return the index
     */
    public static CatalogueIndex compile(
            Catalogue catalogue, Vocabulary vocabulary, @Nullable HolidayCalendar holidays) {
        Evaluator evaluator = Evaluator.of(catalogue.vocabulary(vocabulary), catalogue.facts());
        return of(catalogue, evaluator, holidays);
    }

    private static CatalogueIndex of(Catalogue catalogue, Evaluator evaluator, @Nullable HolidayCalendar holidays) {
        Frame frame = Frame.of(catalogue, evaluator, holidays);
        return indexed(frame, catalogue.services(), List.of(), Map.of(), catalogue::service);
    }

    /** An index with a new segment; the segments and findings given before go before it. */
    private static CatalogueIndex indexed(
            Frame frame,
            List<Service> services,
            List<LiveSegment> before,
            Map<String, FindingCode> known,
            Services all) {
        Map<String, FindingCode> findings = new LinkedHashMap<>(known);
        List<RuleCase> cases = new ArrayList<>(services.size());
        Map<String, Service> wholes = new HashMap<>();
        for (Service service : services) {
            findings.remove(service.id());
            List<Service> ancestors = all.ancestorsOf(service);
            ancestors.forEach(each -> wholes.put(each.id(), each));
            RuleCase found;
            try {
                found = RuleCase.of(service, ancestors, frame.scope());
            } catch (RuleException e) {
                found = new RuleCase(new Unsettled(Cause.NO_RULE), List.of());
                findings.put(service.id(), RuleCase.findingCode(e));
            }
            cases.add(found);
        }
        List<LiveSegment> more = new ArrayList<>(before);
        more.add(LiveSegment.of(Segment.of(frame, services, cases, wholes)));
        return new CatalogueIndex(frame, more, findings);
    }

    /**
     * How many services there are.
     *
     * @return the number of services
     */
    public int size() {
        return segments.stream().mapToInt(LiveSegment::live).sum();
    }

    /**
     * The numbers of the services, such as for going through a {@link PeopleBlock}.
     *
     * @return the numbers in ascending order, as many as there are services; some may be missing where services were removed or
     *     replaced
     */
    public IntStream numbers() {
        return segments.stream()
                .flatMapToInt(live -> IntStream.range(0, live.segment().size())
                        .filter(live::isLive)
                        .map(place -> live.base() + place));
    }

    /**
     * The evaluator that decides, with the concepts and facts of the catalogue.
     *
     * @return the evaluator
     */
    public Evaluator evaluator() {
        return frame.evaluator();
    }

    /**
     * A service by its number.
     *
     * @param number the number
     * @return the service
     * @throws IndexOutOfBoundsException if there is no service with that number
     */
    public Service service(int number) {
        for (LiveSegment each : segments) {
            if (each.has(number)) {
                return each.segment().service(number - each.base());
            }
        }
        throw new IndexOutOfBoundsException(number);
    }

    /**
     * A service by its identifier.
     *
     * @param id the identifier
     * @return the service, the first if there are several; null when there is none
     */
    public @Nullable Service service(String id) {
        for (LiveSegment each : segments) {
            List<Integer> places = each.placesOf(id);
            if (!places.isEmpty()) {
                return each.segment().service(places.get(0));
            }
        }
        return null;
    }

    /**
     * What is wrong with rules: those nested too deeply and those with too many parts. Their services are in the index, not
     * settled, cause {@link Cause#NO_RULE}.
     *
     * @param asOf the day whose rules are looked at
     * @return the findings in order of place in the canonical form of the catalogue; the argument {@code service} says which
     */
    public List<Finding> findings(LocalDate asOf) {
        Map<String, FindingCode> codes = new LinkedHashMap<>(refused);
        for (LiveSegment live : segments) {
            Segment segment = live.segment();
            segment.on(asOf).refused().forEach((ruleCase, code) -> {
                for (int place = segment.first(ruleCase); place < segment.first(ruleCase + 1); place++) {
                    if (live.isLive(place)) {
                        codes.put(segment.service(place).id(), code);
                    }
                }
            });
        }
        List<Finding> findings = new ArrayList<>();
        codes.forEach((id, code) -> {
            Service service = service(id);
            if (service != null) {
                findings.add(Finding.of(code, pointer(service, asOf), "service", id));
            }
        });
        findings.sort(Finding.BY_PLACE);
        return List.copyOf(findings);
    }

    /** The place of the rule of a service that is in force on a day; of the service where it states none. */
    private String pointer(Service service, LocalDate asOf) {
        String place = Pointers.element(Pointers.member("", "services"), rank(service.id()));
        List<RuleVersion> versions = service.eligibilityVersions();
        Rule inForce = RuleScope.inForce(service.eligibility(), versions, asOf);
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).rule() == inForce) {
                return Pointers.member(Pointers.element(Pointers.member(place, "eligibilityVersions"), i), "rule");
            }
        }
        return service.eligibility() == null ? place : Pointers.member(place, "eligibility");
    }

    private int rank(String id) {
        int before = 0;
        for (LiveSegment live : segments) {
            for (Service service : live.services()) {
                before += CodePoints.ORDER.compare(service.id(), id) < 0 ? 1 : 0;
            }
        }
        return before;
    }

    /**
     * One person against all services.
     *
     * @param person what is known of the person
     * @param asOf the day, of a year from 1 to 9999
     * @return the matches
     * @throws IllegalArgumentException if the day is out of range
     */
    public Matches match(Person person, LocalDate asOf) {
        return match(person, asOf, Filter.NONE);
    }

    /**
     * One person against the services that fit a filter.
     *
     * @param person what is known of the person
     * @param asOf the day, of a year from 1 to 9999
     * @param filter what to narrow to
     * @return the matches
     * @throws IllegalArgumentException if the day is out of range
     */
    public Matches match(Person person, LocalDate asOf, Filter filter) {
        Objects.requireNonNull(person, "person");
        List<SegmentMatch> parts = new ArrayList<>(segments.size());
        for (LiveSegment live : segments) {
            Standing standing = Standing.of(live.segment().on(asOf), person);
            parts.add(new SegmentMatch(live, standing, selection(live, filter, asOf)));
        }
        return new Matches(this, person, asOf, parts);
    }

    private @Nullable Selection selection(LiveSegment live, Filter filter, LocalDate asOf) {
        if (filter.isNone() && live.removed().length == 0) {
            return null;
        }
        Selection selection = filter.isNone()
                ? Selection.all(live.segment().size())
                : live.segment().facets().select(filter, asOf);
        if (live.removed().length > 0) {
            selection.remove(live.removed());
        }
        if (filter.isCertain()) {
            selection.keepSure();
        }
        return selection;
    }

    /**
     * Many people against all services, 64 at a time, each by one bit. Blocks are worked out when the stream comes to them; it
     * may be made parallel.
     *
     * @param people what is known of the people
     * @param asOf the day, of a year from 1 to 9999
     * @return the blocks in the order of the people
     * @throws IllegalArgumentException if the day is out of range
     */
    public Stream<PeopleBlock> matchAll(List<Person> people, LocalDate asOf) {
        List<BlockPart.Source> sources = segments.stream()
                .map(live -> new BlockPart.Source(live, live.segment().on(asOf)))
                .toList();
        int blocks = (people.size() + PeopleBlock.SIZE - 1) / PeopleBlock.SIZE;
        return IntStream.range(0, blocks).mapToObj(block -> {
            int first = block * PeopleBlock.SIZE;
            int end = Math.min(people.size(), first + PeopleBlock.SIZE);
            return PeopleBlock.of(first, people.subList(first, end), sources);
        });
    }

    /**
     * An index with one more service, or with another record in place of one with the same identifier.
     *
     * @param service the service
     * @return the index
     */
    public CatalogueIndex with(Service service) {
        return withAll(List.of(service));
    }

    /**
     * An index with more services, and with other records in place of those with the same identifiers.
     *
     * @param services the services; of two with the same identifier the last counts
     * @return the index
     */
    public CatalogueIndex withAll(Collection<Service> services) {
        Map<String, Service> given = new LinkedHashMap<>();
        services.forEach(service -> given.put(service.id(), service));
        return new Revision(segments, this::service).change(given, List.of()).applyTo(this::rebuilt);
    }

    /**
     * An index without a service. Its parts stay, and their rules may no longer be settled.
     *
     * @param id the identifier; the index stays as it is when there is no such service
     * @return the index
     */
    public CatalogueIndex without(String id) {
        if (service(id) == null) {
            return this;
        }
        return new Revision(segments, this::service)
                .change(Map.of(), List.of(id))
                .applyTo(this::rebuilt);
    }

    private CatalogueIndex rebuilt(List<LiveSegment> kept, List<Service> services, Services all) {
        return indexed(frame, services, kept, refused, all);
    }

    /** How many services. */
    @Override
    public String toString() {
        return "CatalogueIndex[" + size() + " services]";
    }

    /** An index as it is serialised: what it was made of. */
    private record Form(
            Catalogue catalogue, Evaluator evaluator, @Nullable HolidayCalendar holidays, List<Service> services)
            implements Serializable {

        private Object readResolve() {
            return of(catalogue.toBuilder().services(services).build(), evaluator, holidays);
        }
    }

    private Object writeReplace() {
        List<Service> services = new ArrayList<>();
        segments.forEach(live -> services.addAll(live.services()));
        return new Form(frame.catalogue(), frame.evaluator(), frame.holidays(), services);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("Written in another form");
    }
}
