package org.entaxi.vocabulary;

/**
 * What a person is in law. A person can have several at once, and has them whether or not a paper says so. Scheme
 * {@code legal-status}.
 */
public final class LegalStatuses {

    /** Citizen of the host state. Has the nationality of the state in which the service is given. */
    public static final ConceptId NATIONAL_CITIZEN = of("national-citizen");

    /** Greek citizen. Has Greek nationality, from birth or acquired later. */
    public static final ConceptId GREEK_CITIZEN = of("greek-citizen");

    /**
     * Holder of a free-movement right. A citizen of the EU, the EEA or Switzerland, or a relative of one, who moves
     * and resides freely under Union law.
     */
    public static final ConceptId FREE_MOVEMENT_RIGHT_HOLDER = of("free-movement-right-holder");

    /** EU citizen (of another Member State). Has the nationality of another Member State of the Union. */
    public static final ConceptId EU_CITIZEN = of("eu-citizen");

    /**
     * Citizen of Norway, Iceland or Liechtenstein. Has the nationality of Norway, Iceland or Liechtenstein and of no
     * Member State of the Union.
     */
    public static final ConceptId EEA_EFTA_CITIZEN = of("eea-efta-citizen");

    /** Swiss citizen. Has Swiss nationality. */
    public static final ConceptId SWISS_CITIZEN = of("swiss-citizen");

    /**
     * Third-country family member of an EU citizen. A third-country national who accompanies an EU citizen as
     * spouse, partner or dependent relative in the direct line and derives a right of residence from that citizen.
     */
    public static final ConceptId FAMILY_MEMBER_OF_EU_CITIZEN = of("family-member-of-eu-citizen");

    /**
     * UK national or family member under the Withdrawal Agreement. A UK national, or a relative of one, who lived in
     * Greece before 2021 and kept the rights of that time.
     */
    public static final ConceptId WITHDRAWAL_AGREEMENT_BENEFICIARY = of("withdrawal-agreement-beneficiary");

    /**
     * Third-country national. Is not a citizen of any Member State of the EU. Rules count stateless persons here
     * unless they say otherwise.
     */
    public static final ConceptId THIRD_COUNTRY_NATIONAL = of("third-country-national");

    /**
     * Lawfully residing third-country national. A third-country national with a right of residence under national or
     * Union law. A bare right to remain is not enough.
     */
    public static final ConceptId LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL =
            of("lawfully-residing-third-country-national");

    /**
     * Beneficiary of international protection. Was recognised as a refugee or granted subsidiary protection. There
     * is no third kind.
     */
    public static final ConceptId BENEFICIARY_OF_INTERNATIONAL_PROTECTION =
            of("beneficiary-of-international-protection");

    /** Recognised refugee. Has refugee status in the sense of the Geneva Convention. */
    public static final ConceptId RECOGNISED_REFUGEE = of("recognised-refugee");

    /** Beneficiary of subsidiary protection. Is not a refugee but would be at risk of serious harm on return. */
    public static final ConceptId SUBSIDIARY_PROTECTION_BENEFICIARY = of("subsidiary-protection-beneficiary");

    /**
     * Family member of a protection beneficiary (derived permit). Has a residence permit because a relative is
     * protected, without being recognised in person.
     */
    public static final ConceptId FAMILY_MEMBER_OF_PROTECTION_BENEFICIARY =
            of("family-member-of-protection-beneficiary");

    /**
     * Holder of national humanitarian status. Is protected by national law outside the qualification directive,
     * mostly under transitional provisions.
     */
    public static final ConceptId NATIONAL_HUMANITARIAN_STATUS_HOLDER = of("national-humanitarian-status-holder");

    /**
     * Beneficiary of temporary protection. Was displaced from Ukraine on or after 24 February 2022 and falls under
     * Decision 2022/382.
     */
    public static final ConceptId TEMPORARY_PROTECTION_BENEFICIARY = of("temporary-protection-beneficiary");

    /**
     * Co-ethnic (homogenis) holding the special identity card. Is of Greek descent with a foreign nationality and
     * has special rights of residence, shown by the special card.
     */
    public static final ConceptId CO_ETHNIC_SPECIAL_CARD_HOLDER = of("co-ethnic-special-card-holder");

    /**
     * EU long-term resident. A third-country national who became a long-term resident after five years of lawful
     * stay.
     */
    public static final ConceptId LONG_TERM_RESIDENT_EU = of("long-term-resident-eu");

    /**
     * Holder of a residence permit under the Migration Code. Has a permit of one of the categories of the Migration
     * Code.
     */
    public static final ConceptId RESIDENCE_PERMIT_HOLDER = of("residence-permit-holder");

    /** Holder of a permit for work. Has a permit that was given for employment or self-employment. */
    public static final ConceptId WORK_PERMIT_HOLDER = of("work-permit-holder");

    /** EU Blue Card holder. Works in highly qualified employment on a Blue Card. */
    public static final ConceptId EU_BLUE_CARD_HOLDER = of("eu-blue-card-holder");

    /** Seasonal worker. Stays for seasonal work. This time does not lead to long-term residence. */
    public static final ConceptId SEASONAL_WORKER_PERMIT_HOLDER = of("seasonal-worker-permit-holder");

    /** Holder of a permit for studies. Stays as a student, trainee, volunteer or pupil. */
    public static final ConceptId STUDENT_PERMIT_HOLDER = of("student-permit-holder");

    /** Holder of a permit for family reunification. Joined a lawfully residing relative from a third country. */
    public static final ConceptId FAMILY_REUNIFICATION_PERMIT_HOLDER = of("family-reunification-permit-holder");

    /**
     * Third-country family member of a Greek citizen. Stays under national law as a relative of a Greek citizen who
     * has not moved within the EU.
     */
    public static final ConceptId FAMILY_MEMBER_OF_GREEK_CITIZEN = of("family-member-of-greek-citizen");

    /**
     * Holder of a permit on humanitarian or exceptional grounds. Has a permit given case by case on humanitarian
     * grounds, as after domestic violence, a racist crime or a work accident.
     */
    public static final ConceptId HUMANITARIAN_PERMIT_HOLDER = of("humanitarian-permit-holder");

    /**
     * Holder of a permit as a victim of trafficking. Has the residence permit that is given to victims of
     * trafficking.
     */
    public static final ConceptId TRAFFICKING_VICTIM_PERMIT_HOLDER = of("trafficking-victim-permit-holder");

    /**
     * Holder of a second-generation ten-year permit. Was born in Greece, or finished six years of Greek school
     * before turning twenty-three, and has a ten-year permit.
     */
    public static final ConceptId SECOND_GENERATION_PERMIT_HOLDER = of("second-generation-permit-holder");

    /**
     * Holder of the ten-year permit for former unaccompanied minors. Came as an unaccompanied child, finished three
     * years of Greek secondary school before turning twenty-three and has a ten-year permit.
     */
    public static final ConceptId FORMER_UNACCOMPANIED_MINOR_PERMIT_HOLDER =
            of("former-unaccompanied-minor-permit-holder");

    /**
     * Investor or property-owner permit holder. Stays because of an investment or a property, as a rule without the
     * right to be employed.
     */
    public static final ConceptId INVESTOR_PERMIT_HOLDER = of("investor-permit-holder");

    /**
     * Holder of a national long-stay visa (D). Is in Greece on a long-stay visa, before a permit or in place of one.
     */
    public static final ConceptId NATIONAL_VISA_HOLDER = of("national-visa-holder");

    /**
     * Applicant for a residence permit with certificate of application. Has filed a complete application for a
     * residence permit, holds the certificate and waits for the decision.
     */
    public static final ConceptId PENDING_PERMIT_APPLICANT = of("pending-permit-applicant");

    /**
     * Right to remain without a residence permit. Cannot be removed for the time being, yet has no right of
     * residence.
     */
    public static final ConceptId RIGHT_TO_REMAIN_WITHOUT_PERMIT = of("right-to-remain-without-permit");

    /**
     * Applicant for international protection. Has asked for international protection and no final decision has been
     * taken.
     */
    public static final ConceptId INTERNATIONAL_PROTECTION_APPLICANT = of("international-protection-applicant");

    /**
     * Applicant not yet fully registered. Has expressed the wish, or was simply registered, and waits for full
     * registration.
     */
    public static final ConceptId PRE_REGISTERED_APPLICANT = of("pre-registered-applicant");

    /**
     * Applicant whose application is lodged (full registration). The application was fully registered and a card and
     * PAAYPA were issued.
     */
    public static final ConceptId LODGED_APPLICANT = of("lodged-applicant");

    /**
     * Applicant at the appeal stage. Was rejected at first instance, has appealed and may remain until that is
     * decided.
     */
    public static final ConceptId APPEAL_STAGE_APPLICANT = of("appeal-stage-applicant");

    /**
     * Subsequent applicant (admissibility pending). Has applied again after a final decision and waits to hear
     * whether the application is admissible.
     */
    public static final ConceptId SUBSEQUENT_APPLICANT = of("subsequent-applicant");

    /** Person whose removal is postponed. Has a certificate that return is put off. */
    public static final ConceptId REMOVAL_POSTPONED_PERSON = of("removal-postponed-person");

    /**
     * Trafficking victim in the reflection period. Has time to decide whether to cooperate with the authorities and
     * is not removed until then.
     */
    public static final ConceptId TRAFFICKING_VICTIM_IN_REFLECTION_PERIOD =
            of("trafficking-victim-in-reflection-period");

    /** Short-stay visitor. Stays up to 90 days in any 180, on a type C visa or without needing one. */
    public static final ConceptId SHORT_STAY_VISITOR = of("short-stay-visitor");

    /**
     * Person in an irregular situation. A third-country national with neither a right of residence nor a right to
     * remain.
     */
    public static final ConceptId IRREGULAR_STAY = of("irregular-stay");

    /** Undocumented person. Stays irregularly and has no paper of the host state. */
    public static final ConceptId UNDOCUMENTED = of("undocumented");

    /**
     * Person whose permit lapsed without renewal. Stayed lawfully until the permit ran out and did not ask for
     * renewal in time.
     */
    public static final ConceptId EXPIRED_PERMIT_PERSON = of("expired-permit-person");

    /** Rejected applicant under a return decision. Was finally rejected and is under a return decision in force. */
    public static final ConceptId REJECTED_APPLICANT_UNDER_RETURN_DECISION =
            of("rejected-applicant-under-return-decision");

    private LegalStatuses() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.LEGAL_STATUS, code);
    }
}
