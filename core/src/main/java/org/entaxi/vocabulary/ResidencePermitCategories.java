package org.entaxi.vocabulary;

/**
 * What a residence permit was issued for (Law 5038/2023, and permits outside that code). Scheme {@code residence-
 * permit-category}.
 */
public final class ResidencePermitCategories {

    /** Permit for dependent work. */
    public static final ConceptId PERMIT_WORK = of("permit-work");

    /** EU Blue Card. */
    public static final ConceptId PERMIT_BLUE_CARD = of("permit-blue-card");

    /** Intra-corporate transferee. */
    public static final ConceptId PERMIT_INTRA_CORPORATE_TRANSFER = of("permit-intra-corporate-transfer");

    /** Seasonal work. */
    public static final ConceptId PERMIT_SEASONAL_WORK = of("permit-seasonal-work");

    /** Fishing worker. */
    public static final ConceptId PERMIT_FISHER = of("permit-fisher");

    /** Special-purpose work (artists, athletes, clergy, press). */
    public static final ConceptId PERMIT_SPECIAL_PURPOSE_WORK = of("permit-special-purpose-work");

    /** Work under a bilateral agreement (e.g. Bangladesh, Egypt). */
    public static final ConceptId PERMIT_BILATERAL_AGREEMENT = of("permit-bilateral-agreement");

    /** Digital nomad. */
    public static final ConceptId PERMIT_DIGITAL_NOMAD = of("permit-digital-nomad");

    /** Investor / property owner ("golden visa"). */
    public static final ConceptId PERMIT_INVESTOR = of("permit-investor");

    /** Financially independent person. */
    public static final ConceptId PERMIT_FINANCIALLY_INDEPENDENT = of("permit-financially-independent");

    /** Studies. */
    public static final ConceptId PERMIT_STUDIES = of("permit-studies");

    /** Vocational training / traineeship. */
    public static final ConceptId PERMIT_VOCATIONAL_TRAINING = of("permit-vocational-training");

    /** Volunteering. */
    public static final ConceptId PERMIT_VOLUNTEERING = of("permit-volunteering");

    /** Research. */
    public static final ConceptId PERMIT_RESEARCH = of("permit-research");

    /** Youth mobility. */
    public static final ConceptId PERMIT_YOUTH_MOBILITY = of("permit-youth-mobility");

    /** Family of a third-country national. */
    public static final ConceptId PERMIT_FAMILY_REUNIFICATION = of("permit-family-reunification");

    /** Autonomous permit of a family member. */
    public static final ConceptId PERMIT_AUTONOMOUS = of("permit-autonomous");

    /** Family of a Greek citizen. */
    public static final ConceptId PERMIT_FAMILY_OF_GREEK = of("permit-family-of-greek");

    /** Parent of a Greek minor. */
    public static final ConceptId PERMIT_PARENT_OF_GREEK_MINOR = of("permit-parent-of-greek-minor");

    /** Family of an EU citizen (residence card). */
    public static final ConceptId PERMIT_FAMILY_OF_EU_CITIZEN = of("permit-family-of-eu-citizen");

    /** Family of a homogenis. */
    public static final ConceptId PERMIT_FAMILY_OF_HOMOGENIS = of("permit-family-of-homogenis");

    /** Humanitarian, case by case. */
    public static final ConceptId PERMIT_HUMANITARIAN_AD_HOC = of("permit-humanitarian-ad-hoc");

    /** Victim of domestic violence. */
    public static final ConceptId PERMIT_DOMESTIC_VIOLENCE = of("permit-domestic-violence");

    /** Victim of racist crime. */
    public static final ConceptId PERMIT_RACIST_CRIME = of("permit-racist-crime");

    /** Victim of a work accident. */
    public static final ConceptId PERMIT_WORK_ACCIDENT = of("permit-work-accident");

    /** Exceptional reasons (seven years' presence). */
    public static final ConceptId PERMIT_EXCEPTIONAL_REASONS = of("permit-exceptional-reasons");

    /** One-off permit of Law 5078/2023. */
    public static final ConceptId PERMIT_REGULARISATION_2023 = of("permit-regularisation-2023");

    /** Victim of trafficking. */
    public static final ConceptId PERMIT_TRAFFICKING_VICTIM = of("permit-trafficking-victim");

    /** Exploited worker / minor. */
    public static final ConceptId PERMIT_EXPLOITED_WORKER = of("permit-exploited-worker");

    /** EU long-term resident. */
    public static final ConceptId PERMIT_LONG_TERM_RESIDENT_EU = of("permit-long-term-resident-eu");

    /** Ten-year permit. */
    public static final ConceptId PERMIT_TEN_YEAR = of("permit-ten-year");

    /** Second generation. */
    public static final ConceptId PERMIT_SECOND_GENERATION = of("permit-second-generation");

    /** Former unaccompanied minor. */
    public static final ConceptId PERMIT_FORMER_UNACCOMPANIED_MINOR = of("permit-former-unaccompanied-minor");

    /** Residence permit of a refugee. */
    public static final ConceptId PERMIT_PROTECTION_REFUGEE = of("permit-protection-refugee");

    /** Residence permit, subsidiary protection. */
    public static final ConceptId PERMIT_PROTECTION_SUBSIDIARY = of("permit-protection-subsidiary");

    /** Residence permit, temporary protection. */
    public static final ConceptId PERMIT_TEMPORARY_PROTECTION = of("permit-temporary-protection");

    /** Withdrawal Agreement document. */
    public static final ConceptId PERMIT_WITHDRAWAL_AGREEMENT = of("permit-withdrawal-agreement");

    private ResidencePermitCategories() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.RESIDENCE_PERMIT_CATEGORY, code);
    }
}
