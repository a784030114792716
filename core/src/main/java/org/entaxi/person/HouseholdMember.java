package org.entaxi.person;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.HouseholdRelations;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who lives in a person's household, and what is known of them. In JSON it is written as a person with one
 * more member, {@code relation}.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 *
 * @param relation who they are to the person, of the scheme {@value #RELATION_SCHEME}; null when not known
 * @param person what is known of them
 */
public record HouseholdMember(@Nullable ConceptId relation, Person person) implements Serializable {

    /** The concept scheme of relations. */
    public static final String RELATION_SCHEME = Schemes.HOUSEHOLD_RELATION;

    /** A child of the person. */
    public static final ConceptId CHILD = HouseholdRelations.CHILD;

    /** The person's spouse. Other partners are in {@link HouseholdRelations}. */
    public static final ConceptId SPOUSE = HouseholdRelations.SPOUSE;

    /** A parent of the person. */
    public static final ConceptId PARENT = HouseholdRelations.PARENT;

    /** A brother or sister of the person. */
    public static final ConceptId SIBLING = HouseholdRelations.SIBLING;

    /**
     * Checks that there is a person.
     *
     * @param relation who they are to the person, or null
     * @param person what is known of them
     */
    public HouseholdMember {
        Objects.requireNonNull(person, "person");
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "HouseholdMember[…]";
    }
}
