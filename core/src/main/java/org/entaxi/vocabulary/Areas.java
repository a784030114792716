package org.entaxi.vocabulary;

/**
 * Regions of Greece by NUTS code, and municipalities. The built-in vocabulary has the whole NUTS tree and a few
 * municipalities; a host adds its own with {@link Vocabulary#with(Concept...)}.
 */
public final class Areas {

    /** Greece as a whole. */
    public static final ConceptId GREECE = nuts("EL");

    private Areas() {}

    /**
     * A municipality of the built-in area scheme.
     *
     * @param code its code, such as {@code larissa}
     * @return the id; the vocabulary need not have it
     */
    public static ConceptId municipality(String code) {
        return ConceptId.of(Schemes.AREA, code);
    }

    /**
     * A region by its NUTS code (Regulation (EC) 1059/2003), such as {@code EL61} for Thessaly.
     *
     * @param code the code in capitals, two to five characters
     * @return the id; the vocabulary need not have it
     */
    public static ConceptId nuts(String code) {
        return ConceptId.of(Schemes.AREA, code);
    }
}
