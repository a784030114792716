package org.entaxi.vocabulary;

/**
 * Circumstances of a person that come beside any legal status. Scheme {@code personal-characteristic}.
 */
public final class PersonalCharacteristics {

    /** Stateless person. Is not considered a national by any state under its law. */
    public static final ConceptId STATELESS_PERSON = of("stateless-person");

    /** Recognised stateless person. Was formally found to be stateless. */
    public static final ConceptId RECOGNISED_STATELESS_PERSON = of("recognised-stateless-person");

    /** Minor. Has not turned eighteen. */
    public static final ConceptId MINOR = of("minor");

    /** Unaccompanied minor. A minor without an adult who answers for him or her by law or custom. */
    public static final ConceptId UNACCOMPANIED_MINOR = of("unaccompanied-minor");

    /** Separated minor. A minor who is with relatives, though not with those who are responsible. */
    public static final ConceptId SEPARATED_MINOR = of("separated-minor");

    /** Unaccompanied minor turned adult. Came unaccompanied and has since come of age. */
    public static final ConceptId FORMER_UNACCOMPANIED_MINOR = of("former-unaccompanied-minor");

    /**
     * Victim of trafficking in human beings. Was identified as a trafficked person by the prosecutor, or informally
     * by services.
     */
    public static final ConceptId VICTIM_OF_TRAFFICKING = of("victim-of-trafficking");

    /**
     * Survivor of gender-based violence. Has suffered violence because of gender. For shelters the person's own word
     * is enough and no police report is needed.
     */
    public static final ConceptId SURVIVOR_OF_GENDER_BASED_VIOLENCE = of("survivor-of-gender-based-violence");

    /** Survivor of torture. Has suffered torture. */
    public static final ConceptId SURVIVOR_OF_TORTURE = of("survivor-of-torture");

    /**
     * Returnee. A word with three meanings: returned to the country of origin, returned to Greece from another
     * Member State, or a Greek who came back.
     */
    public static final ConceptId RETURNEE = of("returnee");

    /**
     * Protection beneficiary returned from another Member State. A beneficiary of international protection who came
     * back to Greece from another Member State. The status goes on, the papers have often run out.
     */
    public static final ConceptId READMITTED_BENEFICIARY = of("readmitted-beneficiary");

    /** Relocated applicant. Was moved from one Member State to another by a relocation programme. */
    public static final ConceptId RELOCATED_PERSON = of("relocated-person");

    /** Resettled refugee. Was admitted as a refugee directly from a third country. */
    public static final ConceptId RESETTLED_REFUGEE = of("resettled-refugee");

    /** Repatriated Greek. A Greek citizen who came back, or settled, from the diaspora. */
    public static final ConceptId REPATRIATED_GREEK = of("repatriated-greek");

    private PersonalCharacteristics() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.PERSONAL_CHARACTERISTIC, code);
    }
}
