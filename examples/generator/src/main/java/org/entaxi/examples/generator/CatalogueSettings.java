package org.entaxi.examples.generator;

/**
 * How large a catalogue is to be.
 *
 * @param services how many services, at least 1
 * @param rules how many different rules they share, at least 1; {@link #ALL_DISTINCT} when each has its own
 * @param seed whatever number; another one gives another catalogue of the same kind
 * @param plain true for rules with only such conditions as engines over a flat map can state too, for comparisons
 */
public record CatalogueSettings(int services, int rules, long seed, boolean plain) {

    /** Each service has a rule of its own. */
    public static final int ALL_DISTINCT = 0;

    /** How many different rules there are where services share them and nobody says how many. */
    public static final int SHARED = 2_000;

    /** The most services. */
    public static final int MOST_SERVICES = 10_000_000;

    /**
     * Checks the sizes.
     *
     * @param services how many services
     * @param rules how many different rules
     * @param seed whatever number
     * @param plain whether rules keep to what other engines can state
     * @throws IllegalArgumentException if a size is out of range
     */
    public CatalogueSettings {
        if (services < 1 || services > MOST_SERVICES) {
            throw new IllegalArgumentException("From 1 to " + MOST_SERVICES + " services");
        }
        if (rules < 0) {
            throw new IllegalArgumentException("A negative number of rules");
        }
    }

    /**
     * A catalogue whose services share {@value #SHARED} rules.
     *
     * @param services how many services
     * @param seed whatever number
     * @return the settings
     */
    public static CatalogueSettings shared(int services, long seed) {
        return new CatalogueSettings(services, SHARED, seed, false);
    }

    /**
     * A catalogue in which each service has a rule of its own.
     *
     * @param services how many services
     * @param seed whatever number
     * @return the settings
     */
    public static CatalogueSettings distinct(int services, long seed) {
        return new CatalogueSettings(services, ALL_DISTINCT, seed, false);
    }

    /**
     * The same with rules that engines over a flat map can state too.
     *
     * @return the copy
     */
    public CatalogueSettings withPlainRules() {
        return new CatalogueSettings(services, rules, seed, true);
    }

    /** How many different rules there are in all. */
    int distinctRules() {
        return rules == ALL_DISTINCT ? services : Math.min(rules, services);
    }
}
