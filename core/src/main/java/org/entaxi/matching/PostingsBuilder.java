package org.entaxi.matching;

import java.util.Arrays;

/** Collects numbers in ascending order; not thread-safe. */
final class PostingsBuilder {

    private int[] numbers = new int[4];
    private int count;

    /** Adds a number that is not smaller than the last; the same one again is left out. */
    void add(int number) {
        if (count > 0 && numbers[count - 1] == number) {
            return;
        }
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count + (count >> 1) + 1);
        }
        numbers[count++] = number;
    }

    Postings build(int size) {
        return Postings.of(numbers, count, size);
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, count);
    }
}
