package org.entaxi.vocabulary;

/**
 * What is printed on a residence permit card about its reason. The card alone proves lawful stay; the remark says
 * why. Scheme {@code permit-remark}.
 */
public final class PermitRemarks {

    /** Refugee. The permit says that the holder is a refugee. */
    public static final ConceptId REFUGEE = of("refugee");

    /** Subsidiary protection. The permit says subsidiary protection. */
    public static final ConceptId SUBSIDIARY_PROTECTION = of("subsidiary-protection");

    /** Work. The permit says work. */
    public static final ConceptId WORK = of("work");

    /** EU Blue Card. The permit says Blue Card. */
    public static final ConceptId EU_BLUE_CARD = of("eu-blue-card");

    /** Studies. The permit says studies. */
    public static final ConceptId STUDIES = of("studies");

    /** Family reunification. The permit says family reunification. */
    public static final ConceptId FAMILY_REUNIFICATION = of("family-reunification");

    /** EU long-term resident. The permit says long-term resident. */
    public static final ConceptId LONG_TERM_RESIDENT_EU = of("long-term-resident-eu");

    private PermitRemarks() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.PERMIT_REMARK, code);
    }
}
