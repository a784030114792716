package org.entaxi.vocabulary;

/**
 * What an organisation does for a service, a programme or another organisation. One organisation can have several.
 * Scheme {@code organisation-role}.
 */
public final class OrganisationRoles {

    /** Provider. */
    public static final ConceptId PROVIDER = of("provider");

    /** Parent organisation. */
    public static final ConceptId PARENT = of("parent");

    /** Funder. */
    public static final ConceptId FUNDER = of("funder");

    /** Founding donor. */
    public static final ConceptId FOUNDING_DONOR = of("founding-donor");

    /** Supporter. */
    public static final ConceptId SUPPORTER = of("supporter");

    /** Policy owner. */
    public static final ConceptId POLICY_OWNER = of("policy-owner");

    /** Partner. */
    public static final ConceptId PARTNER = of("partner");

    /** Implementer. */
    public static final ConceptId IMPLEMENTER = of("implementer");

    /** Member. */
    public static final ConceptId MEMBER = of("member");

    /** Announcer. */
    public static final ConceptId ANNOUNCER = of("announcer");

    /** Organiser. */
    public static final ConceptId ORGANISER = of("organiser");

    /** Trainer. */
    public static final ConceptId TRAINER = of("trainer");

    /** Coordinator. */
    public static final ConceptId COORDINATOR = of("coordinator");

    /** Recogniser. */
    public static final ConceptId RECOGNISER = of("recogniser");

    /** Reuser. */
    public static final ConceptId REUSER = of("reuser");

    private OrganisationRoles() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.ORGANISATION_ROLE, code);
    }
}
