package org.entaxi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleException;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.model.Service;
import org.entaxi.text.CodePoints;

/**
 * A part of a catalogue that was indexed at once: its services, grouped by who may use them, so that an answer is a few ranges
 * of places. What depends on the day is made when it is asked for and kept for a few days.
 *
 * <p>Immutable and thread-safe. What it remembers between calls is a function of its arguments only.
 */
final class Segment {

    /** For how many days what was compiled is kept: today, tomorrow, and those of whoever looks ahead. */
    private static final int DAYS = 4;

    private final Frame frame;
    private final List<Service> services;
    private final List<RuleCase> cases;
    private final int[] firstOfCase;
    private final int[] byId;
    private final Map<String, int[]> partsOf;
    /** What the services are part of, as it was when they were indexed: whoever changes it indexes its parts anew. */
    private final Map<String, Service> wholes;

    private final AtomicReference<List<DayRules>> days = new AtomicReference<>(List.of());
    private final AtomicReference<Facets> facets = new AtomicReference<>();

    private Segment(
            Frame frame,
            List<Service> services,
            List<RuleCase> cases,
            int[] firstOfCase,
            int[] byId,
            Map<String, Service> wholes) {
        this.frame = frame;
        this.services = services;
        this.cases = cases;
        this.firstOfCase = firstOfCase;
        this.byId = byId;
        this.partsOf = parts(services);
        this.wholes = wholes;
    }

    /** Indexes services, each with its case, and with the services that some are part of by their identifiers. */
    static Segment of(Frame frame, List<Service> services, List<RuleCase> caseOf, Map<String, Service> wholes) {
        Map<RuleCase, Integer> numbers = new HashMap<>();
        Map<Rule, Integer> seen = new IdentityHashMap<>();
        List<RuleCase> cases = new ArrayList<>();
        int[] number = new int[services.size()];
        for (int i = 0; i < number.length; i++) {
            RuleCase each = caseOf.get(i);
            Integer known = each.always() == null ? null : seen.get(each.always());
            if (known == null) {
                known = numbers.get(each);
                if (known == null) {
                    known = cases.size();
                    numbers.put(each, known);
                    cases.add(each);
                }
                if (each.always() != null) {
                    seen.put(each.always(), known);
                }
            }
            number[i] = known;
        }
        return grouped(frame, services, cases, number, wholes);
    }

    private static Segment grouped(
            Frame frame, List<Service> services, List<RuleCase> cases, int[] number, Map<String, Service> wholes) {
        int[] first = new int[cases.size() + 1];
        for (int each : number) {
            first[each + 1]++;
        }
        for (int i = 0; i < cases.size(); i++) {
            first[i + 1] += first[i];
        }
        int[] next = Arrays.copyOf(first, cases.size());
        Service[] placed = new Service[services.size()];
        int[] placeOf = new int[services.size()];
        for (int i = 0; i < number.length; i++) {
            placeOf[i] = next[number[i]]++;
            placed[placeOf[i]] = services.get(i);
        }
        List<Service> inPlace = Collections.unmodifiableList(Arrays.asList(placed));
        int[] byId = isSortedById(services) ? placeOf : sortedById(services, placeOf);
        return new Segment(frame, inPlace, List.copyOf(cases), first, byId, wholes);
    }

    private static boolean isSortedById(List<Service> services) {
        for (int i = 1; i < services.size(); i++) {
            if (CodePoints.ORDER.compare(
                            services.get(i - 1).id(), services.get(i).id())
                    > 0) {
                return false;
            }
        }
        return true;
    }

    /** The places in the order of the identifiers; where several have one, in the order in which they were given. */
    private static int[] sortedById(List<Service> services, int[] placeOf) {
        Integer[] order = new Integer[services.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> services.get(i).id(), CodePoints.ORDER));
        return Arrays.stream(order).mapToInt(i -> placeOf[i]).toArray();
    }

    private static Map<String, int[]> parts(List<Service> services) {
        Map<String, PostingsBuilder> found = new LinkedHashMap<>();
        for (int i = 0; i < services.size(); i++) {
            String whole = services.get(i).partOf();
            if (whole != null) {
                found.computeIfAbsent(whole, key -> new PostingsBuilder()).add(i);
            }
        }
        Map<String, int[]> parts = new HashMap<>();
        found.forEach((whole, places) -> parts.put(whole, places.toArray()));
        return parts;
    }

    int size() {
        return services.size();
    }

    Service service(int place) {
        return services.get(place);
    }

    /** The place of a service by its rank in the order of the identifiers. */
    int placeOfRank(int rank) {
        return byId[rank];
    }

    /** How many cases there are; their services follow one another. */
    int cases() {
        return cases.size();
    }

    /** The place of the first service of a case; that of the next case ends it. */
    int first(int ruleCase) {
        return firstOfCase[ruleCase];
    }

    int caseOf(int place) {
        int found = Arrays.binarySearch(firstOfCase, place);
        int at = found >= 0 ? found : -found - 2;
        while (firstOfCase[at + 1] == place) {
            at++;
        }
        return at;
    }

    /** The places of the services with an identifier, in order. */
    int[] placesOf(String id) {
        int low = 0;
        int high = byId.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (CodePoints.ORDER.compare(services.get(byId[middle]).id(), id) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < byId.length && services.get(byId[end]).id().equals(id)) {
            end++;
        }
        return Arrays.copyOfRange(byId, low, end);
    }

    /** The places of the services that say that they are part of one. */
    int[] partsOf(String id) {
        return partsOf.getOrDefault(id, new int[0]);
    }

    /** The rules of a day. */
    DayRules on(LocalDate day) {
        for (DayRules known : Objects.requireNonNullElse(days.get(), List.<DayRules>of())) {
            if (known.day().equals(day)) {
                return known;
            }
        }
        List<Rule> rules = new ArrayList<>(cases.size());
        Map<Integer, FindingCode> refused = new LinkedHashMap<>();
        for (RuleCase each : cases) {
            try {
                rules.add(each.on(day, frame.scope()));
            } catch (RuleException e) {
                refused.put(rules.size(), RuleCase.findingCode(e));
                rules.add(new Unsettled(Cause.NO_RULE));
            }
        }
        DayRules made = DayRules.of(frame.evaluator(), rules, firstOfCase, day, refused);
        days.updateAndGet(known -> remember(known, made));
        return made;
    }

    private static List<DayRules> remember(List<DayRules> known, DayRules made) {
        List<DayRules> kept = new ArrayList<>();
        kept.add(made);
        for (DayRules each : known) {
            if (kept.size() < DAYS && !each.day().equals(made.day())) {
                kept.add(each);
            }
        }
        return List.copyOf(kept);
    }

    /** What filters look at. */
    Facets facets() {
        Facets known = facets.get();
        if (known == null) {
            known = Facets.of(this, frame, wholes::get);
            facets.set(known);
        }
        return known;
    }
}
