package org.entaxi.vocabulary;

/** The ids of the built-in concept schemes, as they stand in the IRIs of their concepts. */
public final class Schemes {

    /** What a person is in law. See {@link LegalStatuses}. */
    public static final String LEGAL_STATUS = "legal-status";
    /** What a residence permit was issued for. See {@link ResidencePermitCategories}. */
    public static final String RESIDENCE_PERMIT_CATEGORY = "residence-permit-category";
    /** What is printed on a residence permit about its reason. See {@link PermitRemarks}. */
    public static final String PERMIT_REMARK = "permit-remark";
    /** What a person holds on paper. See {@link DocumentTypes}. */
    public static final String DOCUMENT_TYPE = "document-type";
    /** Circumstances that come beside any legal status. See {@link PersonalCharacteristics}. */
    public static final String PERSONAL_CHARACTERISTIC = "personal-characteristic";
    /** How providers name the people they work for; descriptive, never evaluated. See {@link PopulationGroups}. */
    public static final String POPULATION_GROUP = "population-group";
    /** What a service is about. See {@link ServiceCategories}. */
    public static final String SERVICE_CATEGORY = "service-category";
    /** Whether it is a service, an activity, a resource, coordination or news. See {@link ServiceKinds}. */
    public static final String SERVICE_KIND = "service-kind";
    /** What sort of organisation. See {@link OrganisationTypes}. */
    public static final String ORGANISATION_TYPE = "organisation-type";
    /** What an organisation does in a programme, for a service or for another organisation. */
    public static final String ORGANISATION_ROLE = "organisation-role";
    /** How somebody gets in, and how an organisation refers. See {@link ReferralMethods}. */
    public static final String REFERRAL_METHOD = "referral-method";
    /** What a member of staff does. See {@link StaffSpecialities}. */
    public static final String STAFF_SPECIALITY = "staff-speciality";
    /** Where a professional works. See {@link SettingsOfWork}. */
    public static final String SETTING_OF_WORK = "setting-of-work";
    /** Who a member of the household is to the person. See {@link HouseholdRelations}. */
    public static final String HOUSEHOLD_RELATION = "household-relation";
    /** Countries by ISO 3166-1 alpha-2 code, and the groups they are members of. See {@link Countries}. */
    public static final String COUNTRY = "country";
    /** Groups of countries. See {@link CountryGroups}. */
    public static final String COUNTRY_GROUP = "country-group";
    /** Regions and municipalities, a tree without overlap. See {@link Areas}. */
    public static final String AREA = "area";

    private Schemes() {}
}
