package org.entaxi.person;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one fact: the set of values still possible, and where that knowledge comes from.
 *
 * <p>One possible value means the fact is known. Several, or bounds, mean it is known in part. Known absent (no spouse,
 * no permit) is knowledge too. A fact that nothing is known of is simply not among the facts of a person.
 *
 * <p>In JSON a fact with one value and nothing else is that value; any other is an object with {@code value} or
 * {@code oneOf}, {@code min}, {@code max}, {@code absent}, {@code complete} and {@code provenance}.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 *
 * @param oneOf the values still possible; empty when they are given by bounds, or when the fact is absent
 * @param min the least possible number or date, inclusive; null when there is no such bound
 * @param max the greatest possible number or date, inclusive; null when there is no such bound
 * @param absent whether it is known that there is no such thing
 * @param complete whether several codes that hold together are all of them
 * @param provenance where the knowledge comes from; null when not said
 * @param extensions unknown members
 */
public record Fact(
        List<FactValue> oneOf,
        @Nullable FactValue min,
        @Nullable FactValue max,
        boolean absent,
        boolean complete,
        @Nullable Provenance provenance,
        Extensions extensions)
        implements Serializable {

    /** Known absent: there is no such thing. */
    public static final Fact ABSENT = new Fact(List.of(), null, null, true, false, null, Extensions.NONE);

    /**
     * Copies the values.
     *
     * @param oneOf the values still possible
     * @param min the least possible value, or null
     * @param max the greatest possible value, or null
     * @param absent whether there is no such thing
     * @param complete whether several codes are all of them
     * @param provenance where the knowledge comes from, or null
     * @param extensions unknown members
     */
    public Fact {
        oneOf = List.copyOf(oneOf);
    }

    /**
     * A fact with one value.
     *
     * @param value the value
     * @return the fact
     */
    public static Fact of(FactValue value) {
        return new Fact(List.of(value), null, null, false, false, null, Extensions.NONE);
    }

    /**
     * A fact that is yes or no.
     *
     * @param value the answer
     * @return the fact
     */
    public static Fact of(boolean value) {
        return of(FactValue.of(value));
    }

    /**
     * A fact that is a number.
     *
     * @param value the number
     * @return the fact
     */
    public static Fact of(BigDecimal value) {
        return of(FactValue.of(value));
    }

    /**
     * A fact that is a whole number.
     *
     * @param value the number
     * @return the fact
     */
    public static Fact of(long value) {
        return of(FactValue.of(value));
    }

    /**
     * A fact that is a date.
     *
     * @param value the date, as far as it is known
     * @return the fact
     */
    public static Fact of(PartialDate value) {
        return of(FactValue.of(value));
    }

    /**
     * A fact that is a code, or the text of a number or date.
     *
     * @param value the code
     * @return the fact
     */
    public static Fact of(String value) {
        return of(FactValue.of(value));
    }

    /**
     * Several codes that hold together, such as two characteristics of one person. They need not be all.
     *
     * @param values the codes
     * @return the fact
     */
    public static Fact codes(String... values) {
        return of(FactValue.of(Arrays.asList(values)));
    }

    /**
     * A fact that has one of several values, it is not known which.
     *
     * @param values the values still possible
     * @return the fact
     */
    public static Fact oneOf(FactValue... values) {
        return new Fact(Arrays.asList(values), null, null, false, false, null, Extensions.NONE);
    }

    /**
     * A fact that is one of several codes, it is not known which.
     *
     * @param codes the codes still possible
     * @return the fact
     */
    public static Fact oneOf(String... codes) {
        return oneOf(Arrays.stream(codes).map(FactValue::of).toArray(FactValue[]::new));
    }

    /**
     * A fact of which bounds are known.
     *
     * @param min the least possible value, inclusive; null when there is no such bound
     * @param max the greatest possible value, inclusive; null when there is no such bound
     * @return the fact
     */
    public static Fact between(@Nullable FactValue min, @Nullable FactValue max) {
        return new Fact(List.of(), min, max, false, false, null, Extensions.NONE);
    }

    /**
     * A copy that says where the knowledge comes from.
     *
     * @param source where it comes from; null when not said
     * @return the copy
     */
    public Fact from(@Nullable Provenance source) {
        return new Fact(oneOf, min, max, absent, complete, source, extensions);
    }

    /**
     * A copy in which the codes given are all of them.
     *
     * @return the copy
     */
    public Fact asComplete() {
        return new Fact(oneOf, min, max, absent, true, provenance, extensions);
    }

    /**
     * Tells whether nothing at all is said about the value.
     *
     * @return true when every value is still possible
     */
    public boolean isOpen() {
        return !absent && oneOf.isEmpty() && min == null && max == null;
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "Fact[…]";
    }
}
