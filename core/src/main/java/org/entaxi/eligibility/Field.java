package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Truth;
import org.entaxi.person.Person;

/**
 * One independent variable of a compiled rule: a finite partition of what can be the case, fine enough that every
 * condition on it holds in a whole number of cells. What is known of a person is a set of cells that are still possible.
 *
 * <p>Most fields are one fact. Legal status and documents are one field together, because documents prove statuses; its
 * facts are its units.
 *
 * <p>Conditions are added while a rule is compiled; after {@link #close()} a field does not change.
 */
abstract class Field {

    /** How many cells a field may have; a rule that needs more is evaluated with less knowledge of what excludes what. */
    static final int MAX_CELLS = 4096;

    private int index = -1;
    private int offset;

    /** Takes note of a condition on this field. */
    abstract void add(Condition condition);

    /** Works out the cells. Returns false when there would be too many. */
    abstract boolean close();

    abstract int cells();

    /** The cells in which a condition holds. */
    abstract long[] mask(Condition condition);

    /** The cells that are possible for a person; never none. */
    abstract long[] possible(Person person, ConflictLog conflicts);

    /** The facts it is made of, in a fixed order. */
    abstract List<FactReference> units();

    /** What a cell says about one unit: cells with the same value differ in other units only. */
    int answer(int cell, int unit) {
        return cell;
    }

    /** What a cell says about everything but one unit. */
    int rest(int cell, int unit) {
        return 0;
    }

    /** Whether it may be suggested that a fact change from what is possible to what an answer leaves. */
    boolean isSuggestible(int unit, long[] possible, long[] answer) {
        return true;
    }

    /** Whether nobody but the provider can settle it. */
    boolean isProviders() {
        return false;
    }

    /** Whether it may not know of all that ties it to other fields, so that an open outcome may in truth be settled. */
    boolean isApproximate() {
        return false;
    }

    /** Whether what is known of a person is such that more might follow from it than is worked out. */
    boolean isApproximateFor(Person person) {
        return false;
    }

    final void place(int newIndex, int newOffset) {
        index = newIndex;
        offset = newOffset;
    }

    final int index() {
        return index;
    }

    final int offset() {
        return offset;
    }

    final int words() {
        return Masks.words(cells());
    }

    final long[] of(long[] encoded) {
        return Arrays.copyOfRange(encoded, offset, offset + words());
    }

    /** Whether what is possible is all inside a set of cells, all outside, or both. */
    final Truth truth(long[] mask, long[] encoded) {
        boolean inside = false;
        boolean outside = false;
        for (int i = 0; i < mask.length; i++) {
            inside |= (encoded[offset + i] & mask[i]) != 0;
            outside |= (encoded[offset + i] & ~mask[i]) != 0;
        }
        return outside ? inside ? Truth.UNKNOWN : Truth.FALSE : Truth.TRUE;
    }

    /** The possible answers about one unit, each as the set of cells that it leaves. */
    final List<long[]> answers(int unit, long[] possible) {
        Map<Integer, long[]> byAnswer = new LinkedHashMap<>();
        for (int cell = 0; cell < cells(); cell++) {
            if (Masks.has(possible, cell)) {
                Masks.set(byAnswer.computeIfAbsent(answer(cell, unit), key -> Masks.none(cells())), cell);
            }
        }
        return new ArrayList<>(byAnswer.values());
    }
}
