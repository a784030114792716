package org.entaxi.eligibility;

import java.util.List;

/**
 * The answers about one unit of a field, each as the cells that it leaves where nothing is known. Where every answer leaves one
 * cell they are counted as cells.
 *
 * <p>Immutable and thread-safe.
 *
 * @param offset where the cells of the field begin in an encoding
 * @param words how many words they take
 * @param cells whether every answer leaves one cell
 * @param all the answers
 */
record Answers(int offset, int words, boolean cells, List<long[]> all) {

    static Answers of(Field field, int unit) {
        List<long[]> all = field.answers(unit, Masks.all(field.cells()));
        return new Answers(field.offset(), field.words(), all.size() == field.cells(), all);
    }

    /** How many answers are possible. */
    int count(long[] facts) {
        int count = 0;
        if (cells) {
            for (int i = 0; i < words; i++) {
                count += Long.bitCount(facts[offset + i]);
            }
            return count;
        }
        for (long[] answer : all) {
            count += meets(facts, answer) ? 1 : 0;
        }
        return count;
    }

    /** After how many of the possible answers everything that is possible lies in a set of cells. */
    int countWithin(long[] facts, long[] mask) {
        return count(facts) - countBeyond(facts, mask, false);
    }

    /** After how many of the possible answers something that is possible lies in a set of cells. */
    int countTouching(long[] facts, long[] mask) {
        return countBeyond(facts, mask, true);
    }

    /** After how many answers something possible lies inside a set of cells, or outside it. */
    private int countBeyond(long[] facts, long[] mask, boolean inside) {
        int count = 0;
        if (cells) {
            for (int i = 0; i < words; i++) {
                count += Long.bitCount(facts[offset + i] & (inside ? mask[i] : ~mask[i]));
            }
            return count;
        }
        for (long[] answer : all) {
            boolean found = false;
            for (int i = 0; i < words && !found; i++) {
                found = (facts[offset + i] & answer[i] & (inside ? mask[i] : ~mask[i])) != 0;
            }
            count += found ? 1 : 0;
        }
        return count;
    }

    private boolean meets(long[] facts, long[] answer) {
        for (int i = 0; i < words; i++) {
            if ((facts[offset + i] & answer[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Leaves of what is possible what an answer allows; false when that is nothing. */
    boolean suppose(long[] facts, long[] answer, long[] supposed) {
        for (int i = 0; i < words; i++) {
            supposed[offset + i] = facts[offset + i] & answer[i];
        }
        return meets(facts, answer);
    }

    /** Takes back what was supposed. */
    void forget(long[] facts, long[] supposed) {
        System.arraycopy(facts, offset, supposed, offset, words);
    }
}
