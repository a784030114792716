package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Settles a program exactly: strong Kleene logic first, then every case of the fields that occur more than once and are still
 * open. What is left open then is so in truth, because every other field occurs once.
 */
final class Solver {

    /** How many evaluations one question may take before the answer is left to Kleene logic. */
    static final int BUDGET = 4096;

    /** An answer, and whether the cases were all looked at. */
    record Answer(int value, boolean exact) {}

    /** One fact of a field. */
    record Unit(Field field, int unit) {

        FactReference fact() {
            return field.units().get(unit);
        }
    }

    private final Program program;
    private final List<Field> repeated;
    private final List<Field> fields;
    private final Map<Field, List<long[]>> classes = new LinkedHashMap<>();

    Solver(Program program) {
        this.program = program;
        this.repeated = program.repeated();
        this.fields = List.copyOf(program.fields());
        for (Field field : fields) {
            classes.put(field, classesOf(field));
        }
    }

    /** The cells of a field that no leaf tells apart, together. */
    private List<long[]> classesOf(Field field) {
        List<long[]> masks = program.masksOf(field);
        Map<List<Boolean>, long[]> bySignature = new LinkedHashMap<>();
        for (int cell = 0; cell < field.cells(); cell++) {
            List<Boolean> signature = new ArrayList<>(masks.size());
            for (long[] mask : masks) {
                signature.add(Masks.has(mask, cell));
            }
            Masks.set(bySignature.computeIfAbsent(signature, key -> Masks.none(field.cells())), cell);
        }
        return List.copyOf(bySignature.values());
    }

    boolean isReadOnce() {
        return repeated.isEmpty();
    }

    List<Field> fields() {
        return fields;
    }

    int kleene(long[] facts) {
        return program.evaluate(facts);
    }

    Answer exact(long[] facts) {
        int value = program.evaluate(facts);
        if (value != Program.UNKNOWN || repeated.isEmpty()) {
            return new Answer(value, true);
        }
        Cases cases = new Cases(facts.clone());
        int settled = cases.settle(0);
        return new Answer(cases.exhausted() ? Program.UNKNOWN : settled, !cases.exhausted());
    }

    /** Walks through the cases of the repeated fields. */
    private final class Cases {

        private final long[] facts;
        private int budget = BUDGET;

        Cases(long[] facts) {
            this.facts = facts;
        }

        boolean exhausted() {
            return budget < 0;
        }

        int settle(int next) {
            if (--budget < 0) {
                return Program.UNKNOWN;
            }
            int value = program.evaluate(facts);
            if (value != Program.UNKNOWN) {
                return value;
            }
            for (int i = next; i < repeated.size(); i++) {
                if (isOpen(repeated.get(i), facts)) {
                    return split(i);
                }
            }
            return Program.UNKNOWN;
        }

        private int split(int at) {
            Field field = repeated.get(at);
            long[] before = field.of(facts);
            int agreed = -1;
            for (long[] cells : classes.getOrDefault(field, List.of())) {
                if (!Masks.intersect(before, cells)) {
                    continue;
                }
                restrict(facts, field, Masks.and(before, cells));
                int value = settle(at + 1);
                if (value == Program.UNKNOWN || (agreed >= 0 && agreed != value)) {
                    agreed = Program.UNKNOWN;
                    break;
                }
                agreed = value;
            }
            restrict(facts, field, before);
            return agreed < 0 ? Program.UNKNOWN : agreed;
        }
    }

    static void restrict(long[] facts, Field field, long[] cells) {
        System.arraycopy(cells, 0, facts, field.offset(), cells.length);
    }

    /** Whether more than one class of cells is possible. */
    boolean isOpen(Field field, long[] facts) {
        long[] possible = field.of(facts);
        for (long[] cells : classes.getOrDefault(field, List.of())) {
            if (Masks.intersect(possible, cells)) {
                return !Masks.within(possible, cells);
            }
        }
        return false;
    }

    /**
     * Whether something can change the outcome: whether two situations that differ in it alone, with the provider's judgement
     * left open, can have different outcomes.
     */
    Answer matters(Field field, int unit, long[] facts) {
        return matters(field, cell -> field.rest(cell, unit), facts);
    }

    /** The same for whatever tells cells apart that have the same rest. */
    Answer matters(Field field, IntUnaryOperator rest, long[] facts) {
        if (!isOpen(field, facts)) {
            return new Answer(Program.FALSE, true);
        }
        Difference difference = new Difference(field, facts.clone());
        Map<Integer, List<Integer>> byRest = new LinkedHashMap<>();
        long[] possible = field.of(facts);
        for (int cell = 0; cell < field.cells(); cell++) {
            if (Masks.has(possible, cell)) {
                byRest.computeIfAbsent(rest.applyAsInt(cell), key -> new ArrayList<>())
                        .add(cell);
            }
        }
        for (List<Integer> group : byRest.values()) {
            if (difference.within(distinct(field, group))) {
                return new Answer(Program.TRUE, true);
            }
        }
        return new Answer(difference.exhausted() ? Program.TRUE : Program.FALSE, !difference.exhausted());
    }

    /** One cell for each class. */
    private List<Integer> distinct(Field field, List<Integer> group) {
        Set<Integer> seen = new LinkedHashSet<>();
        List<Integer> cells = new ArrayList<>();
        List<long[]> all = classes.getOrDefault(field, List.of());
        for (int cell : group) {
            for (int i = 0; i < all.size(); i++) {
                if (Masks.has(all.get(i), cell) && seen.add(i)) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    /** Whether a place that only the provider settles can change the outcome. */
    boolean matters(OpenField place, long[] facts) {
        Difference difference = new Difference(place, facts.clone());
        return difference.within(List.of(0, 1)) || difference.exhausted();
    }

    /** Looks for two situations with different outcomes. */
    private final class Difference {

        private final Field varied;
        private final long[] facts;
        private int budget = BUDGET;

        Difference(Field varied, long[] facts) {
            this.varied = varied;
            this.facts = facts;
        }

        boolean exhausted() {
            return budget < 0;
        }

        /** Compares the first cell with each other: if all of them agree with it, they agree with each other. */
        boolean within(List<Integer> cells) {
            for (int i = 1; i < cells.size(); i++) {
                if (between(cells.get(0), cells.get(i), 0)) {
                    return true;
                }
            }
            return false;
        }

        private boolean between(int one, int other, int next) {
            if (--budget < 0) {
                return false;
            }
            int pairs = program.pairs((field, mask) -> leaf(field, mask, one, other));
            if (!ValuePairs.differ(pairs)) {
                return false;
            }
            for (int i = next; i < repeated.size(); i++) {
                Field field = repeated.get(i);
                if (field != varied && isOpen(field, facts)) {
                    return inSomeCase(field, i, one, other);
                }
            }
            return true;
        }

        private boolean inSomeCase(Field field, int at, int one, int other) {
            long[] before = field.of(facts);
            boolean found = false;
            for (long[] cells : classes.getOrDefault(field, List.of())) {
                if (!found && Masks.intersect(before, cells)) {
                    restrict(facts, field, Masks.and(before, cells));
                    found = between(one, other, at + 1);
                }
            }
            restrict(facts, field, before);
            return found;
        }

        private int leaf(Field field, long[] mask, int one, int other) {
            if (field == varied) {
                return ValuePairs.of(
                        Masks.has(mask, one) ? Program.TRUE : Program.FALSE,
                        Masks.has(mask, other) ? Program.TRUE : Program.FALSE);
            }
            if (field.isProviders()) {
                return ValuePairs.of(Program.UNKNOWN, Program.UNKNOWN);
            }
            long[] possible = field.of(facts);
            int sure = ValuePairs.of(Program.TRUE, Program.TRUE);
            int never = ValuePairs.of(Program.FALSE, Program.FALSE);
            return Masks.within(possible, mask) ? sure : Masks.intersect(possible, mask) ? sure | never : never;
        }
    }
}
