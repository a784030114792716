package org.entaxi.vocabulary;

/**
 * What a person holds on paper. What each kind proves is in the vocabulary, see {@link
 * Vocabulary#attestations(ConceptId)}. Scheme {@code document-type}.
 */
public final class DocumentTypes {

    /** Identity document. A document that shows who the holder is. */
    public static final ConceptId IDENTITY_DOCUMENT = of("identity-document");

    /** Travel document. A document for crossing borders. */
    public static final ConceptId TRAVEL_DOCUMENT = of("travel-document");

    /** Visa. Permission to enter, usually given before the journey. */
    public static final ConceptId VISA = of("visa");

    /** Residence title. A document that shows a right of residence. */
    public static final ConceptId RESIDENCE_TITLE = of("residence-title");

    /**
     * Uniform-format residence permit (Reg. 1030/2002). A residence permit in the card format that is common to the
     * Union.
     */
    public static final ConceptId UNIFORM_FORMAT_RESIDENCE_PERMIT = of("uniform-format-residence-permit");

    /** Document of the asylum procedure. A paper issued while a request for international protection is dealt with. */
    public static final ConceptId ASYLUM_PROCEDURE_DOCUMENT = of("asylum-procedure-document");

    /** Decision on international protection. A decision on whether international protection is given. */
    public static final ConceptId PROTECTION_DECISION = of("protection-decision");

    /** Administrative number. A register number by which an authority knows a person. */
    public static final ConceptId ADMINISTRATIVE_NUMBER = of("administrative-number");

    /** Supporting document. A paper that supports an application. */
    public static final ConceptId SUPPORTING_DOCUMENT = of("supporting-document");

    /**
     * International protection applicant's card. The card given on full registration, with a number, dates and the
     * PAAYPA.
     */
    public static final ConceptId ASYLUM_APPLICANT_CARD = of("asylum-applicant-card");

    /**
     * Applicant's card stamped "residence permit pending". The same card after recognition, stamped to say that the
     * residence permit is on its way.
     */
    public static final ConceptId ASYLUM_APPLICANT_CARD_MARKED_ADET_PENDING =
            of("asylum-applicant-card-marked-adet-pending");

    /**
     * Simple registration / pre-registration paper. The paper of simple registration, up to the appointment for the
     * full one.
     */
    public static final ConceptId PRE_REGISTRATION_DOCUMENT = of("pre-registration-document");

    /** Confirmation of the registration appointment. A note that a day for registration has been set. */
    public static final ConceptId REGISTRATION_APPOINTMENT_CONFIRMATION = of("registration-appointment-confirmation");

    /**
     * Police service note. A paper of the police or the reception service on somebody's arrival or details. It may
     * carry the pre-registration number.
     */
    public static final ConceptId POLICE_SERVICE_NOTE = of("police-service-note");

    /**
     * Reception and Identification Centre document. A paper of a reception centre: registration, restriction of
     * liberty, or restriction to an area.
     */
    public static final ConceptId RIC_REGISTRATION_DOCUMENT = of("ric-registration-document");

    /**
     * Dublin / responsibility transfer decision. A decision to transfer somebody to the Member State that is
     * responsible for the application.
     */
    public static final ConceptId DUBLIN_TRANSFER_DECISION = of("dublin-transfer-decision");

    /** First-instance rejection. A decision that rejects an application at first instance. */
    public static final ConceptId FIRST_INSTANCE_REJECTION = of("first-instance-rejection");

    /** Proof of lodged appeal. A receipt that an appeal was lodged. */
    public static final ConceptId APPEAL_RECEIPT = of("appeal-receipt");

    /**
     * Decision granting refugee status. The decision by which somebody is recognised as a refugee. It stands until
     * the status is withdrawn.
     */
    public static final ConceptId RECOGNITION_DECISION_REFUGEE = of("recognition-decision-refugee");

    /** Decision granting subsidiary protection. The decision by which subsidiary protection is granted. */
    public static final ConceptId RECOGNITION_DECISION_SUBSIDIARY = of("recognition-decision-subsidiary");

    /**
     * Decision to issue the ADET. The decision on the residence permit, apart from recognition itself. It states the
     * term of the permit.
     */
    public static final ConceptId ADET_ISSUING_DECISION = of("adet-issuing-decision");

    /** Final rejection. A rejection against which no appeal is left. */
    public static final ConceptId FINAL_REJECTION_DECISION = of("final-rejection-decision");

    /** Return decision. A decision that orders return. It may have been suspended, put off or annulled. */
    public static final ConceptId RETURN_DECISION = of("return-decision");

    /** Certificate of postponed removal. A certificate that removal is put off. */
    public static final ConceptId REMOVAL_POSTPONEMENT_CERTIFICATE = of("removal-postponement-certificate");

    /**
     * Residence permit card (ADET). The card of a residence permit. It is a format and not a status: holders of
     * permits under the Code, beneficiaries of international protection and relatives of co-ethnics all carry it.
     */
    public static final ConceptId ADET_RESIDENCE_PERMIT_CARD = of("adet-residence-permit-card");

    /** Temporary protection residence permit. The residence permit of temporary protection. It carries AFM and AMKA. */
    public static final ConceptId TEMPORARY_PROTECTION_CARD = of("temporary-protection-card");

    /**
     * Certificate of application (complete). A certificate that a complete application for a residence permit was
     * filed.
     */
    public static final ConceptId APPLICATION_CERTIFICATE_TYPE_A = of("application-certificate-type-a");

    /**
     * Acknowledgement of electronic submission (incomplete or unchecked). An acknowledgement of an electronic
     * submission that was not checked or is not complete.
     */
    public static final ConceptId APPLICATION_CERTIFICATE_TYPE_B = of("application-certificate-type-b");

    /**
     * Special certificate of lawful residence. A certificate of lawful stay, for instance when a court suspends a
     * refusal.
     */
    public static final ConceptId SPECIAL_CERTIFICATE_LAWFUL_RESIDENCE = of("special-certificate-lawful-residence");

    /** Special identity card of homogenis (EDTO). The special identity card that shows somebody to be a co-ethnic. */
    public static final ConceptId SPECIAL_IDENTITY_CARD_HOMOGENIS = of("special-identity-card-homogenis");

    /**
     * Registration certificate of an EU citizen. A certificate that an EU citizen registered as resident. It has no
     * end date.
     */
    public static final ConceptId EU_REGISTRATION_CERTIFICATE = of("eu-registration-certificate");

    /**
     * Document certifying permanent residence. A document that certifies the permanent residence of an EU citizen or
     * of a family member.
     */
    public static final ConceptId EU_PERMANENT_RESIDENCE_DOCUMENT = of("eu-permanent-residence-document");

    /**
     * Residence card of a family member of an EU citizen. The residence card of a relative of an EU citizen who has
     * the nationality of a third country.
     */
    public static final ConceptId EU_FAMILY_RESIDENCE_CARD = of("eu-family-residence-card");

    /**
     * Withdrawal Agreement residence document. The residence document of those whom the Withdrawal Agreement
     * protects.
     */
    public static final ConceptId WITHDRAWAL_AGREEMENT_CARD = of("withdrawal-agreement-card");

    /**
     * Old-procedure refugee identity card (police). A card of the police for refugees who had asked for asylum
     * before 7 June 2013.
     */
    public static final ConceptId LEGACY_REFUGEE_IDENTITY_CARD = of("legacy-refugee-identity-card");

    /** National visa (type D). A national visa for a long stay. */
    public static final ConceptId NATIONAL_VISA_D = of("national-visa-d");

    /** Schengen visa (type C). A visa for a short stay in the Schengen area. */
    public static final ConceptId SCHENGEN_VISA_C = of("schengen-visa-c");

    /** Foreign passport. A passport of another state. */
    public static final ConceptId FOREIGN_PASSPORT = of("foreign-passport");

    /** Refugee travel document (TDV). The travel document given to recognised refugees. */
    public static final ConceptId REFUGEE_TRAVEL_DOCUMENT = of("refugee-travel-document");

    /**
     * Travel document for subsidiary protection. A travel document for a beneficiary of subsidiary protection who
     * cannot get a passport of the own country.
     */
    public static final ConceptId SUBSIDIARY_TRAVEL_DOCUMENT = of("subsidiary-travel-document");

    /** Greek identity card. The identity card of Greek citizens. */
    public static final ConceptId GREEK_IDENTITY_CARD = of("greek-identity-card");

    /** Greek passport. The passport of Greek citizens. */
    public static final ConceptId GREEK_PASSPORT = of("greek-passport");

    /**
     * Identity card or passport of a Member State. An identity card or passport that another Member State issued to
     * its citizen.
     */
    public static final ConceptId EU_IDENTITY_DOCUMENT = of("eu-identity-document");

    /** Tax number (AFM). The number by which the tax authority knows each taxpayer. It does not expire. */
    public static final ConceptId AFM = of("afm");

    /** Social security number (AMKA). The number of social security. It does not expire and can still be inactive. */
    public static final ConceptId AMKA = of("amka");

    /**
     * Temporary insurance and health-care number of foreigners (PAAYPA). A temporary number for the insurance and
     * health care of applicants. It comes with the card and is switched off on final rejection.
     */
    public static final ConceptId PAAYPA = of("paaypa");

    /**
     * Unemployment card (DYPA). A card of the public employment service for those who look for work. It has to be
     * renewed regularly.
     */
    public static final ConceptId UNEMPLOYMENT_CARD = of("unemployment-card");

    /** Insurance register number (e-EFKA). The number of an insured person at e-EFKA. */
    public static final ConceptId EFKA_NUMBER = of("efka-number");

    /** TAXISnet credentials. User name and password for the electronic services of the state. */
    public static final ConceptId TAXISNET_CREDENTIALS = of("taxisnet-credentials");

    /** Bank account (IBAN). A bank account to which money can be paid. */
    public static final ConceptId BANK_ACCOUNT = of("bank-account");

    /** Family status certificate. A certificate of who belongs to the family. */
    public static final ConceptId FAMILY_STATUS_CERTIFICATE = of("family-status-certificate");

    /** Birth certificate. The civil registry's record of a birth. */
    public static final ConceptId BIRTH_CERTIFICATE = of("birth-certificate");

    /** Tax return / assessment. A declaration of income, or its assessment. */
    public static final ConceptId TAX_RETURN = of("tax-return");

    /** Registered lease. A lease that was registered electronically. */
    public static final ConceptId LEASE_AGREEMENT = of("lease-agreement");

    /** Declaration of free hosting. A declaration that somebody is put up without rent. */
    public static final ConceptId HOSTING_DECLARATION = of("hosting-declaration");

    /**
     * Certificate of homelessness. A certificate of a municipality or Community Centre that somebody has no home. It
     * stands in for proof of address.
     */
    public static final ConceptId HOMELESS_CERTIFICATE = of("homeless-certificate");

    /** Certificate of residence in a reception facility. A certificate that somebody lives in a reception facility. */
    public static final ConceptId FACILITY_RESIDENCE_CERTIFICATE = of("facility-residence-certificate");

    /** Disability certificate (KEPA). The result of the disability assessment by KEPA. */
    public static final ConceptId DISABILITY_CERTIFICATE = of("disability-certificate");

    /** Vulnerability assessment. A paper that recognises a need for particular care. */
    public static final ConceptId VULNERABILITY_ASSESSMENT = of("vulnerability-assessment");

    /**
     * Prosecutor's act identifying a trafficking victim. An act of the prosecutor that identifies somebody as a
     * victim of trafficking.
     */
    public static final ConceptId TRAFFICKING_VICTIM_IDENTIFICATION = of("trafficking-victim-identification");

    /** Guardianship order. An act that appoints the guardian of a minor. */
    public static final ConceptId GUARDIANSHIP_ORDER = of("guardianship-order");

    /** School certificate. A certificate that somebody attends a school. */
    public static final ConceptId SCHOOL_ENROLMENT_CERTIFICATE = of("school-enrolment-certificate");

    /** Vaccination record. A booklet of the vaccinations given. */
    public static final ConceptId VACCINATION_RECORD = of("vaccination-record");

    /** Certificate of Greek. A certificate of knowledge of Greek. */
    public static final ConceptId GREEK_LANGUAGE_CERTIFICATE = of("greek-language-certificate");

    /**
     * Certificate of knowledge for naturalisation (PEGP). The certificate of knowledge that naturalisation asks for.
     */
    public static final ConceptId KNOWLEDGE_CERTIFICATE_NATURALISATION = of("knowledge-certificate-naturalisation");

    /** Referral form. A form by which one service refers somebody to another. It needs that person's consent. */
    public static final ConceptId REFERRAL_FORM = of("referral-form");

    /** Consent to share data. A form by which somebody agrees that details be shared. */
    public static final ConceptId CONSENT_FORM = of("consent-form");

    private DocumentTypes() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.DOCUMENT_TYPE, code);
    }
}
