package org.entaxi.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/** Checks of a service together with the services it is part of. */
final class ServiceChecks {

    private final Run run;
    private final EffectiveRules effective;
    private final RuleOutcomes outcomes;
    private final Map<String, Boolean> provided = new HashMap<>();
    private final Map<String, Boolean> ruled = new HashMap<>();

    ServiceChecks(Run run) {
        this.run = run;
        this.effective = new EffectiveRules(run);
        this.outcomes = new RuleOutcomes(run);
    }

    /** To be called before the inside of the service is walked through. */
    void prepare(Service service) {
        String parent = service.partOf();
        run.inheritable(parent != null
                && any(
                        parent,
                        ruled,
                        each -> each.eligibility() != null
                                || !each.eligibilityVersions().isEmpty()));
        run.zoned(run.catalogue.timeZone() != null || placesHaveZones(service));
    }

    private boolean placesHaveZones(Service service) {
        return !service.deliveryPoints().isEmpty()
                && service.deliveryPoints().stream()
                        .allMatch(point -> point.place() != null && run.directory.hasZone(point.place()));
    }

    void check(Service service, Trail place) {
        // A service of a programme has somebody to ask: the bodies that carry the programme out.
        boolean answerable = hasBodies(service)
                || (service.partOf() != null && any(service.partOf(), provided, ServiceChecks::hasBodies));
        if (!answerable) {
            run.add(FindingCode.PROVIDER_MISSING, place);
        }
        Service parent = service.partOf() == null ? null : run.directory.service(service.partOf());
        if (parent != null) {
            inside(service.availability(), parent.availability(), place.member("availability"));
        }
        Validity own = service.availability();
        for (int i = 0; i < service.cost().size(); i++) {
            inside(
                    service.cost().get(i).validity(),
                    own,
                    place.member("cost").element(i).member("validity"));
        }
        for (int i = 0; i < service.alerts().size(); i++) {
            inside(
                    service.alerts().get(i).validity(),
                    own,
                    place.member("alerts").element(i).member("validity"));
        }
        rules(service, parent, place);
    }

    private static boolean hasBodies(Service service) {
        return service.provider() != null || service.programme() != null;
    }

    private void rules(Service service, @Nullable Service parent, Trail place) {
        List<RuleVersion> versions = service.eligibilityVersions();
        Rule own = service.eligibility();
        Rule inherited = parent == null ? null : effective.of(parent);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Trail at = place.member("eligibilityVersions").element(i).member("rule");
            rules.add(checked(versions.get(i).rule(), inherited, at));
        }
        if (own != null) {
            rules.add(checked(own, inherited, place.member("eligibility")));
        } else if (rules.isEmpty() && inherited != null) {
            rules.add(inherited);
        }
        EvidenceChecks.purpose(service, rules, place, run);
    }

    private Rule checked(Rule stated, @Nullable Rule inherited, Trail place) {
        Rule resolved = effective.resolve(stated, inherited);
        if (resolved == null) {
            run.add(FindingCode.RULE_TOO_LARGE, place);
            return stated;
        }
        outcomes.check(stated, resolved, place);
        return resolved;
    }

    /** Whether something holds of a service or of one that it is part of; each chain is walked once. */
    private boolean any(String id, Map<String, Boolean> known, Predicate<Service> test) {
        List<String> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean found = false;
        for (String next = id; next != null && seen.add(next); ) {
            Boolean before = known.get(next);
            Service service = before == null ? run.directory.service(next) : null;
            found = before != null ? before : service != null && test.test(service);
            if (before == null) {
                chain.add(next);
            }
            next = found || service == null ? null : service.partOf();
        }
        for (String each : chain) {
            known.put(each, found);
        }
        return found;
    }

    private void inside(@Nullable Validity period, @Nullable Validity outer, Trail place) {
        if (period != null && outer != null && isOutside(period, outer)) {
            run.add(
                    FindingCode.PERIOD_OUTSIDE_PARENT,
                    place,
                    "period",
                    BasicChecks.show(period),
                    "parent",
                    BasicChecks.show(outer));
        }
    }

    /** Whether a stated end of the period lies outside for sure. */
    static boolean isOutside(Validity period, Validity outer) {
        return isBefore(period.from(), outer.from())
                || isBefore(period.until(), outer.from())
                || isBefore(outer.until(), period.from())
                || isBefore(outer.until(), period.until());
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        return one != null && other != null && one.latest().isBefore(other.earliest());
    }
}
