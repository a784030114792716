package org.entaxi.vocabulary;

/**
 * What a residence permit was issued for (Law 5038/2023, and permits outside that code). Scheme {@code residence-
 * permit-category}.
 */
public final class ResidencePermitCategories {

    /** Permit for dependent work. For work as an employee in Greece. */
    public static final ConceptId PERMIT_WORK = of("permit-work");

    /** EU Blue Card. For highly qualified employment. */
    public static final ConceptId PERMIT_BLUE_CARD = of("permit-blue-card");

    /** Intra-corporate transferee. For managers and specialists who are transferred within one group of companies. */
    public static final ConceptId PERMIT_INTRA_CORPORATE_TRANSFER = of("permit-intra-corporate-transfer");

    /** Seasonal work. For work of a few months that depends on the season. */
    public static final ConceptId PERMIT_SEASONAL_WORK = of("permit-seasonal-work");

    /** Fishing worker. For work on fishing vessels. */
    public static final ConceptId PERMIT_FISHER = of("permit-fisher");

    /**
     * Special-purpose work (artists, athletes, clergy, press). For artists, athletes, clergy, correspondents and
     * other special groups of workers.
     */
    public static final ConceptId PERMIT_SPECIAL_PURPOSE_WORK = of("permit-special-purpose-work");

    /**
     * Work under a bilateral agreement (e.g. Bangladesh, Egypt). For work under an agreement of Greece with another
     * state, such as Bangladesh or Egypt.
     */
    public static final ConceptId PERMIT_BILATERAL_AGREEMENT = of("permit-bilateral-agreement");

    /** Digital nomad. For those who work at a distance for employers or clients outside Greece. */
    public static final ConceptId PERMIT_DIGITAL_NOMAD = of("permit-digital-nomad");

    /** Investor / property owner ("golden visa"). For investors and buyers of property. */
    public static final ConceptId PERMIT_INVESTOR = of("permit-investor");

    /** Financially independent person. For those who live on means of their own without working. */
    public static final ConceptId PERMIT_FINANCIALLY_INDEPENDENT = of("permit-financially-independent");

    /** Studies. For studies. */
    public static final ConceptId PERMIT_STUDIES = of("permit-studies");

    /** Vocational training / traineeship. For training or a traineeship. */
    public static final ConceptId PERMIT_VOCATIONAL_TRAINING = of("permit-vocational-training");

    /** Volunteering. For taking part in a volunteering programme. */
    public static final ConceptId PERMIT_VOLUNTEERING = of("permit-volunteering");

    /** Research. For researchers. */
    public static final ConceptId PERMIT_RESEARCH = of("permit-research");

    /** Youth mobility. For young people from countries with a mobility agreement. */
    public static final ConceptId PERMIT_YOUTH_MOBILITY = of("permit-youth-mobility");

    /** Family of a third-country national. For relatives of a lawfully residing third-country national. */
    public static final ConceptId PERMIT_FAMILY_REUNIFICATION = of("permit-family-reunification");

    /** Autonomous permit of a family member. For family members whose stay no longer depends on a relative. */
    public static final ConceptId PERMIT_AUTONOMOUS = of("permit-autonomous");

    /** Family of a Greek citizen. For relatives of a Greek citizen. */
    public static final ConceptId PERMIT_FAMILY_OF_GREEK = of("permit-family-of-greek");

    /** Parent of a Greek minor. For the parent of a Greek child. */
    public static final ConceptId PERMIT_PARENT_OF_GREEK_MINOR = of("permit-parent-of-greek-minor");

    /** Family of an EU citizen (residence card). For relatives of a citizen of another Member State. */
    public static final ConceptId PERMIT_FAMILY_OF_EU_CITIZEN = of("permit-family-of-eu-citizen");

    /**
     * Family of a homogenis. For relatives of a co-ethnic who are not of Greek descent themselves. The police issue
     * it.
     */
    public static final ConceptId PERMIT_FAMILY_OF_HOMOGENIS = of("permit-family-of-homogenis");

    /** Humanitarian, case by case. For humanitarian grounds that are judged one case at a time. */
    public static final ConceptId PERMIT_HUMANITARIAN_AD_HOC = of("permit-humanitarian-ad-hoc");

    /** Victim of domestic violence. For those who have suffered violence within the family. */
    public static final ConceptId PERMIT_DOMESTIC_VIOLENCE = of("permit-domestic-violence");

    /** Victim of racist crime. For victims of crimes with a racist motive. */
    public static final ConceptId PERMIT_RACIST_CRIME = of("permit-racist-crime");

    /** Victim of a work accident. For those who had an accident at work. */
    public static final ConceptId PERMIT_WORK_ACCIDENT = of("permit-work-accident");

    /**
     * Exceptional reasons (seven years' presence). For those who had been in Greece for seven years. It is reported
     * to have been abolished in 2025.
     */
    public static final ConceptId PERMIT_EXCEPTIONAL_REASONS = of("permit-exceptional-reasons");

    /**
     * One-off permit of Law 5078/2023. A three-year permit given once to people who were in the country before 30
     * November 2023. No new applications are taken.
     */
    public static final ConceptId PERMIT_REGULARISATION_2023 = of("permit-regularisation-2023");

    /** Victim of trafficking. For victims of trafficking in human beings. */
    public static final ConceptId PERMIT_TRAFFICKING_VICTIM = of("permit-trafficking-victim");

    /**
     * Exploited worker / minor. For those who were employed illegally in particularly abusive conditions, or as
     * minors.
     */
    public static final ConceptId PERMIT_EXPLOITED_WORKER = of("permit-exploited-worker");

    /** EU long-term resident. For long-term residents. */
    public static final ConceptId PERMIT_LONG_TERM_RESIDENT_EU = of("permit-long-term-resident-eu");

    /** Ten-year permit. A national permit of ten years. */
    public static final ConceptId PERMIT_TEN_YEAR = of("permit-ten-year");

    /** Second generation. For those who were born or went to school in Greece. */
    public static final ConceptId PERMIT_SECOND_GENERATION = of("permit-second-generation");

    /** Former unaccompanied minor. For adults who came unaccompanied and attended Greek secondary school. */
    public static final ConceptId PERMIT_FORMER_UNACCOMPANIED_MINOR = of("permit-former-unaccompanied-minor");

    /** Residence permit of a refugee. For recognised refugees. It does not belong to the Migration Code. */
    public static final ConceptId PERMIT_PROTECTION_REFUGEE = of("permit-protection-refugee");

    /**
     * Residence permit, subsidiary protection. For beneficiaries of subsidiary protection. It does not belong to the
     * Migration Code.
     */
    public static final ConceptId PERMIT_PROTECTION_SUBSIDIARY = of("permit-protection-subsidiary");

    /** Residence permit, temporary protection. For those under temporary protection. */
    public static final ConceptId PERMIT_TEMPORARY_PROTECTION = of("permit-temporary-protection");

    /** Withdrawal Agreement document. For UK nationals and their families who were resident before 2021. */
    public static final ConceptId PERMIT_WITHDRAWAL_AGREEMENT = of("permit-withdrawal-agreement");

    private ResidencePermitCategories() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.RESIDENCE_PERMIT_CATEGORY, code);
    }
}
