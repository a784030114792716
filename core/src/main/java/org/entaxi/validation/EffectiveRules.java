package org.entaxi.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entaxi.eligibility.Cause;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleException;
import org.entaxi.eligibility.RuleScope;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/** The rules of services, put together once for each. Versions of parents are left aside: they need a day. */
final class EffectiveRules {

    private static final Rule NOTHING = new Unsettled(Cause.NO_RULE);

    private final Map<String, Rule> known = new HashMap<>();
    private final Run run;
    private final RuleScope scope;

    EffectiveRules(Run run) {
        this.run = run;
        this.scope = RuleScope.of(run.catalogue.rules());
    }

    /** A rule with what it refers to in its place; null when that is too large. */
    @Nullable
    Rule resolve(@Nullable Rule rule, @Nullable Rule inherited) {
        try {
            return scope.resolve(rule, inherited);
        } catch (RuleException e) {
            return null;
        }
    }

    private Rule resolved(Service service, @Nullable Rule inherited) {
        Rule resolved = resolve(service.eligibility(), inherited);
        return resolved == null ? NOTHING : resolved;
    }

    /** The rule of a service; where it is too large, nothing settled. Whoever is on a circle of parents inherits nothing. */
    Rule of(Service service) {
        Map<String, Service> open = new LinkedHashMap<>();
        Service at = service;
        while (at != null && !known.containsKey(at.id()) && open.putIfAbsent(at.id(), at) == null) {
            at = at.partOf() == null ? null : run.directory.service(at.partOf());
        }
        Deque<Service> topFirst = new ArrayDeque<>();
        boolean onCircle = false;
        for (Service each : open.values()) {
            onCircle |= at != null && each.id().equals(at.id());
            if (onCircle) {
                known.put(each.id(), resolved(each, null));
            } else {
                topFirst.push(each);
            }
        }
        Rule inherited = at == null ? null : known.get(at.id());
        for (Service each : topFirst) {
            inherited = resolved(each, inherited);
            known.put(each.id(), inherited);
        }
        return known.getOrDefault(service.id(), NOTHING);
    }
}
