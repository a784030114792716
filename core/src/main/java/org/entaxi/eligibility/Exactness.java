package org.entaxi.eligibility;

/** Whether an undetermined outcome was shown to be so, or only not shown to be settled. */
public enum Exactness {
    /** Two completions of the facts disagree, or only the provider can tell. A determined outcome is always exact. */
    EXACT,
    /** There were too many completions to look at, so the outcome is by the truth tables of Kleene: sound, perhaps settled. */
    KLEENE
}
