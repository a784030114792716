package org.entaxi.matching;

import java.util.Arrays;
import java.util.function.Function;
import org.entaxi.eligibility.CompiledRules;
import org.entaxi.eligibility.EncodedFacts;
import org.entaxi.eligibility.Outcome;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands to the rules of a segment on a day: the rows that are ruled out, and those that are open.
 *
 * <p>Immutable and thread-safe. No value is shown by {@code toString()}.
 */
final class Standing {

    private final DayRules rules;
    private final EncodedFacts facts;
    private final long[] falseConjuncts;
    private final long[] openConjuncts;
    /** By conjuncts alone, before the cases of rows that are not read once. */
    private final long[] plainRuledOut;

    private final long[] plainOpen;
    private final long[] ruledOut;
    private final long[] open;

    private Standing(DayRules rules, EncodedFacts facts, @Nullable Standing before) {
        CompiledRules compiled = rules.compiled();
        this.rules = rules;
        this.facts = facts;
        this.falseConjuncts = Bits.none(compiled.conjuncts());
        this.openConjuncts = Bits.none(compiled.conjuncts());
        @Nullable PartRows[] known = new PartRows[compiled.parts()];
        for (int part = 0; part < known.length; part++) {
            PartRows remembered = rules.remembered(part, facts);
            known[part] = remembered;
            if (remembered == null) {
                compiled.evaluate(part, facts, falseConjuncts, openConjuncts);
            } else {
                remembered.addConjuncts(falseConjuncts, openConjuncts);
            }
        }
        boolean same = before != null && Arrays.equals(falseConjuncts, before.falseConjuncts);
        boolean grown = before != null && isWithin(before.falseConjuncts, falseConjuncts);
        if (before != null && same) {
            this.plainRuledOut = before.plainRuledOut;
        } else if (before != null && grown) {
            this.plainRuledOut = before.plainRuledOut.clone();
            addRows(difference(falseConjuncts, before.falseConjuncts), plainRuledOut);
        } else {
            this.plainRuledOut = Bits.none(rules.rows());
            for (int part = 0; part < known.length; part++) {
                addRows(part, falseConjuncts, known[part], PartRows::ruledOut, plainRuledOut);
            }
        }
        if (before != null && grown && Arrays.equals(openConjuncts, before.openConjuncts)) {
            this.plainOpen = same ? before.plainOpen : before.plainOpen.clone();
        } else {
            this.plainOpen = Bits.none(rules.rows());
            for (int part = 0; part < known.length; part++) {
                addRows(part, openConjuncts, known[part], PartRows::open, plainOpen);
            }
        }
        if (before == null || plainOpen != before.plainOpen) {
            Bits.andNot(plainOpen, plainRuledOut);
        }
        long[] settledOut = plainRuledOut;
        long[] settledOpen = plainOpen;
        long[] repeating = rules.repeating();
        for (int i = 0; i < repeating.length; i++) {
            for (long rest = plainOpen[i] & repeating[i]; rest != 0; rest &= rest - 1) {
                int row = (i << 6) + Long.numberOfTrailingZeros(rest);
                Outcome outcome = compiled.settle(row, facts, openConjuncts);
                if (outcome != Outcome.UNDETERMINED) {
                    settledOpen = settledOpen == plainOpen ? plainOpen.clone() : settledOpen;
                    Bits.clear(settledOpen, row);
                }
                if (outcome == Outcome.NOT_ELIGIBLE) {
                    settledOut = settledOut == plainRuledOut ? plainRuledOut.clone() : settledOut;
                    Bits.set(settledOut, row);
                }
            }
        }
        this.ruledOut = settledOut;
        this.open = settledOpen;
    }

    static Standing of(DayRules rules, Person person) {
        return new Standing(rules, rules.compiled().encode(person), null);
    }

    /** The same for a person of whom something else is known; only what that changes is worked out anew. */
    Standing with(Person person) {
        return new Standing(rules, rules.compiled().encode(person), this);
    }

    private static boolean isWithin(long[] some, long[] all) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & ~all[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static long[] difference(long[] all, long[] some) {
        long[] difference = all.clone();
        Bits.andNot(difference, some);
        return difference;
    }

    /** Adds the rows of the conjuncts of a part: those remembered, or those of each conjunct. */
    private void addRows(
            int part, long[] conjuncts, @Nullable PartRows remembered, Function<PartRows, long[]> rowsOf, long[] rows) {
        if (remembered == null) {
            rules.addRows(part, conjuncts, rows);
        } else {
            Bits.orFrom(rows, 0, rowsOf.apply(remembered));
        }
    }

    private void addRows(long[] conjuncts, long[] rows) {
        for (int i = 0; i < conjuncts.length; i++) {
            for (long rest = conjuncts[i]; rest != 0; rest &= rest - 1) {
                rules.addRows((i << 6) + Long.numberOfTrailingZeros(rest), rows);
            }
        }
    }

    DayRules rules() {
        return rules;
    }

    EncodedFacts facts() {
        return facts;
    }

    Outcome outcome(int row) {
        if (Bits.has(ruledOut, row)) {
            return Outcome.NOT_ELIGIBLE;
        }
        return Bits.has(open, row) ? Outcome.UNDETERMINED : Outcome.ELIGIBLE;
    }

    /** The rows that are ruled out. */
    long[] ruledOut() {
        return ruledOut;
    }

    /** The rows that are not settled. */
    long[] open() {
        return open;
    }

    /** The conjuncts that are not settled. */
    long[] openConjuncts() {
        return openConjuncts;
    }

    /** Hides everything about the person. */
    @Override
    public String toString() {
        return "Standing[…]";
    }
}
