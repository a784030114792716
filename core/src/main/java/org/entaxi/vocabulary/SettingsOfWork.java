package org.entaxi.vocabulary;

/**
 * Where a professional or volunteer works. Scheme {@code setting-of-work}.
 */
public final class SettingsOfWork {

    /** Municipal structure. A centre, office or other structure of a municipality. */
    public static final ConceptId MUNICIPAL_STRUCTURE = of("municipal-structure");

    /** Municipal programme. A programme that a municipality carries out. */
    public static final ConceptId MUNICIPAL_PROGRAMME = of("municipal-programme");

    /** Public body. An authority of the state or of local government. */
    public static final ConceptId PUBLIC_BODY = of("public-body");

    /** Non-governmental organisation. A non-governmental organisation. */
    public static final ConceptId NGO = of("ngo");

    /** International organisation. An organisation of states or of the United Nations. */
    public static final ConceptId INTERNATIONAL_ORGANISATION = of("international-organisation");

    /** School. A school. */
    public static final ConceptId SCHOOL = of("school");

    /** Health facility. A hospital, health centre or surgery. */
    public static final ConceptId HEALTH_FACILITY = of("health-facility");

    /** Private company. A private company. */
    public static final ConceptId PRIVATE_COMPANY = of("private-company");

    /** Self-employed. Work of one's own. */
    public static final ConceptId SELF_EMPLOYED = of("self-employed");

    private SettingsOfWork() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.SETTING_OF_WORK, code);
    }
}
