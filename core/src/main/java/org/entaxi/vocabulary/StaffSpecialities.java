package org.entaxi.vocabulary;

/**
 * What a member of staff does. Scheme {@code staff-speciality}.
 */
public final class StaffSpecialities {

    /** Intercultural mediator. */
    public static final ConceptId INTERCULTURAL_MEDIATOR = of("intercultural-mediator");

    /** Interpreter. */
    public static final ConceptId INTERPRETER = of("interpreter");

    /** Translator. */
    public static final ConceptId TRANSLATOR = of("translator");

    /** Psychologist. */
    public static final ConceptId PSYCHOLOGIST = of("psychologist");

    /** Psychiatrist. */
    public static final ConceptId PSYCHIATRIST = of("psychiatrist");

    /** Child psychiatrist. */
    public static final ConceptId CHILD_PSYCHIATRIST = of("child-psychiatrist");

    /** Lawyer. */
    public static final ConceptId LAWYER = of("lawyer");

    /** Legal adviser. */
    public static final ConceptId LEGAL_ADVISER = of("legal-adviser");

    /** Social worker. */
    public static final ConceptId SOCIAL_WORKER = of("social-worker");

    /** Sociologist / social anthropologist. */
    public static final ConceptId SOCIAL_ANTHROPOLOGIST_OR_SOCIOLOGIST = of("social-anthropologist-or-sociologist");

    /** Case worker. */
    public static final ConceptId CASE_WORKER = of("case-worker");

    /** Employment counsellor. */
    public static final ConceptId EMPLOYMENT_COUNSELLOR = of("employment-counsellor");

    /** Housing adviser. */
    public static final ConceptId HOUSING_ADVISER = of("housing-adviser");

    /** Teacher of Greek as a second language. */
    public static final ConceptId GREEK_LANGUAGE_TEACHER = of("greek-language-teacher");

    /** Teacher. */
    public static final ConceptId TEACHER = of("teacher");

    /** Early-childhood educator. */
    public static final ConceptId EARLY_CHILDHOOD_EDUCATOR = of("early-childhood-educator");

    /** Special educator. */
    public static final ConceptId SPECIAL_EDUCATOR = of("special-educator");

    /** Refugee education coordinator. */
    public static final ConceptId REFUGEE_EDUCATION_COORDINATOR = of("refugee-education-coordinator");

    /** Guardian of minors. */
    public static final ConceptId GUARDIAN = of("guardian");

    /** Caregiver. */
    public static final ConceptId CAREGIVER = of("caregiver");

    /** Doctor. */
    public static final ConceptId DOCTOR = of("doctor");

    /** Nurse. */
    public static final ConceptId NURSE = of("nurse");

    /** Midwife. */
    public static final ConceptId MIDWIFE = of("midwife");

    /** Health visitor. */
    public static final ConceptId HEALTH_VISITOR = of("health-visitor");

    /** Physiotherapist. */
    public static final ConceptId PHYSIOTHERAPIST = of("physiotherapist");

    /** Speech therapist. */
    public static final ConceptId SPEECH_THERAPIST = of("speech-therapist");

    /** Counsellor for gender-based violence. */
    public static final ConceptId GENDER_VIOLENCE_COUNSELLOR = of("gender-violence-counsellor");

    /** Mentor. */
    public static final ConceptId MENTOR = of("mentor");

    /** Trainer. */
    public static final ConceptId TRAINER = of("trainer");

    /** Scientific director. */
    public static final ConceptId SCIENTIFIC_DIRECTOR = of("scientific-director");

    /** Coordinator. */
    public static final ConceptId COORDINATOR = of("coordinator");

    /** Administrative staff. */
    public static final ConceptId ADMINISTRATIVE_STAFF = of("administrative-staff");

    /** Accountant / tax support. */
    public static final ConceptId ACCOUNTANT_TAX_SUPPORT = of("accountant-tax-support");

    /** Volunteer. */
    public static final ConceptId VOLUNTEER = of("volunteer");

    private StaffSpecialities() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.STAFF_SPECIALITY, code);
    }
}
