package org.entaxi.person;

/** Whether, and how, a fact about a person can become another. It decides what may be suggested. */
public enum Changeability {
    /** It does not change: a birth date. */
    FIXED,
    /** Time changes it: age, length of residence. */
    TIME,
    /** It can be got, such as a document. */
    OBTAINABLE,
    /** The person can change it, such as the place of residence or the field of work. */
    CHANGEABLE,
    /** It may change but nobody may suggest it: marriage, religion, pregnancy, legal status, the loss of a job. */
    PROTECTED
}
