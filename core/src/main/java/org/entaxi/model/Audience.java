package org.entaxi.model;

/**
 * For whom something is listed ({@code dct:audience}, schema.org {@code audience}). It keeps a card for professionals
 * off the list of somebody who looks for help; it says nothing about eligibility.
 */
public enum Audience {
    /** People who look for help. */
    BENEFICIARIES,
    /** People who work in services. */
    PROFESSIONALS,
    /** People who help without pay. */
    VOLUNTEERS,
    /** Bodies that may become members or partners. */
    ORGANISATIONS
}
