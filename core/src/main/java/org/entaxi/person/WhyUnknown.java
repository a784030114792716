package org.entaxi.person;

/** Why a fact is not known. Whatever the reason, an unknown fact is never a no. */
public enum WhyUnknown {
    /** Nobody asked yet. */
    NOT_ASKED,
    /** The person was asked and does not know. */
    DOES_NOT_KNOW,
    /** The person was asked and would rather not say; the question must not be put again. */
    DECLINED
}
