package org.entaxi.jsonld;

/** What happens at a record that cannot be read at all, while a catalogue is read record by record. */
public enum BadRecord {
    /** Reading ends with the exception. */
    STOP,
    /**
     * A finding says why, the record is handed over as rejected, and reading goes on with the next one.
     *
     * <p>In the newline-delimited form that is the next line, whatever is wrong in the bad one. In a document it is the
     * next element, as long as the bad one is JSON (a member that stands twice, a keyword of JSON-LD); where the document
     * itself is broken nobody can tell where the next record begins, and reading ends with the exception all the same.
     */
    SKIP
}
