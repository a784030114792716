package org.entaxi.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Counting places and rows by the word comes to the same as one by one. */
class PlaceRunsTest {

    private static final long SEED = Long.getLong("entaxi.seed", 20261123L);

    /** Cases with one service or several, most of which have the next row, and some that of another. */
    @Test
    void count_isOneByOne() {
        Random random = new Random(SEED);
        for (int round = 0; round < 400; round++) {
            int cases = 1 + random.nextInt(400);
            int oddity = 1 + random.nextInt(60);
            int[] first = new int[cases + 1];
            int[] rowOf = new int[cases];
            int rows = 0;
            for (int i = 0; i < cases; i++) {
                first[i + 1] = first[i] + (random.nextInt(oddity) == 0 ? 1 + random.nextInt(150) : 1);
                rowOf[i] = rows > 0 && random.nextInt(oddity) == 0 ? random.nextInt(rows) : rows++;
            }
            int places = first[cases];
            long[] someRows = some(rows, random);
            long[] somePlaces = some(places, random);
            int[] weights = new int[rows];
            int[] all = new int[rows];
            int expected = 0;
            int expectedOfAll = 0;
            for (int i = 0; i < cases; i++) {
                for (int place = first[i]; place < first[i + 1]; place++) {
                    boolean has = Bits.has(somePlaces, place);
                    weights[rowOf[i]] += has ? 1 : 0;
                    all[rowOf[i]]++;
                    expected += has && Bits.has(someRows, rowOf[i]) ? 1 : 0;
                    expectedOfAll += Bits.has(someRows, rowOf[i]) ? 1 : 0;
                }
            }
            PlaceRuns runs = PlaceRuns.of(first, rowOf);
            int[] found = new int[rows];
            runs.addWeights(somePlaces, found);
            assertThat(runs.count(someRows, somePlaces)).as("round %d", round).isEqualTo(expected);
            assertThat(found).as("round %d", round).isEqualTo(weights);
            assertThat(new Weights(all).of(someRows)).as("round %d", round).isEqualTo(expectedOfAll);
            assertThat(new Weights(all).of(Bits.all(rows)))
                    .isEqualTo(Arrays.stream(all).sum());
        }
    }

    private static long[] some(int size, Random random) {
        long[] bits = Bits.none(size);
        int of = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            if (random.nextInt(4) < of) {
                Bits.set(bits, i);
            }
        }
        return bits;
    }
}
