package org.entaxi.vocabulary;

/**
 * Where a professional or volunteer works. Scheme {@code setting-of-work}.
 */
public final class SettingsOfWork {

    /** Municipal structure. */
    public static final ConceptId MUNICIPAL_STRUCTURE = of("municipal-structure");

    /** Municipal programme. */
    public static final ConceptId MUNICIPAL_PROGRAMME = of("municipal-programme");

    /** Public body. */
    public static final ConceptId PUBLIC_BODY = of("public-body");

    /** Non-governmental organisation. */
    public static final ConceptId NGO = of("ngo");

    /** International organisation. */
    public static final ConceptId INTERNATIONAL_ORGANISATION = of("international-organisation");

    /** School. */
    public static final ConceptId SCHOOL = of("school");

    /** Health facility. */
    public static final ConceptId HEALTH_FACILITY = of("health-facility");

    /** Private company. */
    public static final ConceptId PRIVATE_COMPANY = of("private-company");

    /** Self-employed. */
    public static final ConceptId SELF_EMPLOYED = of("self-employed");

    private SettingsOfWork() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.SETTING_OF_WORK, code);
    }
}
