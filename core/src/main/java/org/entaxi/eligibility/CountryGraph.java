package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Truth;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The countries and groups of countries that a rule names, with the members of the groups on a day. */
final class CountryGraph extends ConceptGraph {

    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final List<Node> nodes = new ArrayList<>();

    private CountryGraph(Vocabulary vocabulary, LocalDate asOf, List<ConceptId> ids) {
        super(ids);
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        for (int i = 0; i < size(); i++) {
            ConceptId concept = id(i);
            nodes.add(new Node(
                    Masks.where(size(), other -> isWithin(concept, id(other))),
                    Masks.where(size(), other -> isWithin(id(other), concept) || isPerhapsMember(id(other), concept)),
                    none()));
        }
    }

    static CountryGraph of(Vocabulary vocabulary, LocalDate asOf, Set<ConceptId> named) {
        Set<ConceptId> ids = new LinkedHashSet<>();
        for (ConceptId concept : named) {
            if (vocabulary.knows(concept)) {
                ids.add(concept);
                if (isGroup(concept)) {
                    for (Concept country : vocabulary.concepts(Schemes.COUNTRY)) {
                        if (vocabulary.isMember(country.id(), concept, asOf) == Truth.TRUE) {
                            ids.add(country.id());
                        }
                    }
                }
            }
        }
        return new CountryGraph(vocabulary, asOf, List.copyOf(ids));
    }

    private boolean isWithin(ConceptId one, ConceptId other) {
        if (one.equals(other) || vocabulary.isMember(one, other, asOf) == Truth.TRUE) {
            return true;
        }
        return isGroup(one) && isGroup(other) && isSubgroup(one, other);
    }

    /** Whether every country that is or may be in one group is in the other. */
    private boolean isSubgroup(ConceptId one, ConceptId other) {
        boolean hasMembers = false;
        for (Concept country : vocabulary.concepts(Schemes.COUNTRY)) {
            if (vocabulary.isMember(country.id(), one, asOf) != Truth.FALSE) {
                if (vocabulary.isMember(country.id(), other, asOf) != Truth.TRUE) {
                    return false;
                }
                hasMembers = true;
            }
        }
        return hasMembers;
    }

    private boolean isPerhapsMember(ConceptId country, ConceptId group) {
        return isGroup(group) && vocabulary.isMember(country, group, asOf) == Truth.UNKNOWN;
    }

    @Override
    boolean isCommon(ConceptId concept) {
        return vocabulary.knows(concept);
    }

    @Override
    Node node(int i) {
        return nodes.get(i);
    }

    @Override
    @Nullable
    Node node(ConceptId concept) {
        int i = indexOf(concept);
        if (i >= 0) {
            return nodes.get(i);
        }
        return vocabulary.knows(concept) ? outside(concept) : null;
    }

    /** A country that the rule does not name; of a group of which it is not sure whether it belongs, it may be a member. */
    private Node outside(ConceptId country) {
        long[] groups = Masks.where(size(), group -> isWithin(country, id(group)));
        long[] perhaps = Masks.where(size(), i -> isPerhapsMember(country, id(i)));
        return new Node(groups, perhaps, none());
    }

    private static boolean isGroup(ConceptId concept) {
        return Schemes.COUNTRY_GROUP.equals(concept.scheme());
    }

    @Override
    List<long[]> coverings(int i) {
        return List.of();
    }
}
