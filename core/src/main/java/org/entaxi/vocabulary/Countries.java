package org.entaxi.vocabulary;

/** Countries by ISO 3166-1 alpha-2 code. */
public final class Countries {

    /** Greece; institutions of the EU write {@code EL}. */
    public static final ConceptId GREECE = of("GR");
    /** Cyprus. */
    public static final ConceptId CYPRUS = of("CY");

    private Countries() {}

    /**
     * A country.
     *
     * @param alpha2 its ISO 3166-1 code in capitals, such as {@code SY}
     * @return the id; the vocabulary need not have it
     */
    public static ConceptId of(String alpha2) {
        return ConceptId.of(Schemes.COUNTRY, alpha2);
    }
}
