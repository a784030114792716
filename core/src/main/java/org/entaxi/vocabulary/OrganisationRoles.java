package org.entaxi.vocabulary;

/**
 * What an organisation does for a service, a programme or another organisation. One organisation can have several.
 * Scheme {@code organisation-role}.
 */
public final class OrganisationRoles {

    /** Provider. Gives the service. */
    public static final ConceptId PROVIDER = of("provider");

    /** Parent organisation. The organisation to which another belongs. */
    public static final ConceptId PARENT = of("parent");

    /** Funder. Pays. */
    public static final ConceptId FUNDER = of("funder");

    /** Founding donor. Gave the money to begin with. */
    public static final ConceptId FOUNDING_DONOR = of("founding-donor");

    /** Supporter. Supports, not necessarily with money. */
    public static final ConceptId SUPPORTER = of("supporter");

    /** Policy owner. Answers for the policy. */
    public static final ConceptId POLICY_OWNER = of("policy-owner");

    /** Partner. Takes part as an equal. */
    public static final ConceptId PARTNER = of("partner");

    /** Implementer. Carries the project out. */
    public static final ConceptId IMPLEMENTER = of("implementer");

    /** Member. Is a member. */
    public static final ConceptId MEMBER = of("member");

    /** Announcer. Published the announcement. */
    public static final ConceptId ANNOUNCER = of("announcer");

    /** Organiser. Organises the activity. */
    public static final ConceptId ORGANISER = of("organiser");

    /** Trainer. Gives the training. */
    public static final ConceptId TRAINER = of("trainer");

    /** Coordinator. Coordinates. */
    public static final ConceptId COORDINATOR = of("coordinator");

    /** Recogniser. Singled something out, for example as good practice. */
    public static final ConceptId RECOGNISER = of("recogniser");

    /** Reuser. Used something for a work of its own. */
    public static final ConceptId REUSER = of("reuser");

    private OrganisationRoles() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.ORGANISATION_ROLE, code);
    }
}
