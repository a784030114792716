package org.entaxi.vocabulary;

/**
 * What a person holds on paper. What each kind proves is in the vocabulary, see {@link
 * Vocabulary#attestations(ConceptId)}. Scheme {@code document-type}.
 */
public final class DocumentTypes {

    /** Identity document. */
    public static final ConceptId IDENTITY_DOCUMENT = of("identity-document");

    /** Travel document. */
    public static final ConceptId TRAVEL_DOCUMENT = of("travel-document");

    /** Visa. */
    public static final ConceptId VISA = of("visa");

    /** Residence title. */
    public static final ConceptId RESIDENCE_TITLE = of("residence-title");

    /** Uniform-format residence permit (Reg. 1030/2002). */
    public static final ConceptId UNIFORM_FORMAT_RESIDENCE_PERMIT = of("uniform-format-residence-permit");

    /** Document of the asylum procedure. */
    public static final ConceptId ASYLUM_PROCEDURE_DOCUMENT = of("asylum-procedure-document");

    /** Decision on international protection. */
    public static final ConceptId PROTECTION_DECISION = of("protection-decision");

    /** Administrative number. */
    public static final ConceptId ADMINISTRATIVE_NUMBER = of("administrative-number");

    /** Supporting document. */
    public static final ConceptId SUPPORTING_DOCUMENT = of("supporting-document");

    /** International protection applicant's card. */
    public static final ConceptId ASYLUM_APPLICANT_CARD = of("asylum-applicant-card");

    /** Applicant's card stamped "residence permit pending". */
    public static final ConceptId ASYLUM_APPLICANT_CARD_MARKED_ADET_PENDING =
            of("asylum-applicant-card-marked-adet-pending");

    /** Simple registration / pre-registration paper. */
    public static final ConceptId PRE_REGISTRATION_DOCUMENT = of("pre-registration-document");

    /** Confirmation of the registration appointment. */
    public static final ConceptId REGISTRATION_APPOINTMENT_CONFIRMATION = of("registration-appointment-confirmation");

    /** Police service note. */
    public static final ConceptId POLICE_SERVICE_NOTE = of("police-service-note");

    /** Reception and Identification Centre document. */
    public static final ConceptId RIC_REGISTRATION_DOCUMENT = of("ric-registration-document");

    /** Dublin / responsibility transfer decision. */
    public static final ConceptId DUBLIN_TRANSFER_DECISION = of("dublin-transfer-decision");

    /** First-instance rejection. */
    public static final ConceptId FIRST_INSTANCE_REJECTION = of("first-instance-rejection");

    /** Proof of lodged appeal. */
    public static final ConceptId APPEAL_RECEIPT = of("appeal-receipt");

    /** Decision granting refugee status. */
    public static final ConceptId RECOGNITION_DECISION_REFUGEE = of("recognition-decision-refugee");

    /** Decision granting subsidiary protection. */
    public static final ConceptId RECOGNITION_DECISION_SUBSIDIARY = of("recognition-decision-subsidiary");

    /** Decision to issue the ADET. */
    public static final ConceptId ADET_ISSUING_DECISION = of("adet-issuing-decision");

    /** Final rejection. */
    public static final ConceptId FINAL_REJECTION_DECISION = of("final-rejection-decision");

    /** Return decision. */
    public static final ConceptId RETURN_DECISION = of("return-decision");

    /** Certificate of postponed removal. */
    public static final ConceptId REMOVAL_POSTPONEMENT_CERTIFICATE = of("removal-postponement-certificate");

    /** Residence permit card (ADET). */
    public static final ConceptId ADET_RESIDENCE_PERMIT_CARD = of("adet-residence-permit-card");

    /** Temporary protection residence permit. */
    public static final ConceptId TEMPORARY_PROTECTION_CARD = of("temporary-protection-card");

    /** Certificate of application (complete). */
    public static final ConceptId APPLICATION_CERTIFICATE_TYPE_A = of("application-certificate-type-a");

    /** Acknowledgement of electronic submission (incomplete or unchecked). */
    public static final ConceptId APPLICATION_CERTIFICATE_TYPE_B = of("application-certificate-type-b");

    /** Special certificate of lawful residence. */
    public static final ConceptId SPECIAL_CERTIFICATE_LAWFUL_RESIDENCE = of("special-certificate-lawful-residence");

    /** Special identity card of homogenis (EDTO). */
    public static final ConceptId SPECIAL_IDENTITY_CARD_HOMOGENIS = of("special-identity-card-homogenis");

    /** Registration certificate of an EU citizen. */
    public static final ConceptId EU_REGISTRATION_CERTIFICATE = of("eu-registration-certificate");

    /** Document certifying permanent residence. */
    public static final ConceptId EU_PERMANENT_RESIDENCE_DOCUMENT = of("eu-permanent-residence-document");

    /** Residence card of a family member of an EU citizen. */
    public static final ConceptId EU_FAMILY_RESIDENCE_CARD = of("eu-family-residence-card");

    /** Withdrawal Agreement residence document. */
    public static final ConceptId WITHDRAWAL_AGREEMENT_CARD = of("withdrawal-agreement-card");

    /** Old-procedure refugee identity card (police). */
    public static final ConceptId LEGACY_REFUGEE_IDENTITY_CARD = of("legacy-refugee-identity-card");

    /** National visa (type D). */
    public static final ConceptId NATIONAL_VISA_D = of("national-visa-d");

    /** Schengen visa (type C). */
    public static final ConceptId SCHENGEN_VISA_C = of("schengen-visa-c");

    /** Foreign passport. */
    public static final ConceptId FOREIGN_PASSPORT = of("foreign-passport");

    /** Refugee travel document (TDV). */
    public static final ConceptId REFUGEE_TRAVEL_DOCUMENT = of("refugee-travel-document");

    /** Travel document for subsidiary protection. */
    public static final ConceptId SUBSIDIARY_TRAVEL_DOCUMENT = of("subsidiary-travel-document");

    /** Greek identity card. */
    public static final ConceptId GREEK_IDENTITY_CARD = of("greek-identity-card");

    /** Greek passport. */
    public static final ConceptId GREEK_PASSPORT = of("greek-passport");

    /** Identity card or passport of a Member State. */
    public static final ConceptId EU_IDENTITY_DOCUMENT = of("eu-identity-document");

    /** Tax number (AFM). */
    public static final ConceptId AFM = of("afm");

    /** Social security number (AMKA). */
    public static final ConceptId AMKA = of("amka");

    /** Temporary insurance and health-care number of foreigners (PAAYPA). */
    public static final ConceptId PAAYPA = of("paaypa");

    /** Unemployment card (DYPA). */
    public static final ConceptId UNEMPLOYMENT_CARD = of("unemployment-card");

    /** Insurance register number (e-EFKA). */
    public static final ConceptId EFKA_NUMBER = of("efka-number");

    /** TAXISnet credentials. */
    public static final ConceptId TAXISNET_CREDENTIALS = of("taxisnet-credentials");

    /** Bank account (IBAN). */
    public static final ConceptId BANK_ACCOUNT = of("bank-account");

    /** Family status certificate. */
    public static final ConceptId FAMILY_STATUS_CERTIFICATE = of("family-status-certificate");

    /** Birth certificate. */
    public static final ConceptId BIRTH_CERTIFICATE = of("birth-certificate");

    /** Tax return / assessment. */
    public static final ConceptId TAX_RETURN = of("tax-return");

    /** Registered lease. */
    public static final ConceptId LEASE_AGREEMENT = of("lease-agreement");

    /** Declaration of free hosting. */
    public static final ConceptId HOSTING_DECLARATION = of("hosting-declaration");

    /** Certificate of homelessness. */
    public static final ConceptId HOMELESS_CERTIFICATE = of("homeless-certificate");

    /** Certificate of residence in a reception facility. */
    public static final ConceptId FACILITY_RESIDENCE_CERTIFICATE = of("facility-residence-certificate");

    /** Disability certificate (KEPA). */
    public static final ConceptId DISABILITY_CERTIFICATE = of("disability-certificate");

    /** Vulnerability assessment. */
    public static final ConceptId VULNERABILITY_ASSESSMENT = of("vulnerability-assessment");

    /** Prosecutor's act identifying a trafficking victim. */
    public static final ConceptId TRAFFICKING_VICTIM_IDENTIFICATION = of("trafficking-victim-identification");

    /** Guardianship order. */
    public static final ConceptId GUARDIANSHIP_ORDER = of("guardianship-order");

    /** School certificate. */
    public static final ConceptId SCHOOL_ENROLMENT_CERTIFICATE = of("school-enrolment-certificate");

    /** Vaccination record. */
    public static final ConceptId VACCINATION_RECORD = of("vaccination-record");

    /** Certificate of Greek. */
    public static final ConceptId GREEK_LANGUAGE_CERTIFICATE = of("greek-language-certificate");

    /** Certificate of knowledge for naturalisation (PEGP). */
    public static final ConceptId KNOWLEDGE_CERTIFICATE_NATURALISATION = of("knowledge-certificate-naturalisation");

    /** Referral form. */
    public static final ConceptId REFERRAL_FORM = of("referral-form");

    /** Consent to share data. */
    public static final ConceptId CONSENT_FORM = of("consent-form");

    private DocumentTypes() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.DOCUMENT_TYPE, code);
    }
}
