package org.entaxi.matching;

import java.util.Arrays;

/**
 * Which places the rows of a day stand for, as runs: a row with all the places of a case, or rows that follow one another with
 * one place each, so that sets of rows and of places are compared 64 at a time.
 *
 * <p>Immutable and thread-safe.
 */
final class PlaceRuns {

    /** Where each run begins, and where the last ends. */
    private final int[] firstPlace;
    /** The row of the first place of each run, as its complement where that row has all places of the run. */
    private final int[] firstRow;

    private PlaceRuns(int[] firstPlace, int[] firstRow) {
        this.firstPlace = firstPlace;
        this.firstRow = firstRow;
    }

    /** The runs of cases that follow one another, by where the places of each begin and by the row of each. */
    static PlaceRuns of(int[] firstOfCase, int[] rowOfCase) {
        int[] places = new int[rowOfCase.length + 1];
        int[] rows = new int[rowOfCase.length];
        int size = 0;
        for (int i = 0; i < rowOfCase.length; i++) {
            boolean single = firstOfCase[i + 1] - firstOfCase[i] == 1;
            boolean goesOn = single
                    && size > 0
                    && rows[size - 1] >= 0
                    && rowOfCase[i] == rows[size - 1] + firstOfCase[i] - places[size - 1];
            if (!goesOn) {
                places[size] = firstOfCase[i];
                rows[size++] = single ? rowOfCase[i] : ~rowOfCase[i];
            }
        }
        places[size] = firstOfCase[rowOfCase.length];
        return new PlaceRuns(Arrays.copyOf(places, size + 1), Arrays.copyOf(rows, size));
    }

    /** How many places of a set have a row of another set. */
    int count(long[] rows, long[] places) {
        int count = 0;
        for (int i = 0; i < firstRow.length; i++) {
            int row = firstRow[i];
            if (row >= 0) {
                count += countSingles(rows, row, places, firstPlace[i], firstPlace[i + 1]);
            } else if (Bits.has(rows, ~row)) {
                count += Bits.count(places, firstPlace[i], firstPlace[i + 1]);
            }
        }
        return count;
    }

    private static int countSingles(long[] rows, int firstRow, long[] places, int from, int until) {
        int count = 0;
        int row = firstRow;
        for (int place = from; place < until; place += Long.SIZE, row += Long.SIZE) {
            long both = Bits.word(rows, row) & Bits.word(places, place);
            int left = until - place;
            count += Long.bitCount(left < Long.SIZE ? both & (1L << left) - 1 : both);
        }
        return count;
    }

    /** Adds to each row how many places of a set it has. */
    void addWeights(long[] places, int[] weights) {
        for (int i = 0; i < firstRow.length; i++) {
            int row = firstRow[i];
            if (row < 0) {
                weights[~row] += Bits.count(places, firstPlace[i], firstPlace[i + 1]);
                continue;
            }
            int end = firstPlace[i + 1];
            for (int place = Bits.next(places, firstPlace[i]); place >= 0 && place < end; ) {
                weights[row + place - firstPlace[i]]++;
                place = Bits.next(places, place + 1);
            }
        }
    }
}
