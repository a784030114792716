package org.entaxi.vocabulary;

/**
 * What a member of staff does. Scheme {@code staff-speciality}.
 */
public final class StaffSpecialities {

    /** Intercultural mediator. Bridges language and culture between a person and a service. */
    public static final ConceptId INTERCULTURAL_MEDIATOR = of("intercultural-mediator");

    /** Interpreter. Renders what is said into another language, without mediating. */
    public static final ConceptId INTERPRETER = of("interpreter");

    /** Translator. Translates written texts. */
    public static final ConceptId TRANSLATOR = of("translator");

    /** Psychologist. A specialist in psychology. */
    public static final ConceptId PSYCHOLOGIST = of("psychologist");

    /** Psychiatrist. A doctor for mental health. */
    public static final ConceptId PSYCHIATRIST = of("psychiatrist");

    /** Child psychiatrist. A doctor for the mental health of children and teenagers. */
    public static final ConceptId CHILD_PSYCHIATRIST = of("child-psychiatrist");

    /** Lawyer. A person of law who is admitted to a bar. */
    public static final ConceptId LAWYER = of("lawyer");

    /** Legal adviser. Gives legal advice, without necessarily being admitted to a bar. */
    public static final ConceptId LEGAL_ADVISER = of("legal-adviser");

    /** Social worker. Practises social work. */
    public static final ConceptId SOCIAL_WORKER = of("social-worker");

    /** Sociologist / social anthropologist. A specialist in the social sciences. */
    public static final ConceptId SOCIAL_ANTHROPOLOGIST_OR_SOCIOLOGIST = of("social-anthropologist-or-sociologist");

    /** Case worker. Follows one person's way through services. */
    public static final ConceptId CASE_WORKER = of("case-worker");

    /** Employment counsellor. Advises on finding work. */
    public static final ConceptId EMPLOYMENT_COUNSELLOR = of("employment-counsellor");

    /** Housing adviser. Advises on finding a home. */
    public static final ConceptId HOUSING_ADVISER = of("housing-adviser");

    /** Teacher of Greek as a second language. Teaches Greek to speakers of other languages. */
    public static final ConceptId GREEK_LANGUAGE_TEACHER = of("greek-language-teacher");

    /** Teacher. Teaches at a school or elsewhere. */
    public static final ConceptId TEACHER = of("teacher");

    /** Early-childhood educator. Cares for and teaches children before primary school. */
    public static final ConceptId EARLY_CHILDHOOD_EDUCATOR = of("early-childhood-educator");

    /** Special educator. Teaches children with special needs. */
    public static final ConceptId SPECIAL_EDUCATOR = of("special-educator");

    /** Refugee education coordinator. Coordinates refugee children's access to school. */
    public static final ConceptId REFUGEE_EDUCATION_COORDINATOR = of("refugee-education-coordinator");

    /** Guardian of minors. Acts as guardian of unaccompanied children. */
    public static final ConceptId GUARDIAN = of("guardian");

    /** Caregiver. Cares for people in daily life. */
    public static final ConceptId CAREGIVER = of("caregiver");

    /** Doctor. A doctor of any speciality. */
    public static final ConceptId DOCTOR = of("doctor");

    /** Nurse. Nurses the sick. */
    public static final ConceptId NURSE = of("nurse");

    /** Midwife. Cares for expectant mothers, mothers and the newborn. */
    public static final ConceptId MIDWIFE = of("midwife");

    /** Health visitor. Works for prevention and health in the community. */
    public static final ConceptId HEALTH_VISITOR = of("health-visitor");

    /** Physiotherapist. Restores movement. */
    public static final ConceptId PHYSIOTHERAPIST = of("physiotherapist");

    /** Speech therapist. Treats difficulties of speech and communication. */
    public static final ConceptId SPEECH_THERAPIST = of("speech-therapist");

    /** Counsellor for gender-based violence. Supports those who suffer gender-based violence. */
    public static final ConceptId GENDER_VIOLENCE_COUNSELLOR = of("gender-violence-counsellor");

    /** Mentor. Goes along with somebody for a time, out of experience. */
    public static final ConceptId MENTOR = of("mentor");

    /** Trainer. Trains adults. */
    public static final ConceptId TRAINER = of("trainer");

    /** Scientific director. Answers for the scientific side of a unit or project. */
    public static final ConceptId SCIENTIFIC_DIRECTOR = of("scientific-director");

    /** Coordinator. Organises the work of a team. */
    public static final ConceptId COORDINATOR = of("coordinator");

    /** Administrative staff. Secretarial and administrative work. */
    public static final ConceptId ADMINISTRATIVE_STAFF = of("administrative-staff");

    /** Accountant / tax support. Helps with taxes and accounts. */
    public static final ConceptId ACCOUNTANT_TAX_SUPPORT = of("accountant-tax-support");

    /** Volunteer. Works without pay. */
    public static final ConceptId VOLUNTEER = of("volunteer");

    private StaffSpecialities() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.STAFF_SPECIALITY, code);
    }
}
