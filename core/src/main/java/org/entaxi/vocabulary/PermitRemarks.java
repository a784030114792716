package org.entaxi.vocabulary;

/**
 * What is printed on a residence permit card about its reason. The card alone proves lawful stay; the remark says
 * why. Scheme {@code permit-remark}.
 */
public final class PermitRemarks {

    /** Refugee. */
    public static final ConceptId REFUGEE = of("refugee");

    /** Subsidiary protection. */
    public static final ConceptId SUBSIDIARY_PROTECTION = of("subsidiary-protection");

    /** Work. */
    public static final ConceptId WORK = of("work");

    /** EU Blue Card. */
    public static final ConceptId EU_BLUE_CARD = of("eu-blue-card");

    /** Studies. */
    public static final ConceptId STUDIES = of("studies");

    /** Family reunification. */
    public static final ConceptId FAMILY_REUNIFICATION = of("family-reunification");

    /** EU long-term resident. */
    public static final ConceptId LONG_TERM_RESIDENT_EU = of("long-term-resident-eu");

    private PermitRemarks() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.PERMIT_REMARK, code);
    }
}
