package org.entaxi.vocabulary;

/**
 * What a service is about, in two levels. Scheme {@code service-category}.
 */
public final class ServiceCategories {

    /** Information. */
    public static final ConceptId INFORMATION = of("information");

    /** Rights and procedures. */
    public static final ConceptId INFORMATION_RIGHTS_AND_PROCEDURES = of("information-rights-and-procedures");

    /** Hotline. */
    public static final ConceptId INFORMATION_HOTLINE = of("information-hotline");

    /** Referral and signposting. */
    public static final ConceptId INFORMATION_REFERRAL_AND_SIGNPOSTING = of("information-referral-and-signposting");

    /** Awareness raising. */
    public static final ConceptId INFORMATION_AWARENESS = of("information-awareness");

    /** Mediation and interpretation. */
    public static final ConceptId MEDIATION_AND_INTERPRETATION = of("mediation-and-interpretation");

    /** Intercultural mediation. */
    public static final ConceptId INTERCULTURAL_MEDIATION = of("intercultural-mediation");

    /** Interpretation. */
    public static final ConceptId INTERPRETATION = of("interpretation");

    /** Translation of documents. */
    public static final ConceptId TRANSLATION = of("translation");

    /** Accompaniment to services. */
    public static final ConceptId ACCOMPANIMENT = of("accompaniment");

    /** Legal support. */
    public static final ConceptId LEGAL = of("legal");

    /** Asylum procedure. */
    public static final ConceptId LEGAL_ASYLUM = of("legal-asylum");

    /** Appeals. */
    public static final ConceptId LEGAL_APPEALS = of("legal-appeals");

    /** Residence permits. */
    public static final ConceptId LEGAL_RESIDENCE_PERMITS = of("legal-residence-permits");

    /** Family reunification. */
    public static final ConceptId LEGAL_FAMILY_REUNIFICATION = of("legal-family-reunification");

    /** Citizenship. */
    public static final ConceptId LEGAL_CITIZENSHIP = of("legal-citizenship");

    /** Labour law. */
    public static final ConceptId LEGAL_LABOUR_LAW = of("legal-labour-law");

    /** Detention. */
    public static final ConceptId LEGAL_DETENTION = of("legal-detention");

    /** Administrative support. */
    public static final ConceptId ADMINISTRATIVE_SUPPORT = of("administrative-support");

    /** AFM, AMKA, PAAYPA, TAXIS. */
    public static final ConceptId ADMINISTRATIVE_NUMBERS = of("administrative-numbers");

    /** Benefit applications. */
    public static final ConceptId ADMINISTRATIVE_BENEFITS_APPLICATION = of("administrative-benefits-application");

    /** Civil registry. */
    public static final ConceptId ADMINISTRATIVE_CIVIL_REGISTRY = of("administrative-civil-registry");

    /** Psychosocial support. */
    public static final ConceptId PSYCHOSOCIAL = of("psychosocial");

    /** Counselling. */
    public static final ConceptId PSYCHOSOCIAL_COUNSELLING = of("psychosocial-counselling");

    /** Mental health care. */
    public static final ConceptId PSYCHOSOCIAL_MENTAL_HEALTH = of("psychosocial-mental-health");

    /** Social work. */
    public static final ConceptId PSYCHOSOCIAL_SOCIAL_WORK = of("psychosocial-social-work");

    /** Peer support. */
    public static final ConceptId PSYCHOSOCIAL_PEER_SUPPORT = of("psychosocial-peer-support");

    /** Health. */
    public static final ConceptId HEALTH = of("health");

    /** Primary care. */
    public static final ConceptId HEALTH_PRIMARY_CARE = of("health-primary-care");

    /** Vaccination. */
    public static final ConceptId HEALTH_VACCINATION = of("health-vaccination");

    /** Sexual and reproductive health. */
    public static final ConceptId HEALTH_SEXUAL_AND_REPRODUCTIVE = of("health-sexual-and-reproductive");

    /** Disability and rehabilitation. */
    public static final ConceptId HEALTH_DISABILITY_AND_REHABILITATION = of("health-disability-and-rehabilitation");

    /** Medicines. */
    public static final ConceptId HEALTH_MEDICINES = of("health-medicines");

    /** Education and learning. */
    public static final ConceptId EDUCATION = of("education");

    /** Greek language. */
    public static final ConceptId EDUCATION_GREEK_LANGUAGE = of("education-greek-language");

    /** Greek history and culture. */
    public static final ConceptId EDUCATION_HISTORY_AND_CULTURE = of("education-history-and-culture");

    /** School enrolment. */
    public static final ConceptId EDUCATION_SCHOOL_ENROLMENT = of("education-school-enrolment");

    /** Homework support. */
    public static final ConceptId EDUCATION_HOMEWORK_SUPPORT = of("education-homework-support");

    /** Non-formal education. */
    public static final ConceptId EDUCATION_NON_FORMAL = of("education-non-formal");

    /** Digital skills. */
    public static final ConceptId EDUCATION_DIGITAL_SKILLS = of("education-digital-skills");

    /** Early childhood. */
    public static final ConceptId EDUCATION_EARLY_CHILDHOOD = of("education-early-childhood");

    /** Recognition of qualifications. */
    public static final ConceptId EDUCATION_RECOGNITION_OF_QUALIFICATIONS =
            of("education-recognition-of-qualifications");

    /** Employment and skills. */
    public static final ConceptId EMPLOYMENT = of("employment");

    /** Job counselling. */
    public static final ConceptId EMPLOYMENT_COUNSELLING = of("employment-counselling");

    /** Vocational training. */
    public static final ConceptId EMPLOYMENT_VOCATIONAL_TRAINING = of("employment-vocational-training");

    /** Job matching. */
    public static final ConceptId EMPLOYMENT_JOB_MATCHING = of("employment-job-matching");

    /** Entrepreneurship. */
    public static final ConceptId EMPLOYMENT_ENTREPRENEURSHIP = of("employment-entrepreneurship");

    /** Mentoring. */
    public static final ConceptId EMPLOYMENT_MENTORING = of("employment-mentoring");

    /** Housing. */
    public static final ConceptId HOUSING = of("housing");

    /** Emergency shelter. */
    public static final ConceptId HOUSING_EMERGENCY_SHELTER = of("housing-emergency-shelter");

    /** Women's shelter. */
    public static final ConceptId HOUSING_WOMENS_SHELTER = of("housing-womens-shelter");

    /** Shelter for minors. */
    public static final ConceptId HOUSING_MINORS_SHELTER = of("housing-minors-shelter");

    /** Semi-independent living. */
    public static final ConceptId HOUSING_SEMI_INDEPENDENT_LIVING = of("housing-semi-independent-living");

    /** Rent support. */
    public static final ConceptId HOUSING_RENT_SUPPORT = of("housing-rent-support");

    /** Support in finding housing. */
    public static final ConceptId HOUSING_SEARCH_SUPPORT = of("housing-search-support");

    /** Social protection and cash. */
    public static final ConceptId SOCIAL_PROTECTION = of("social-protection");

    /** Minimum income. */
    public static final ConceptId SOCIAL_PROTECTION_MINIMUM_INCOME = of("social-protection-minimum-income");

    /** Family benefits. */
    public static final ConceptId SOCIAL_PROTECTION_FAMILY_BENEFITS = of("social-protection-family-benefits");

    /** Cash assistance. */
    public static final ConceptId SOCIAL_PROTECTION_CASH_ASSISTANCE = of("social-protection-cash-assistance");

    /** Basic needs. */
    public static final ConceptId BASIC_NEEDS = of("basic-needs");

    /** Food. */
    public static final ConceptId BASIC_NEEDS_FOOD = of("basic-needs-food");

    /** Clothing and items. */
    public static final ConceptId BASIC_NEEDS_CLOTHING_AND_ITEMS = of("basic-needs-clothing-and-items");

    /** Hygiene, laundry. */
    public static final ConceptId BASIC_NEEDS_HYGIENE = of("basic-needs-hygiene");

    /** Day centre. */
    public static final ConceptId BASIC_NEEDS_DAY_CENTRE = of("basic-needs-day-centre");

    /** Protection. */
    public static final ConceptId PROTECTION = of("protection");

    /** Child protection and guardianship. */
    public static final ConceptId PROTECTION_CHILD_PROTECTION = of("protection-child-protection");

    /** Gender-based violence. */
    public static final ConceptId PROTECTION_GENDER_BASED_VIOLENCE = of("protection-gender-based-violence");

    /** Anti-trafficking. */
    public static final ConceptId PROTECTION_ANTI_TRAFFICKING = of("protection-anti-trafficking");

    /** Family tracing. */
    public static final ConceptId PROTECTION_FAMILY_TRACING = of("protection-family-tracing");

    /** Assisted voluntary return. */
    public static final ConceptId PROTECTION_VOLUNTARY_RETURN = of("protection-voluntary-return");

    /** Community and coexistence. */
    public static final ConceptId COMMUNITY = of("community");

    /** Intercultural activities. */
    public static final ConceptId COMMUNITY_INTERCULTURAL_ACTIVITIES = of("community-intercultural-activities");

    /** Arts and music. */
    public static final ConceptId COMMUNITY_ARTS_AND_MUSIC = of("community-arts-and-music");

    /** Sports. */
    public static final ConceptId COMMUNITY_SPORTS = of("community-sports");

    /** Buddy system. */
    public static final ConceptId COMMUNITY_BUDDY_SYSTEM = of("community-buddy-system");

    /** Volunteering. */
    public static final ConceptId COMMUNITY_VOLUNTEERING = of("community-volunteering");

    /** Child-friendly space. */
    public static final ConceptId COMMUNITY_CHILD_FRIENDLY_SPACE = of("community-child-friendly-space");

    /** Capacity building (for professionals). */
    public static final ConceptId CAPACITY_BUILDING = of("capacity-building");

    /** Training seminar. */
    public static final ConceptId CAPACITY_BUILDING_TRAINING_SEMINAR = of("capacity-building-training-seminar");

    /** Guide, toolkit. */
    public static final ConceptId CAPACITY_BUILDING_GUIDE_OR_TOOLKIT = of("capacity-building-guide-or-toolkit");

    /** Staff supervision. */
    public static final ConceptId CAPACITY_BUILDING_SUPERVISION = of("capacity-building-supervision");

    /** Coordination and networking. */
    public static final ConceptId COORDINATION = of("coordination");

    /** Working committee. */
    public static final ConceptId COORDINATION_WORKING_COMMITTEE = of("coordination-working-committee");

    /** Forum. */
    public static final ConceptId COORDINATION_FORUM = of("coordination-forum");

    /** Service mapping. */
    public static final ConceptId COORDINATION_MAPPING = of("coordination-mapping");

    private ServiceCategories() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.SERVICE_CATEGORY, code);
    }
}
