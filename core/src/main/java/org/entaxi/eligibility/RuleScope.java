package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a catalogue refer to: its named rules. It puts a rule together as it applies on a day, with the
 * parent's rule and the named rules in their places.
 *
 * <p>A service without a rule of its own has its parent's; to find the parent is the catalogue's task, so the parent's rule
 * is an argument, resolved already.
 *
 * <p>Immutable and thread-safe.
 */
public final class RuleScope {

    /** No named rules. */
    public static final RuleScope EMPTY = new RuleScope(List.of());

    /** How many rules a resolved rule may have. */
    public static final int MAX_SIZE = 10_000;

    private final Map<String, Rule> namedRules;

    private RuleScope(Collection<NamedRule> namedRules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        for (NamedRule named : namedRules) {
            byId.putIfAbsent(named.id(), named.rule());
        }
        this.namedRules = Collections.unmodifiableMap(byId);
    }

    /**
     * A scope with named rules.
     *
     * @param namedRules the rules; of two with the same id the first counts
     * @return the scope
     */
    public static RuleScope of(Collection<NamedRule> namedRules) {
        return new RuleScope(namedRules);
    }

    /**
     * The rule of a service that applies on a day: the first version that applies, else the plain rule. Where it is not known
     * whether a version applies, because the day it begins or ends is known only in part, nothing is settled, unless what
     * would apply instead is the same rule.
     *
     * @param rule the plain rule; null when there is none
     * @param versions the versions with their days
     * @param asOf the day
     * @return null when the service has neither a rule nor versions; an {@link Unsettled} rule, cause
     *     {@link Cause#NOT_IN_FORCE}, when it has versions, none of which applies for sure, and no plain rule, and when it
     *     is not known which of several rules applies
     */
    public static @Nullable Rule inForce(@Nullable Rule rule, List<RuleVersion> versions, LocalDate asOf) {
        Rule perhaps = null;
        for (RuleVersion version : versions) {
            Truth applies = version.validity().contains(asOf);
            if (applies == Truth.FALSE) {
                continue;
            }
            if (perhaps != null && !perhaps.equals(version.rule())) {
                return new Unsettled(Cause.NOT_IN_FORCE);
            }
            if (applies == Truth.TRUE) {
                return version.rule();
            }
            perhaps = version.rule();
        }
        boolean settled = perhaps == null ? rule != null || versions.isEmpty() : perhaps.equals(rule);
        return settled ? rule : new Unsettled(Cause.NOT_IN_FORCE);
    }

    /**
     * A rule with everything that it refers to in its place.
     *
     * @param rule the rule; null when the service has none of its own, which means its parent's
     * @param parent the parent's rule, resolved; null when there is no parent or it has no rule
     * @return the rule without {@link Inherited} and {@link RuleReference}; what is missing, or refers to itself, is
     *     {@link Unsettled} there
     * @throws RuleException if the result is nested too deeply or has too many parts
     */
    public Rule resolve(@Nullable Rule rule, @Nullable Rule parent) {
        Rule given = rule != null ? rule : new Inherited();
        return given.accept(new Resolver(parent));
    }

    private final class Resolver extends RuleRewriter {

        private final @Nullable Rule parent;
        private final Set<String> open = new LinkedHashSet<>();
        private final int parentSize;
        private int size;
        private int depth;

        Resolver(@Nullable Rule parent) {
            this.parent = parent;
            this.parentSize = parent == null ? 1 : RuleDepth.size(parent, MAX_SIZE + 1);
        }

        @Override
        Rule leaf(Rule rule) {
            grow(1);
            return rule;
        }

        private void grow(int rules) {
            size += rules;
            if (size > MAX_SIZE) {
                throw new RuleException(RuleException.Code.RULE_TOO_LARGE);
            }
        }

        /** Counts before going down, because the rules put in place of names may be deep together though none is alone. */
        @Override
        void enter() {
            grow(1);
            if (++depth > Rule.MAX_DEPTH) {
                throw new RuleException(RuleException.Code.RULE_TOO_DEEP);
            }
        }

        @Override
        void leave() {
            depth--;
        }

        @Override
        public Rule inherited(Inherited rule) {
            if (parent == null) {
                return leaf(new Unsettled(Cause.NO_RULE, rule.info()));
            }
            grow(parentSize);
            return carry(rule, parent);
        }

        @Override
        public Rule reference(RuleReference rule) {
            Rule named = namedRules.get(rule.rule());
            if (named == null || !open.add(rule.rule())) {
                return leaf(new Unsettled(Cause.NO_RULE, rule.info()));
            }
            if (open.size() > Rule.MAX_DEPTH) {
                throw new RuleException(RuleException.Code.RULE_TOO_DEEP);
            }
            Rule resolved = named.accept(this);
            open.remove(rule.rule());
            return carry(rule, resolved);
        }

        /** Keeps what is said at the place of a reference, by a rule around the one that it stands for. */
        private Rule carry(Rule reference, Rule resolved) {
            return reference.info().isEmpty()
                    ? resolved
                    : new AllOf(new ArrayList<>(List.of(resolved)), reference.info());
        }
    }
}
