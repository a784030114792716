package org.entaxi.person;

/** How much it takes to answer a question about a fact. Sensitive questions are put last, and never without need. */
public enum Sensitivity {
    /** Everybody answers it, such as the place of residence. */
    ORDINARY,
    /** Personal, such as income. */
    PERSONAL,
    /** Of a kind that makes people leave or that the law protects, such as legal status or health (GDPR article 9). */
    SENSITIVE
}
