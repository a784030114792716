package org.entaxi.vocabulary;

/**
 * Circumstances of a person that come beside any legal status. Scheme {@code personal-characteristic}.
 */
public final class PersonalCharacteristics {

    /** Stateless person. */
    public static final ConceptId STATELESS_PERSON = of("stateless-person");

    /** Recognised stateless person. */
    public static final ConceptId RECOGNISED_STATELESS_PERSON = of("recognised-stateless-person");

    /** Minor. */
    public static final ConceptId MINOR = of("minor");

    /** Unaccompanied minor. */
    public static final ConceptId UNACCOMPANIED_MINOR = of("unaccompanied-minor");

    /** Separated minor. */
    public static final ConceptId SEPARATED_MINOR = of("separated-minor");

    /** Unaccompanied minor turned adult. */
    public static final ConceptId FORMER_UNACCOMPANIED_MINOR = of("former-unaccompanied-minor");

    /** Victim of trafficking in human beings. */
    public static final ConceptId VICTIM_OF_TRAFFICKING = of("victim-of-trafficking");

    /** Survivor of gender-based violence. */
    public static final ConceptId SURVIVOR_OF_GENDER_BASED_VIOLENCE = of("survivor-of-gender-based-violence");

    /** Survivor of torture. */
    public static final ConceptId SURVIVOR_OF_TORTURE = of("survivor-of-torture");

    /** Returnee. */
    public static final ConceptId RETURNEE = of("returnee");

    /** Protection beneficiary returned from another Member State. */
    public static final ConceptId READMITTED_BENEFICIARY = of("readmitted-beneficiary");

    /** Relocated applicant. */
    public static final ConceptId RELOCATED_PERSON = of("relocated-person");

    /** Resettled refugee. */
    public static final ConceptId RESETTLED_REFUGEE = of("resettled-refugee");

    /** Repatriated Greek. */
    public static final ConceptId REPATRIATED_GREEK = of("repatriated-greek");

    private PersonalCharacteristics() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.PERSONAL_CHARACTERISTIC, code);
    }
}
