package org.entaxi.vocabulary;

/**
 * How a person gets in, and how an organisation refers one. A way of access is never part of eligibility. Scheme
 * {@code referral-method}.
 */
public final class ReferralMethods {

    /** Walk-in. */
    public static final ConceptId WALK_IN = of("walk-in");

    /** By appointment. */
    public static final ConceptId BY_APPOINTMENT = of("by-appointment");

    /** By phone. */
    public static final ConceptId SELF_REFERRAL_PHONE = of("self-referral-phone");

    /** By e-mail. */
    public static final ConceptId SELF_REFERRAL_EMAIL = of("self-referral-email");

    /** On-line form. */
    public static final ConceptId ONLINE_FORM = of("online-form");

    /** Hotline. */
    public static final ConceptId HOTLINE = of("hotline");

    /** Outreach. */
    public static final ConceptId OUTREACH = of("outreach");

    /** Open enrolment. */
    public static final ConceptId OPEN_ENROLMENT = of("open-enrolment");

    /** Closed / by invitation. */
    public static final ConceptId CLOSED_ENROLMENT = of("closed-enrolment");

    /** Registration as a member. */
    public static final ConceptId MEMBERSHIP_REGISTRATION = of("membership-registration");

    /** By referral only. */
    public static final ConceptId REFERRAL_ONLY = of("referral-only");

    /** Referrals not accepted. */
    public static final ConceptId REFERRAL_NOT_ACCEPTED = of("referral-not-accepted");

    /** Inter-agency referral form. */
    public static final ConceptId INTER_AGENCY_REFERRAL_FORM = of("inter-agency-referral-form");

    /** Case referral by e-mail. */
    public static final ConceptId REFERRAL_BY_EMAIL = of("referral-by-email");

    /** Case referral by phone. */
    public static final ConceptId REFERRAL_BY_PHONE = of("referral-by-phone");

    /** Through a platform or case system. */
    public static final ConceptId REFERRAL_VIA_PLATFORM = of("referral-via-platform");

    /** By the competent authority. */
    public static final ConceptId REFERRAL_BY_COMPETENT_AUTHORITY = of("referral-by-competent-authority");

    /** By prosecutor or court. */
    public static final ConceptId PROSECUTOR_OR_COURT_ORDER = of("prosecutor-or-court-order");

    /** Through a counselling centre. */
    public static final ConceptId COUNSELLING_CENTRE_REFERRAL = of("counselling-centre-referral");

    /** Emergency admission. */
    public static final ConceptId EMERGENCY_ADMISSION = of("emergency-admission");

    /** Accompanied handover. */
    public static final ConceptId WARM_HANDOVER = of("warm-handover");

    private ReferralMethods() {}

    private static ConceptId of(String code) {
        return ConceptId.of(Schemes.REFERRAL_METHOD, code);
    }
}
