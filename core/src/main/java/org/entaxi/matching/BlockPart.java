package org.entaxi.matching;

import java.util.List;
import org.entaxi.eligibility.CompiledRules;
import org.entaxi.eligibility.EncodedFacts;
import org.entaxi.eligibility.Outcome;
import org.entaxi.person.Person;

/** Up to 64 people against one segment: for each row the people for whom it is ruled out, and those for whom it is open. */
final class BlockPart {

    /** A segment with its rules of the day. */
    record Source(LiveSegment live, DayRules rules) {}

    private final Source source;
    private final long[] ruledOut;
    private final long[] open;

    private BlockPart(Source source, long[] ruledOut, long[] open) {
        this.source = source;
        this.ruledOut = ruledOut;
        this.open = open;
    }

    static BlockPart of(Source source, List<Person> people) {
        CompiledRules compiled = source.rules().compiled();
        long[] falseConjuncts = Bits.none(compiled.conjuncts());
        long[][] openConjuncts = new long[people.size()][];
        long[] out = new long[compiled.conjuncts()];
        long[] undecided = new long[compiled.conjuncts()];
        EncodedFacts[] facts = new EncodedFacts[people.size()];
        for (int person = 0; person < facts.length; person++) {
            facts[person] = compiled.encode(people.get(person));
            openConjuncts[person] = Bits.none(compiled.conjuncts());
            compiled.evaluate(facts[person], falseConjuncts, openConjuncts[person]);
            scatter(falseConjuncts, person, out);
            scatter(openConjuncts[person], person, undecided);
        }
        long[] ruledOut = new long[compiled.rows()];
        long[] open = new long[compiled.rows()];
        source.rules().combine(out, undecided, ruledOut, open);
        settle(source.rules(), facts, openConjuncts, ruledOut, open);
        return new BlockPart(source, ruledOut, open);
    }

    private static void scatter(long[] conjuncts, int person, long[] people) {
        for (int i = 0; i < conjuncts.length; i++) {
            for (long rest = conjuncts[i]; rest != 0; rest &= rest - 1) {
                people[(i << 6) + Long.numberOfTrailingZeros(rest)] |= 1L << person;
            }
        }
    }

    /** Looks at the cases of the rows that are not read once. */
    private static void settle(
            DayRules rules, EncodedFacts[] facts, long[][] openConjuncts, long[] ruledOut, long[] open) {
        long[] repeating = rules.repeating();
        for (int row = Bits.next(repeating, 0); row >= 0; row = Bits.next(repeating, row + 1)) {
            for (long rest = open[row]; rest != 0; rest &= rest - 1) {
                int person = Long.numberOfTrailingZeros(rest);
                Outcome outcome = rules.compiled().settle(row, facts[person], openConjuncts[person]);
                if (outcome != Outcome.UNDETERMINED) {
                    open[row] &= ~(1L << person);
                    ruledOut[row] |= outcome == Outcome.NOT_ELIGIBLE ? 1L << person : 0;
                }
            }
        }
    }

    boolean has(int number) {
        return source.live().has(number);
    }

    private int row(int number) {
        return source.rules()
                .rowOf(source.live().segment().caseOf(number - source.live().base()));
    }

    long ruledOut(int number) {
        return ruledOut[row(number)];
    }

    long open(int number) {
        return open[row(number)];
    }

    Outcome outcome(int person, int number) {
        return outcomeOfRow(person, row(number));
    }

    private Outcome outcomeOfRow(int person, int row) {
        if ((ruledOut[row] & 1L << person) != 0) {
            return Outcome.NOT_ELIGIBLE;
        }
        return (open[row] & 1L << person) != 0 ? Outcome.UNDETERMINED : Outcome.ELIGIBLE;
    }

    int count(int person, Outcome outcome) {
        Segment segment = source.live().segment();
        int count = 0;
        for (int i = 0; i < segment.cases(); i++) {
            count += outcomeOfRow(person, source.rules().rowOf(i)) == outcome
                    ? source.live().size(i)
                    : 0;
        }
        return count;
    }
}
