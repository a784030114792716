package org.entaxi.vocabulary;

/**
 * How providers name the people they work for. Everyday words: they describe a service and never decide who may
 * use it. Scheme {@code population-group}.
 */
public final class PopulationGroups {

    /** Professionals. People who are paid to work in services. They are not the beneficiaries. */
    public static final ConceptId PROFESSIONALS = of("professionals");

    /** Volunteers. People who work in services without pay. */
    public static final ConceptId VOLUNTEERS = of("volunteers");

    /**
     * Professionals / volunteers. Professionals and volunteers taken together, as one platform does in a single
     * value.
     */
    public static final ConceptId PROFESSIONALS_AND_VOLUNTEERS = of("professionals-and-volunteers");

    /** Municipal staff. People who work for municipalities and their structures. */
    public static final ConceptId MUNICIPAL_STAFF = of("municipal-staff");

    /** Front-line workers. Those who are the first to meet people in need of help. */
    public static final ConceptId FRONT_LINE_WORKERS = of("front-line-workers");

    /** Organisations (as members). Organisations rather than persons, for instance as members. */
    public static final ConceptId ORGANISATIONS = of("organisations");

    /** General population. Everybody, without distinction. */
    public static final ConceptId GENERAL_POPULATION = of("general-population");

    /** Host community / natives. The people who already lived in the place. */
    public static final ConceptId HOST_COMMUNITY = of("host-community");

    /** Migrants. People who came from another country. Whether refugees are meant too is not clear. */
    public static final ConceptId MIGRANTS = of("migrants");

    /** Refugees (everyday sense). People who fled, whatever their status. */
    public static final ConceptId REFUGEES_EVERYDAY = of("refugees-everyday");

    /** Migrants and refugees. Migrants and refugees together, in the everyday sense. */
    public static final ConceptId MIGRANTS_AND_REFUGEES = of("migrants-and-refugees");

    /** Newly arrived. People who came recently. How recently is usually not said. */
    public static final ConceptId NEWLY_ARRIVED = of("newly-arrived");

    /** Asylum applicants. People who have asked for asylum. */
    public static final ConceptId ASYLUM_APPLICANTS = of("asylum-applicants");

    /** Protection beneficiaries. People who were given international protection. */
    public static final ConceptId PROTECTION_BENEFICIARIES = of("protection-beneficiaries");

    /** Displaced from Ukraine. People who left Ukraine because of the war. */
    public static final ConceptId TEMPORARY_PROTECTION_GROUP = of("temporary-protection-group");

    /** Lawfully residing third-country nationals. People who reside lawfully and are not EU citizens. */
    public static final ConceptId LEGALLY_RESIDING_THIRD_COUNTRY_NATIONALS =
            of("legally-residing-third-country-nationals");

    /** Persons without papers. People who have no papers. */
    public static final ConceptId UNDOCUMENTED_PERSONS = of("undocumented-persons");

    /** Stateless persons. People who have no nationality. */
    public static final ConceptId STATELESS_PERSONS = of("stateless-persons");

    /** Repatriates and homogeneis. Greeks who came back and people of Greek descent. */
    public static final ConceptId REPATRIATES_AND_HOMOGENEIS = of("repatriates-and-homogeneis");

    /**
     * Beneficiaries returned from other Member States. Protection beneficiaries who came back from another EU
     * country.
     */
    public static final ConceptId RETURNEES_FROM_MEMBER_STATES = of("returnees-from-member-states");

    /** Second generation. Children of migrants who were born or grew up here. */
    public static final ConceptId SECOND_GENERATION = of("second-generation");

    /** Roma. Members of Roma communities. */
    public static final ConceptId ROMA = of("roma");

    /** Women. Women of any age or origin. */
    public static final ConceptId WOMEN = of("women");

    /** Pregnant women and new mothers. Women who are expecting or have recently given birth. */
    public static final ConceptId PREGNANT_WOMEN_AND_NEW_MOTHERS = of("pregnant-women-and-new-mothers");

    /** Single-parent families. Families with one parent. */
    public static final ConceptId SINGLE_PARENTS = of("single-parents");

    /** Families. Parents with children. */
    public static final ConceptId FAMILIES = of("families");

    /** Children. Children, as a rule under eighteen. */
    public static final ConceptId CHILDREN = of("children");

    /** Young people. Young people. The provider sets the ages. */
    public static final ConceptId YOUNG_PEOPLE = of("young-people");

    /** Unaccompanied and separated minors. Children without the adults who are responsible for them. */
    public static final ConceptId UNACCOMPANIED_MINORS = of("unaccompanied-minors");

    /** Adults. People who have turned eighteen. */
    public static final ConceptId ADULTS = of("adults");

    /** Older people. People of advanced age. */
    public static final ConceptId OLDER_PEOPLE = of("older-people");

    /** Persons with disabilities. People who live with a disability. */
    public static final ConceptId PERSONS_WITH_DISABILITIES = of("persons-with-disabilities");

    /** Persons with serious illness. People with a grave or lasting illness. */
    public static final ConceptId PERSONS_WITH_SERIOUS_ILLNESS = of("persons-with-serious-illness");

    /** Persons with mental-health needs. People who need mental health care. */
    public static final ConceptId PERSONS_WITH_MENTAL_HEALTH_NEEDS = of("persons-with-mental-health-needs");

    /** Persons with post-traumatic stress. People who live with the effects of traumatic events. */
    public static final ConceptId TRAUMA_SURVIVORS = of("trauma-survivors");

    /** Persons with multiple vulnerabilities. People for whom several difficulties come together. */
    public static final ConceptId MULTIPLE_VULNERABILITIES = of("multiple-vulnerabilities");

    /** Survivors of gender-based violence. People who suffered violence because of gender. */
    public static final ConceptId SURVIVORS_OF_GENDER_BASED_VIOLENCE = of("survivors-of-gender-based-violence");

    /** Survivors of torture. People who were tortured. */
    public static final ConceptId SURVIVORS_OF_TORTURE = of("survivors-of-torture");

    /** Trafficking victims. People who were trafficked. */
    public static final ConceptId TRAFFICKING_VICTIMS = of("trafficking-victims");

    /** LGBTQI+ people. Lesbian, gay, bisexual, trans, queer and intersex people. */
    public static final ConceptId LGBTQI_PEOPLE = of("lgbtqi-people");

    /** Homeless people. People without a home. */
    public static final ConceptId HOMELESS_PEOPLE = of("homeless-people");

    /** Unemployed. People looking for work. */
    public static final ConceptId UNEMPLOYED = of("unemployed");

    /** People in poverty. People who live in poverty or are shut out of society. */
    public static final ConceptId PEOPLE_IN_POVERTY = of("people-in-poverty");

    /** Minorities. Members of minorities. */
    public static final ConceptId MINORITIES = of("minorities");

    /** People in detention. People held in detention. */
    public static final ConceptId PEOPLE_IN_DETENTION = of("people-in-detention");

    /** Students. People in higher education. */
    public static final ConceptId STUDENTS = of("students");

    private PopulationGroups() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.POPULATION_GROUP, code);
    }
}
