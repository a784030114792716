package org.entaxi.vocabulary;

/**
 * What sort of organisation. What it does for a service is a role, see {@link OrganisationRoles}. Scheme {@code
 * organisation-type}.
 */
public final class OrganisationTypes {

    /** Public body. */
    public static final ConceptId PUBLIC_BODY = of("public-body");

    /** Ministry. */
    public static final ConceptId MINISTRY = of("ministry");

    /** General secretariat. */
    public static final ConceptId GENERAL_SECRETARIAT = of("general-secretariat");

    /** Independent authority. */
    public static final ConceptId INDEPENDENT_AUTHORITY = of("independent-authority");

    /** Asylum service. */
    public static final ConceptId ASYLUM_SERVICE = of("asylum-service");

    /** Reception and identification service. */
    public static final ConceptId RECEPTION_SERVICE = of("reception-service");

    /** Police. */
    public static final ConceptId POLICE = of("police");

    /** Judicial authority. */
    public static final ConceptId JUDICIAL_AUTHORITY = of("judicial-authority");

    /** Public employment service. */
    public static final ConceptId PUBLIC_EMPLOYMENT_SERVICE = of("public-employment-service");

    /** Social security / benefit body. */
    public static final ConceptId SOCIAL_SECURITY_BODY = of("social-security-body");

    /** Citizens' Service Centre. */
    public static final ConceptId CITIZENS_SERVICE_CENTRE = of("citizens-service-centre");

    /** School. */
    public static final ConceptId SCHOOL = of("school");

    /** Hospital / health centre. */
    public static final ConceptId HEALTH_FACILITY = of("health-facility");

    /** Mental health unit. */
    public static final ConceptId MENTAL_HEALTH_UNIT = of("mental-health-unit");

    /** Decentralised administration. */
    public static final ConceptId DECENTRALISED_ADMINISTRATION = of("decentralised-administration");

    /** Region. */
    public static final ConceptId REGION = of("region");

    /** Local government. */
    public static final ConceptId LOCAL_GOVERNMENT = of("local-government");

    /** Municipality. */
    public static final ConceptId MUNICIPALITY = of("municipality");

    /** Municipal directorate / department. */
    public static final ConceptId MUNICIPAL_DEPARTMENT = of("municipal-department");

    /** Municipal company. */
    public static final ConceptId MUNICIPAL_COMPANY = of("municipal-company");

    /** Community Centre. */
    public static final ConceptId COMMUNITY_CENTRE = of("community-centre");

    /** Migrant Integration Centre (KEM). */
    public static final ConceptId MIGRANT_INTEGRATION_CENTRE = of("migrant-integration-centre");

    /** Agency of local government. */
    public static final ConceptId LOCAL_GOVERNMENT_AGENCY = of("local-government-agency");

    /** Coordination centre. */
    public static final ConceptId COORDINATION_CENTRE = of("coordination-centre");

    /** Network. */
    public static final ConceptId NETWORK = of("network");

    /** International organisation. */
    public static final ConceptId INTERNATIONAL_ORGANISATION = of("international-organisation");

    /** UN agency. */
    public static final ConceptId UN_AGENCY = of("un-agency");

    /** EU agency. */
    public static final ConceptId EU_AGENCY = of("eu-agency");

    /** NGO. */
    public static final ConceptId NGO = of("ngo");

    /** International NGO. */
    public static final ConceptId INTERNATIONAL_NGO = of("international-ngo");

    /** Local NGO. */
    public static final ConceptId LOCAL_NGO = of("local-ngo");

    /** Migrant or refugee community. */
    public static final ConceptId MIGRANT_COMMUNITY = of("migrant-community");

    /** Informal citizens' group. */
    public static final ConceptId INFORMAL_GROUP = of("informal-group");

    /** Faith-based organisation. */
    public static final ConceptId FAITH_BASED = of("faith-based");

    /** Foundation / donor. */
    public static final ConceptId FOUNDATION = of("foundation");

    /** University / research. */
    public static final ConceptId ACADEMIC = of("academic");

    /** Company. */
    public static final ConceptId PRIVATE_COMPANY = of("private-company");

    /** Social enterprise. */
    public static final ConceptId SOCIAL_ENTERPRISE = of("social-enterprise");

    /** Bar, chamber, union. */
    public static final ConceptId PROFESSIONAL_ASSOCIATION = of("professional-association");

    /** Civil society organisation. */
    public static final ConceptId CIVIL_SOCIETY = of("civil-society");

    private OrganisationTypes() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.ORGANISATION_TYPE, code);
    }
}
