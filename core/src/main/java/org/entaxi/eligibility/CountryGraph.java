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

/**
 * The countries and groups of countries that a rule names, with the members of the groups on a day, and the groups of which it
 * names all members in one way or another.
 */
final class CountryGraph extends ConceptGraph {

    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final List<Node> nodes = new ArrayList<>();
    private final List<List<long[]>> coverings = new ArrayList<>();

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
            coverings.add(coverings(concept));
        }
    }

    /** Whoever is a national of a group is one of a country in it. */
    private List<long[]> coverings(ConceptId concept) {
        if (!isGroup(concept)) {
            return List.of();
        }
        Set<ConceptId> members = members(vocabulary, asOf, concept);
        return members.isEmpty() ? List.of() : List.of(Masks.where(size(), i -> members.contains(id(i))));
    }

    static CountryGraph of(Vocabulary vocabulary, LocalDate asOf, Set<ConceptId> named) {
        Set<ConceptId> ids = new LinkedHashSet<>();
        for (ConceptId concept : named) {
            if (isKnown(vocabulary, concept)) {
                ids.add(concept);
                if (isGroup(concept)) {
                    ids.addAll(members(vocabulary, asOf, concept));
                }
            }
        }
        // Where no country is named, none of the groups is either.
        List<Concept> groups = ids.isEmpty() ? List.of() : vocabulary.concepts(Schemes.COUNTRY_GROUP);
        for (Concept group : groups) {
            if (isNamed(vocabulary, asOf, group.id(), ids)) {
                ids.add(group.id());
            }
        }
        return new CountryGraph(vocabulary, asOf, List.copyOf(ids));
    }

    /** The countries that are, or may be, in a group on the day. */
    private static Set<ConceptId> members(Vocabulary vocabulary, LocalDate asOf, ConceptId group) {
        Set<ConceptId> members = new LinkedHashSet<>();
        for (Concept country : vocabulary.concepts(Schemes.COUNTRY)) {
            if (vocabulary.isMember(country.id(), group, asOf) != Truth.FALSE) {
                members.add(country.id());
            }
        }
        return members;
    }

    /** Whether all countries that are, or may be, in a group are named, and there are any. */
    private static boolean isNamed(Vocabulary vocabulary, LocalDate asOf, ConceptId group, Set<ConceptId> named) {
        boolean hasMembers = false;
        for (Concept country : vocabulary.concepts(Schemes.COUNTRY)) {
            if (vocabulary.isMember(country.id(), group, asOf) != Truth.FALSE) {
                if (!named.contains(country.id())) {
                    return false;
                }
                hasMembers = true;
            }
        }
        return hasMembers;
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
        return isKnown(vocabulary, concept);
    }

    /** Whether something is known to be a country or a group of countries, and not something else or nothing at all. */
    private static boolean isKnown(Vocabulary vocabulary, ConceptId concept) {
        return vocabulary.knows(concept, Schemes.COUNTRY) || vocabulary.knows(concept, Schemes.COUNTRY_GROUP);
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
        return isKnown(vocabulary, concept) ? outside(concept) : null;
    }

    /**
     * A country or group that the rule does not name. Of a group of which it is not sure whether it belongs, a country may be a
     * member; a national of a group may be one of any country in it.
     */
    private Node outside(ConceptId concept) {
        long[] groups = Masks.where(size(), group -> isWithin(concept, id(group)));
        long[] perhaps = Masks.where(
                size(),
                i -> isPerhapsMember(concept, id(i)) || isWithin(id(i), concept) || isPerhapsMember(id(i), concept));
        return new Node(groups, perhaps, none());
    }

    private static boolean isGroup(ConceptId concept) {
        return Schemes.COUNTRY_GROUP.equals(concept.scheme());
    }

    @Override
    List<long[]> coverings(int i) {
        return coverings.get(i);
    }
}
