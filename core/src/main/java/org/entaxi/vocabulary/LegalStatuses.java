package org.entaxi.vocabulary;

/**
 * What a person is in law. A person can have several at once, and has them whether or not a paper says so. Scheme
 * {@code legal-status}.
 */
public final class LegalStatuses {

    /** Citizen of the host state. */
    public static final ConceptId NATIONAL_CITIZEN = of("national-citizen");

    /** Greek citizen. */
    public static final ConceptId GREEK_CITIZEN = of("greek-citizen");

    /** Holder of a free-movement right. */
    public static final ConceptId FREE_MOVEMENT_RIGHT_HOLDER = of("free-movement-right-holder");

    /** EU citizen (of another Member State). */
    public static final ConceptId EU_CITIZEN = of("eu-citizen");

    /** Citizen of Norway, Iceland or Liechtenstein. */
    public static final ConceptId EEA_EFTA_CITIZEN = of("eea-efta-citizen");

    /** Swiss citizen. */
    public static final ConceptId SWISS_CITIZEN = of("swiss-citizen");

    /** Third-country family member of an EU citizen. */
    public static final ConceptId FAMILY_MEMBER_OF_EU_CITIZEN = of("family-member-of-eu-citizen");

    /** UK national or family member under the Withdrawal Agreement. */
    public static final ConceptId WITHDRAWAL_AGREEMENT_BENEFICIARY = of("withdrawal-agreement-beneficiary");

    /** Third-country national. */
    public static final ConceptId THIRD_COUNTRY_NATIONAL = of("third-country-national");

    /** Lawfully residing third-country national. */
    public static final ConceptId LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL =
            of("lawfully-residing-third-country-national");

    /** Beneficiary of international protection. */
    public static final ConceptId BENEFICIARY_OF_INTERNATIONAL_PROTECTION =
            of("beneficiary-of-international-protection");

    /** Recognised refugee. */
    public static final ConceptId RECOGNISED_REFUGEE = of("recognised-refugee");

    /** Beneficiary of subsidiary protection. */
    public static final ConceptId SUBSIDIARY_PROTECTION_BENEFICIARY = of("subsidiary-protection-beneficiary");

    /** Family member of a protection beneficiary (derived permit). */
    public static final ConceptId FAMILY_MEMBER_OF_PROTECTION_BENEFICIARY =
            of("family-member-of-protection-beneficiary");

    /** Holder of national humanitarian status. */
    public static final ConceptId NATIONAL_HUMANITARIAN_STATUS_HOLDER = of("national-humanitarian-status-holder");

    /** Beneficiary of temporary protection. */
    public static final ConceptId TEMPORARY_PROTECTION_BENEFICIARY = of("temporary-protection-beneficiary");

    /** Co-ethnic (homogenis) holding the special identity card. */
    public static final ConceptId CO_ETHNIC_SPECIAL_CARD_HOLDER = of("co-ethnic-special-card-holder");

    /** EU long-term resident. */
    public static final ConceptId LONG_TERM_RESIDENT_EU = of("long-term-resident-eu");

    /** Holder of a residence permit under the Migration Code. */
    public static final ConceptId RESIDENCE_PERMIT_HOLDER = of("residence-permit-holder");

    /** Holder of a permit for work. */
    public static final ConceptId WORK_PERMIT_HOLDER = of("work-permit-holder");

    /** EU Blue Card holder. */
    public static final ConceptId EU_BLUE_CARD_HOLDER = of("eu-blue-card-holder");

    /** Seasonal worker. */
    public static final ConceptId SEASONAL_WORKER_PERMIT_HOLDER = of("seasonal-worker-permit-holder");

    /** Holder of a permit for studies. */
    public static final ConceptId STUDENT_PERMIT_HOLDER = of("student-permit-holder");

    /** Holder of a permit for family reunification. */
    public static final ConceptId FAMILY_REUNIFICATION_PERMIT_HOLDER = of("family-reunification-permit-holder");

    /** Third-country family member of a Greek citizen. */
    public static final ConceptId FAMILY_MEMBER_OF_GREEK_CITIZEN = of("family-member-of-greek-citizen");

    /** Holder of a permit on humanitarian or exceptional grounds. */
    public static final ConceptId HUMANITARIAN_PERMIT_HOLDER = of("humanitarian-permit-holder");

    /** Holder of a permit as a victim of trafficking. */
    public static final ConceptId TRAFFICKING_VICTIM_PERMIT_HOLDER = of("trafficking-victim-permit-holder");

    /** Holder of a second-generation ten-year permit. */
    public static final ConceptId SECOND_GENERATION_PERMIT_HOLDER = of("second-generation-permit-holder");

    /** Holder of the ten-year permit for former unaccompanied minors. */
    public static final ConceptId FORMER_UNACCOMPANIED_MINOR_PERMIT_HOLDER =
            of("former-unaccompanied-minor-permit-holder");

    /** Investor or property-owner permit holder. */
    public static final ConceptId INVESTOR_PERMIT_HOLDER = of("investor-permit-holder");

    /** Holder of a national long-stay visa (D). */
    public static final ConceptId NATIONAL_VISA_HOLDER = of("national-visa-holder");

    /** Applicant for a residence permit with certificate of application. */
    public static final ConceptId PENDING_PERMIT_APPLICANT = of("pending-permit-applicant");

    /** Right to remain without a residence permit. */
    public static final ConceptId RIGHT_TO_REMAIN_WITHOUT_PERMIT = of("right-to-remain-without-permit");

    /** Applicant for international protection (asylum seeker). */
    public static final ConceptId INTERNATIONAL_PROTECTION_APPLICANT = of("international-protection-applicant");

    /** Applicant not yet fully registered. */
    public static final ConceptId PRE_REGISTERED_APPLICANT = of("pre-registered-applicant");

    /** Applicant whose application is lodged (full registration). */
    public static final ConceptId LODGED_APPLICANT = of("lodged-applicant");

    /** Applicant at the appeal stage. */
    public static final ConceptId APPEAL_STAGE_APPLICANT = of("appeal-stage-applicant");

    /** Subsequent applicant (admissibility pending). */
    public static final ConceptId SUBSEQUENT_APPLICANT = of("subsequent-applicant");

    /** Person whose removal is postponed. */
    public static final ConceptId REMOVAL_POSTPONED_PERSON = of("removal-postponed-person");

    /** Trafficking victim in the reflection period. */
    public static final ConceptId TRAFFICKING_VICTIM_IN_REFLECTION_PERIOD =
            of("trafficking-victim-in-reflection-period");

    /** Short-stay visitor. */
    public static final ConceptId SHORT_STAY_VISITOR = of("short-stay-visitor");

    /** Person in an irregular situation. */
    public static final ConceptId IRREGULAR_STAY = of("irregular-stay");

    /** Undocumented person. */
    public static final ConceptId UNDOCUMENTED = of("undocumented");

    /** Person whose permit lapsed without renewal. */
    public static final ConceptId EXPIRED_PERMIT_PERSON = of("expired-permit-person");

    /** Rejected applicant under a return decision. */
    public static final ConceptId REJECTED_APPLICANT_UNDER_RETURN_DECISION =
            of("rejected-applicant-under-return-decision");

    private LegalStatuses() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.LEGAL_STATUS, code);
    }
}
