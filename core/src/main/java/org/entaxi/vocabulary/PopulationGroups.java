package org.entaxi.vocabulary;

/**
 * How providers name the people they work for. Everyday words: they describe a service and never decide who may
 * use it. Scheme {@code population-group}.
 */
public final class PopulationGroups {

    /** Professionals. */
    public static final ConceptId PROFESSIONALS = of("professionals");

    /** Volunteers. */
    public static final ConceptId VOLUNTEERS = of("volunteers");

    /** Professionals / volunteers. */
    public static final ConceptId PROFESSIONALS_AND_VOLUNTEERS = of("professionals-and-volunteers");

    /** Municipal staff. */
    public static final ConceptId MUNICIPAL_STAFF = of("municipal-staff");

    /** Front-line workers. */
    public static final ConceptId FRONT_LINE_WORKERS = of("front-line-workers");

    /** Organisations (as members). */
    public static final ConceptId ORGANISATIONS = of("organisations");

    /** General population. */
    public static final ConceptId GENERAL_POPULATION = of("general-population");

    /** Host community / natives. */
    public static final ConceptId HOST_COMMUNITY = of("host-community");

    /** Migrants. */
    public static final ConceptId MIGRANTS = of("migrants");

    /** Refugees (everyday sense). */
    public static final ConceptId REFUGEES_EVERYDAY = of("refugees-everyday");

    /** Migrants and refugees. */
    public static final ConceptId MIGRANTS_AND_REFUGEES = of("migrants-and-refugees");

    /** Newly arrived. */
    public static final ConceptId NEWLY_ARRIVED = of("newly-arrived");

    /** Asylum applicants. */
    public static final ConceptId ASYLUM_APPLICANTS = of("asylum-applicants");

    /** Protection beneficiaries. */
    public static final ConceptId PROTECTION_BENEFICIARIES = of("protection-beneficiaries");

    /** Displaced from Ukraine. */
    public static final ConceptId TEMPORARY_PROTECTION_GROUP = of("temporary-protection-group");

    /** Lawfully residing third-country nationals. */
    public static final ConceptId LEGALLY_RESIDING_THIRD_COUNTRY_NATIONALS =
            of("legally-residing-third-country-nationals");

    /** Persons without papers. */
    public static final ConceptId UNDOCUMENTED_PERSONS = of("undocumented-persons");

    /** Stateless persons. */
    public static final ConceptId STATELESS_PERSONS = of("stateless-persons");

    /** Repatriates and homogeneis. */
    public static final ConceptId REPATRIATES_AND_HOMOGENEIS = of("repatriates-and-homogeneis");

    /** Beneficiaries returned from other Member States. */
    public static final ConceptId RETURNEES_FROM_MEMBER_STATES = of("returnees-from-member-states");

    /** Second generation. */
    public static final ConceptId SECOND_GENERATION = of("second-generation");

    /** Roma. */
    public static final ConceptId ROMA = of("roma");

    /** Women. */
    public static final ConceptId WOMEN = of("women");

    /** Pregnant women and new mothers. */
    public static final ConceptId PREGNANT_WOMEN_AND_NEW_MOTHERS = of("pregnant-women-and-new-mothers");

    /** Single-parent families. */
    public static final ConceptId SINGLE_PARENTS = of("single-parents");

    /** Families. */
    public static final ConceptId FAMILIES = of("families");

    /** Children. */
    public static final ConceptId CHILDREN = of("children");

    /** Young people. */
    public static final ConceptId YOUNG_PEOPLE = of("young-people");

    /** Unaccompanied and separated minors. */
    public static final ConceptId UNACCOMPANIED_MINORS = of("unaccompanied-minors");

    /** Adults. */
    public static final ConceptId ADULTS = of("adults");

    /** Older people. */
    public static final ConceptId OLDER_PEOPLE = of("older-people");

    /** Persons with disabilities. */
    public static final ConceptId PERSONS_WITH_DISABILITIES = of("persons-with-disabilities");

    /** Persons with serious illness. */
    public static final ConceptId PERSONS_WITH_SERIOUS_ILLNESS = of("persons-with-serious-illness");

    /** Persons with mental-health needs. */
    public static final ConceptId PERSONS_WITH_MENTAL_HEALTH_NEEDS = of("persons-with-mental-health-needs");

    /** Persons with post-traumatic stress. */
    public static final ConceptId TRAUMA_SURVIVORS = of("trauma-survivors");

    /** Persons with multiple vulnerabilities. */
    public static final ConceptId MULTIPLE_VULNERABILITIES = of("multiple-vulnerabilities");

    /** Survivors of gender-based violence. */
    public static final ConceptId SURVIVORS_OF_GENDER_BASED_VIOLENCE = of("survivors-of-gender-based-violence");

    /** Survivors of torture. */
    public static final ConceptId SURVIVORS_OF_TORTURE = of("survivors-of-torture");

    /** Trafficking victims. */
    public static final ConceptId TRAFFICKING_VICTIMS = of("trafficking-victims");

    /** LGBTQI+ people. */
    public static final ConceptId LGBTQI_PEOPLE = of("lgbtqi-people");

    /** Homeless people. */
    public static final ConceptId HOMELESS_PEOPLE = of("homeless-people");

    /** Unemployed. */
    public static final ConceptId UNEMPLOYED = of("unemployed");

    /** People in poverty. */
    public static final ConceptId PEOPLE_IN_POVERTY = of("people-in-poverty");

    /** Minorities. */
    public static final ConceptId MINORITIES = of("minorities");

    /** People in detention. */
    public static final ConceptId PEOPLE_IN_DETENTION = of("people-in-detention");

    /** Students. */
    public static final ConceptId STUDENTS = of("students");

    private PopulationGroups() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.POPULATION_GROUP, code);
    }
}
