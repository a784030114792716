package org.entaxi.eligibility;

import java.util.List;
import org.entaxi.person.Person;

/**
 * A place in a rule that no fact of the person settles. Each place is a field of its own; since none of them is ever
 * narrowed, all read the same word, the first of every encoding.
 */
final class OpenField extends Field {

    /** How many words all open places take together. */
    static final int WORDS = 1;

    /** What that word holds. */
    static final long WORD = 3;

    private static final int CELLS = 2;

    private final Rule rule;
    private final Cause cause;

    /** The place of a rule that only the provider settles, or that the catalogue does not. */
    static OpenField of(Rule rule) {
        if (rule instanceof Unsettled unsettled) {
            return new OpenField(rule, unsettled.cause());
        }
        return new OpenField(rule, rule instanceof Condition ? Cause.PROVIDER_DECIDES : Cause.NO_RULE);
    }

    OpenField(Rule rule, Cause cause) {
        this.rule = rule;
        this.cause = cause;
    }

    Rule rule() {
        return rule;
    }

    Cause cause() {
        return cause;
    }

    @Override
    void add(Condition condition) {}

    @Override
    boolean close() {
        return true;
    }

    @Override
    int cells() {
        return CELLS;
    }

    long[] mask() {
        return new long[] {1};
    }

    @Override
    long[] mask(Condition condition) {
        return mask();
    }

    @Override
    long[] possible(Person person, ConflictLog conflicts) {
        return Masks.all(CELLS);
    }

    @Override
    List<FactReference> units() {
        return List.of();
    }

    @Override
    boolean isProviders() {
        return true;
    }
}
