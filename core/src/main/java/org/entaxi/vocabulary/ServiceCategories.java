package org.entaxi.vocabulary;

/**
 * What a service is about, in two levels. Scheme {@code service-category}.
 */
public final class ServiceCategories {

    /** Information. Information about rights, procedures and services. */
    public static final ConceptId INFORMATION = of("information");

    /** Rights and procedures. Explains rights and the steps of a procedure. */
    public static final ConceptId INFORMATION_RIGHTS_AND_PROCEDURES = of("information-rights-and-procedures");

    /** Hotline. Information by telephone. */
    public static final ConceptId INFORMATION_HOTLINE = of("information-hotline");

    /** Referral and signposting. Connects people with the service that can help. */
    public static final ConceptId INFORMATION_REFERRAL_AND_SIGNPOSTING = of("information-referral-and-signposting");

    /** Awareness raising. Work that addresses the public at large. */
    public static final ConceptId INFORMATION_AWARENESS = of("information-awareness");

    /** Mediation and interpretation. Helps people and services understand each other. */
    public static final ConceptId MEDIATION_AND_INTERPRETATION = of("mediation-and-interpretation");

    /** Intercultural mediation. Bridges language and culture between a person and a service. */
    public static final ConceptId INTERCULTURAL_MEDIATION = of("intercultural-mediation");

    /** Interpretation. Renders speech into another language. */
    public static final ConceptId INTERPRETATION = of("interpretation");

    /** Translation of documents. Renders documents into another language. */
    public static final ConceptId TRANSLATION = of("translation");

    /** Accompaniment to services. Somebody goes along to the service. */
    public static final ConceptId ACCOMPANIMENT = of("accompaniment");

    /** Legal support. Legal advice and representation. */
    public static final ConceptId LEGAL = of("legal");

    /** Asylum procedure. Help in the asylum procedure. */
    public static final ConceptId LEGAL_ASYLUM = of("legal-asylum");

    /** Appeals. Help with appeals against refusals. */
    public static final ConceptId LEGAL_APPEALS = of("legal-appeals");

    /** Residence permits. Help with getting and renewing permits. */
    public static final ConceptId LEGAL_RESIDENCE_PERMITS = of("legal-residence-permits");

    /** Family reunification. Help with bringing a family together. */
    public static final ConceptId LEGAL_FAMILY_REUNIFICATION = of("legal-family-reunification");

    /** Citizenship. Help with acquiring nationality. */
    public static final ConceptId LEGAL_CITIZENSHIP = of("legal-citizenship");

    /** Labour law. Help with rights at work. */
    public static final ConceptId LEGAL_LABOUR_LAW = of("legal-labour-law");

    /** Detention. Help for people in administrative detention. */
    public static final ConceptId LEGAL_DETENTION = of("legal-detention");

    /** Administrative support. Help with forms, numbers and applications. */
    public static final ConceptId ADMINISTRATIVE_SUPPORT = of("administrative-support");

    /** AFM, AMKA, PAAYPA, TAXIS. Help with getting register numbers and credentials. */
    public static final ConceptId ADMINISTRATIVE_NUMBERS = of("administrative-numbers");

    /** Benefit applications. Help with applying for benefits. */
    public static final ConceptId ADMINISTRATIVE_BENEFITS_APPLICATION = of("administrative-benefits-application");

    /** Civil registry. Help with births, marriages and certificates. */
    public static final ConceptId ADMINISTRATIVE_CIVIL_REGISTRY = of("administrative-civil-registry");

    /** Psychosocial support. Support of mind and of social life. */
    public static final ConceptId PSYCHOSOCIAL = of("psychosocial");

    /** Counselling. Talks with a specialist about personal difficulties. */
    public static final ConceptId PSYCHOSOCIAL_COUNSELLING = of("psychosocial-counselling");

    /** Mental health care. Diagnosis and treatment of mental illness. */
    public static final ConceptId PSYCHOSOCIAL_MENTAL_HEALTH = of("psychosocial-mental-health");

    /** Social work. Support by a social worker. */
    public static final ConceptId PSYCHOSOCIAL_SOCIAL_WORK = of("psychosocial-social-work");

    /** Peer support. Support by people with shared experience. */
    public static final ConceptId PSYCHOSOCIAL_PEER_SUPPORT = of("psychosocial-peer-support");

    /** Health. Care of health. */
    public static final ConceptId HEALTH = of("health");

    /** Primary care. First medical care outside hospital. */
    public static final ConceptId HEALTH_PRIMARY_CARE = of("health-primary-care");

    /** Vaccination. Vaccines for children and adults. */
    public static final ConceptId HEALTH_VACCINATION = of("health-vaccination");

    /** Sexual and reproductive health. Care around pregnancy, contraception and sexual health. */
    public static final ConceptId HEALTH_SEXUAL_AND_REPRODUCTIVE = of("health-sexual-and-reproductive");

    /** Disability and rehabilitation. Support and rehabilitation for people with disabilities. */
    public static final ConceptId HEALTH_DISABILITY_AND_REHABILITATION = of("health-disability-and-rehabilitation");

    /** Medicines. Supply of medicines. */
    public static final ConceptId HEALTH_MEDICINES = of("health-medicines");

    /** Education and learning. Learning for children and adults. */
    public static final ConceptId EDUCATION = of("education");

    /** Greek language. Lessons in Greek. */
    public static final ConceptId EDUCATION_GREEK_LANGUAGE = of("education-greek-language");

    /** Greek history and culture. Lessons about the history and culture of Greece. */
    public static final ConceptId EDUCATION_HISTORY_AND_CULTURE = of("education-history-and-culture");

    /** School enrolment. Help with enrolling children at school. */
    public static final ConceptId EDUCATION_SCHOOL_ENROLMENT = of("education-school-enrolment");

    /** Homework support. Help with schoolwork. */
    public static final ConceptId EDUCATION_HOMEWORK_SUPPORT = of("education-homework-support");

    /** Non-formal education. Learning outside the curriculum of schools. */
    public static final ConceptId EDUCATION_NON_FORMAL = of("education-non-formal");

    /** Digital skills. Using computers, phones and the internet. */
    public static final ConceptId EDUCATION_DIGITAL_SKILLS = of("education-digital-skills");

    /** Early childhood. Care and learning for children before primary school. */
    public static final ConceptId EDUCATION_EARLY_CHILDHOOD = of("education-early-childhood");

    /** Recognition of qualifications. Help with having diplomas recognised. */
    public static final ConceptId EDUCATION_RECOGNITION_OF_QUALIFICATIONS =
            of("education-recognition-of-qualifications");

    /** Employment and skills. Work, and what it takes to find it. */
    public static final ConceptId EMPLOYMENT = of("employment");

    /** Job counselling. Advice on looking for work. */
    public static final ConceptId EMPLOYMENT_COUNSELLING = of("employment-counselling");

    /** Vocational training. Training in a trade or skill. */
    public static final ConceptId EMPLOYMENT_VOCATIONAL_TRAINING = of("employment-vocational-training");

    /** Job matching. Brings jobseekers and employers together. */
    public static final ConceptId EMPLOYMENT_JOB_MATCHING = of("employment-job-matching");

    /** Entrepreneurship. Help with starting a business. */
    public static final ConceptId EMPLOYMENT_ENTREPRENEURSHIP = of("employment-entrepreneurship");

    /** Mentoring. An experienced person goes along with somebody for a time. */
    public static final ConceptId EMPLOYMENT_MENTORING = of("employment-mentoring");

    /** Housing. A place to live, for a time or for good. */
    public static final ConceptId HOUSING = of("housing");

    /** Emergency shelter. A roof for people who have nowhere to sleep. */
    public static final ConceptId HOUSING_EMERGENCY_SHELTER = of("housing-emergency-shelter");

    /** Women's shelter. A safe place for women and their children. */
    public static final ConceptId HOUSING_WOMENS_SHELTER = of("housing-womens-shelter");

    /** Shelter for minors. A home for unaccompanied children. */
    public static final ConceptId HOUSING_MINORS_SHELTER = of("housing-minors-shelter");

    /** Semi-independent living. Supervised flats for unaccompanied teenagers. */
    public static final ConceptId HOUSING_SEMI_INDEPENDENT_LIVING = of("housing-semi-independent-living");

    /** Rent support. Money towards the rent. */
    public static final ConceptId HOUSING_RENT_SUPPORT = of("housing-rent-support");

    /** Support in finding housing. Help with finding a home. */
    public static final ConceptId HOUSING_SEARCH_SUPPORT = of("housing-search-support");

    /** Social protection and cash. Benefits and help in money. */
    public static final ConceptId SOCIAL_PROTECTION = of("social-protection");

    /** Minimum income. An income the state guarantees to those who have too little. */
    public static final ConceptId SOCIAL_PROTECTION_MINIMUM_INCOME = of("social-protection-minimum-income");

    /** Family benefits. Benefits for children and families. */
    public static final ConceptId SOCIAL_PROTECTION_FAMILY_BENEFITS = of("social-protection-family-benefits");

    /** Cash assistance. Money given for basic expenses. */
    public static final ConceptId SOCIAL_PROTECTION_CASH_ASSISTANCE = of("social-protection-cash-assistance");

    /** Basic needs. What a person needs to get by. */
    public static final ConceptId BASIC_NEEDS = of("basic-needs");

    /** Food. Groceries or meals. */
    public static final ConceptId BASIC_NEEDS_FOOD = of("basic-needs-food");

    /** Clothing and items. Clothes and things for the home. */
    public static final ConceptId BASIC_NEEDS_CLOTHING_AND_ITEMS = of("basic-needs-clothing-and-items");

    /** Hygiene, laundry. Showers, hygiene items, washing of clothes. */
    public static final ConceptId BASIC_NEEDS_HYGIENE = of("basic-needs-hygiene");

    /** Day centre. A place to spend the day and find help. */
    public static final ConceptId BASIC_NEEDS_DAY_CENTRE = of("basic-needs-day-centre");

    /** Protection. Protection from danger and exploitation. */
    public static final ConceptId PROTECTION = of("protection");

    /** Child protection and guardianship. Protects children and sees to a guardian. */
    public static final ConceptId PROTECTION_CHILD_PROTECTION = of("protection-child-protection");

    /** Gender-based violence. Help for those who suffer violence because of gender. */
    public static final ConceptId PROTECTION_GENDER_BASED_VIOLENCE = of("protection-gender-based-violence");

    /** Anti-trafficking. Finds and supports victims of trafficking. */
    public static final ConceptId PROTECTION_ANTI_TRAFFICKING = of("protection-anti-trafficking");

    /** Family tracing. Looks for relatives who were lost. */
    public static final ConceptId PROTECTION_FAMILY_TRACING = of("protection-family-tracing");

    /** Assisted voluntary return. Help for those who wish to go back to their country. */
    public static final ConceptId PROTECTION_VOLUNTARY_RETURN = of("protection-voluntary-return");

    /** Community and coexistence. Living together in neighbourhood and town. */
    public static final ConceptId COMMUNITY = of("community");

    /** Intercultural activities. Activities where people of different origin meet. */
    public static final ConceptId COMMUNITY_INTERCULTURAL_ACTIVITIES = of("community-intercultural-activities");

    /** Arts and music. Artistic and musical activities. */
    public static final ConceptId COMMUNITY_ARTS_AND_MUSIC = of("community-arts-and-music");

    /** Sports. Sporting activities. */
    public static final ConceptId COMMUNITY_SPORTS = of("community-sports");

    /** Buddy system. Locals and newcomers get to know each other in pairs. */
    public static final ConceptId COMMUNITY_BUDDY_SYSTEM = of("community-buddy-system");

    /** Volunteering. Chances to help without pay. */
    public static final ConceptId COMMUNITY_VOLUNTEERING = of("community-volunteering");

    /** Child-friendly space. A safe place to play. */
    public static final ConceptId COMMUNITY_CHILD_FRIENDLY_SPACE = of("community-child-friendly-space");

    /** Capacity building (for professionals). Training and support for those who work in services. */
    public static final ConceptId CAPACITY_BUILDING = of("capacity-building");

    /** Training seminar. A seminar for professionals or volunteers. */
    public static final ConceptId CAPACITY_BUILDING_TRAINING_SEMINAR = of("capacity-building-training-seminar");

    /** Guide, toolkit. A publication with practical guidance. */
    public static final ConceptId CAPACITY_BUILDING_GUIDE_OR_TOOLKIT = of("capacity-building-guide-or-toolkit");

    /** Staff supervision. Regular support of staff by a specialist from outside. */
    public static final ConceptId CAPACITY_BUILDING_SUPERVISION = of("capacity-building-supervision");

    /** Coordination and networking. Cooperation between organisations. */
    public static final ConceptId COORDINATION = of("coordination");

    /** Working committee. A group of organisations on one subject. */
    public static final ConceptId COORDINATION_WORKING_COMMITTEE = of("coordination-working-committee");

    /** Forum. A meeting of all organisations. */
    public static final ConceptId COORDINATION_FORUM = of("coordination-forum");

    /** Service mapping. A record of the services there are. */
    public static final ConceptId COORDINATION_MAPPING = of("coordination-mapping");

    private ServiceCategories() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.SERVICE_CATEGORY, code);
    }
}
