package org.entaxi.person;

/** Where a fact comes from. It rides along with the fact and never changes what a rule answers. */
public enum Provenance {
    /** The person said so. */
    STATED,
    /** Somebody saw a document that says so. */
    DOCUMENTED,
    /** It was worked out from other facts. */
    DERIVED
}
