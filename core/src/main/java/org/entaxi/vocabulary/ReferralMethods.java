package org.entaxi.vocabulary;

/**
 * How a person gets in, and how an organisation refers one. A way of access is never part of eligibility. Scheme
 * {@code referral-method}.
 */
public final class ReferralMethods {

    /** Walk-in. A person comes without having made an appointment. */
    public static final ConceptId WALK_IN = of("walk-in");

    /** By appointment. A person makes an appointment first. */
    public static final ConceptId BY_APPOINTMENT = of("by-appointment");

    /** By phone. A person calls. */
    public static final ConceptId SELF_REFERRAL_PHONE = of("self-referral-phone");

    /** By e-mail. A person writes a message. */
    public static final ConceptId SELF_REFERRAL_EMAIL = of("self-referral-email");

    /** On-line form. Somebody fills in a form on the web, for himself or another. */
    public static final ConceptId ONLINE_FORM = of("online-form");

    /** Hotline. A person calls a help line. */
    public static final ConceptId HOTLINE = of("hotline");

    /** Outreach. The service goes to where people are. */
    public static final ConceptId OUTREACH = of("outreach");

    /** Open enrolment. Whoever wishes can enrol. */
    public static final ConceptId OPEN_ENROLMENT = of("open-enrolment");

    /** Closed / by invitation. Only those who were invited take part. */
    public static final ConceptId CLOSED_ENROLMENT = of("closed-enrolment");

    /** Registration as a member. An organisation registers as a member. */
    public static final ConceptId MEMBERSHIP_REGISTRATION = of("membership-registration");

    /** By referral only. A referral by another service is needed. */
    public static final ConceptId REFERRAL_ONLY = of("referral-only");

    /** Referrals not accepted. Other services cannot refer. */
    public static final ConceptId REFERRAL_NOT_ACCEPTED = of("referral-not-accepted");

    /** Inter-agency referral form. The organisation sends the form that services share. */
    public static final ConceptId INTER_AGENCY_REFERRAL_FORM = of("inter-agency-referral-form");

    /** Case referral by e-mail. The organisation refers by message. */
    public static final ConceptId REFERRAL_BY_EMAIL = of("referral-by-email");

    /** Case referral by phone. The organisation refers by telephone. */
    public static final ConceptId REFERRAL_BY_PHONE = of("referral-by-phone");

    /** Through a platform or case system. The organisation refers within a shared system. */
    public static final ConceptId REFERRAL_VIA_PLATFORM = of("referral-via-platform");

    /** By the competent authority. The authority in charge refers. */
    public static final ConceptId REFERRAL_BY_COMPETENT_AUTHORITY = of("referral-by-competent-authority");

    /** By prosecutor or court. A prosecutor or court refers. */
    public static final ConceptId PROSECUTOR_OR_COURT_ORDER = of("prosecutor-or-court-order");

    /** Through a counselling centre. A counselling centre refers, as for women's shelters. */
    public static final ConceptId COUNSELLING_CENTRE_REFERRAL = of("counselling-centre-referral");

    /** Emergency admission. A person is taken in at once because of need. */
    public static final ConceptId EMERGENCY_ADMISSION = of("emergency-admission");

    /** Accompanied handover. One service goes along with the person to the other. */
    public static final ConceptId WARM_HANDOVER = of("warm-handover");

    private ReferralMethods() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.REFERRAL_METHOD, code);
    }
}
