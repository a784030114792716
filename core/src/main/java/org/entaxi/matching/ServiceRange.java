package org.entaxi.matching;

/**
 * Services that follow one another in an index and have the same outcome; {@link CatalogueIndex#service(int)} gives each.
 *
 * @param from the number of the first, from 0
 * @param until the number after the last
 */
public record ServiceRange(int from, int until) {

    /**
     * Checks the order.
     *
     * @param from the number of the first
     * @param until the number after the last
     */
    public ServiceRange {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("Empty range");
        }
    }

    /**
     * How many services there are.
     *
     * @return at least 1
     */
    public int size() {
        return until - from;
    }
}
