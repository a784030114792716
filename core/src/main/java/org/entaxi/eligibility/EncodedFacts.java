package org.entaxi.eligibility;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person, in the cells of one compiled rule, or of several compiled together. It means nothing to any
 * other, which refuses it.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 */
public final class EncodedFacts {

    private static final byte[] NONE = {};
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final Object owner;
    private final long[] words;
    private final Person person;
    /** For each set of conjuncts that have to be looked at together one more than the outcome; 0 where nobody asked. */
    private final byte[] together;

    /** The same for sets about status and documents alone; others of whom the same is known may share it. */
    private final byte[] ofLegal;
    /** For each variable the pattern that is kept, if any. */
    private final @Nullable FactPattern[] patterns;

    EncodedFacts(Object owner, long[] words) {
        this(owner, words, Person.UNKNOWN, NONE, NONE, new FactPattern[0]);
    }

    EncodedFacts(
            Object owner,
            long[] words,
            Person person,
            byte[] together,
            byte[] ofLegal,
            @Nullable FactPattern[] patterns) {
        this.owner = owner;
        this.words = words;
        this.person = person;
        this.together = together;
        this.ofLegal = ofLegal;
        this.patterns = patterns;
    }

    /**
     * What a set of conjuncts comes to together, worked out once; two threads that meet here write the same.
     *
     * @param mayBeSettled whether it can come to more than the conjuncts do by themselves, by these very facts
     */
    Outcome together(int set, JointRules joint, BooleanSupplier mayBeSettled) {
        byte[] known = joint.isLegal(set) ? ofLegal : together;
        if (known[set] == 0) {
            Outcome found = mayBeSettled.getAsBoolean() ? joint.outcome(set, person) : Outcome.UNDETERMINED;
            known[set] = (byte) (1 + found.ordinal());
        }
        return OUTCOMES.get(known[set] - 1);
    }

    /** The pattern of a variable; null where none is kept. */
    @Nullable
    FactPattern pattern(int variable) {
        return variable < patterns.length ? patterns[variable] : null;
    }

    Object owner() {
        return owner;
    }

    /** Not copied: whoever is given it only reads. */
    long[] words() {
        return words;
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "EncodedFacts[…]";
    }
}
