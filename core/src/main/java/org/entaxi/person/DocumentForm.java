package org.entaxi.person;

/** The form in which a document is at hand, or is accepted. */
public enum DocumentForm {
    /** The document itself. */
    ORIGINAL,
    /** A plain copy. */
    COPY,
    /** A copy that an authority or lawyer certified. */
    CERTIFIED_COPY,
    /** An official translation. */
    TRANSLATION
}
