package org.entaxi.vocabulary;

/**
 * What sort of organisation. What it does for a service is a role, see {@link OrganisationRoles}. Scheme {@code
 * organisation-type}.
 */
public final class OrganisationTypes {

    /** Public body. A body of the state or of local government. */
    public static final ConceptId PUBLIC_BODY = of("public-body");

    /** Ministry. A department of central government. */
    public static final ConceptId MINISTRY = of("ministry");

    /** General secretariat. A part of a ministry under its own secretary general. */
    public static final ConceptId GENERAL_SECRETARIAT = of("general-secretariat");

    /** Independent authority. An authority that does not answer to the government. */
    public static final ConceptId INDEPENDENT_AUTHORITY = of("independent-authority");

    /** Asylum service. The service that examines requests for international protection. */
    public static final ConceptId ASYLUM_SERVICE = of("asylum-service");

    /** Reception and identification service. The service that receives and identifies those who arrive. */
    public static final ConceptId RECEPTION_SERVICE = of("reception-service");

    /** Police. Police authorities. */
    public static final ConceptId POLICE = of("police");

    /** Judicial authority. Courts and prosecutors. */
    public static final ConceptId JUDICIAL_AUTHORITY = of("judicial-authority");

    /** Public employment service. The public service for finding work. */
    public static final ConceptId PUBLIC_EMPLOYMENT_SERVICE = of("public-employment-service");

    /** Social security / benefit body. A body that insures people or pays benefits. */
    public static final ConceptId SOCIAL_SECURITY_BODY = of("social-security-body");

    /** Citizens' Service Centre. An office where people deal with many services of the state at once. */
    public static final ConceptId CITIZENS_SERVICE_CENTRE = of("citizens-service-centre");

    /** School. A school. */
    public static final ConceptId SCHOOL = of("school");

    /** Hospital / health centre. A hospital, health centre or surgery. */
    public static final ConceptId HEALTH_FACILITY = of("health-facility");

    /** Mental health unit. A unit for mental health care. */
    public static final ConceptId MENTAL_HEALTH_UNIT = of("mental-health-unit");

    /** Decentralised administration. A state authority over several regions, which also grants residence permits. */
    public static final ConceptId DECENTRALISED_ADMINISTRATION = of("decentralised-administration");

    /** Region. The second tier of self-government. */
    public static final ConceptId REGION = of("region");

    /** Local government. Self-government and what belongs to it. */
    public static final ConceptId LOCAL_GOVERNMENT = of("local-government");

    /** Municipality. The first tier of self-government. */
    public static final ConceptId MUNICIPALITY = of("municipality");

    /** Municipal directorate / department. A directorate or department of a municipality. */
    public static final ConceptId MUNICIPAL_DEPARTMENT = of("municipal-department");

    /** Municipal company. A company owned by a municipality. */
    public static final ConceptId MUNICIPAL_COMPANY = of("municipal-company");

    /** Community Centre. The municipality's point for social services and referrals. */
    public static final ConceptId COMMUNITY_CENTRE = of("community-centre");

    /**
     * Migrant Integration Centre (KEM). A branch of a Community Centre for the integration of migrants and refugees.
     */
    public static final ConceptId MIGRANT_INTEGRATION_CENTRE = of("migrant-integration-centre");

    /** Agency of local government. A body that supports municipalities and regions. */
    public static final ConceptId LOCAL_GOVERNMENT_AGENCY = of("local-government-agency");

    /** Coordination centre. A centre that brings many organisations to work together. */
    public static final ConceptId COORDINATION_CENTRE = of("coordination-centre");

    /** Network. A union of organisations without one management. */
    public static final ConceptId NETWORK = of("network");

    /** International organisation. An organisation of states. */
    public static final ConceptId INTERNATIONAL_ORGANISATION = of("international-organisation");

    /** UN agency. An agency of the United Nations. */
    public static final ConceptId UN_AGENCY = of("un-agency");

    /** EU agency. An agency of the European Union. */
    public static final ConceptId EU_AGENCY = of("eu-agency");

    /** NGO. A not-for-profit organisation outside the state. */
    public static final ConceptId NGO = of("ngo");

    /** International NGO. A non-governmental organisation that works in several countries. */
    public static final ConceptId INTERNATIONAL_NGO = of("international-ngo");

    /** Local NGO. A non-governmental organisation of the place. */
    public static final ConceptId LOCAL_NGO = of("local-ngo");

    /** Migrant or refugee community. An organisation set up by migrants or refugees themselves. */
    public static final ConceptId MIGRANT_COMMUNITY = of("migrant-community");

    /** Informal citizens' group. People who act together without a legal form. */
    public static final ConceptId INFORMAL_GROUP = of("informal-group");

    /** Faith-based organisation. A body of a church or another faith. */
    public static final ConceptId FAITH_BASED = of("faith-based");

    /** Foundation / donor. A foundation that pays for charitable work. */
    public static final ConceptId FOUNDATION = of("foundation");

    /** University / research. A university or research centre. */
    public static final ConceptId ACADEMIC = of("academic");

    /** Company. A business run for profit. */
    public static final ConceptId PRIVATE_COMPANY = of("private-company");

    /** Social enterprise. A business with a social purpose. */
    public static final ConceptId SOCIAL_ENTERPRISE = of("social-enterprise");

    /** Bar, chamber, union. An association, chamber or union of an occupation. */
    public static final ConceptId PROFESSIONAL_ASSOCIATION = of("professional-association");

    /** Civil society organisation. Any organisation of citizens outside state and market. */
    public static final ConceptId CIVIL_SOCIETY = of("civil-society");

    private OrganisationTypes() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.ORGANISATION_TYPE, code);
    }
}
