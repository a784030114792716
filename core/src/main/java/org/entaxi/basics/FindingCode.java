package org.entaxi.basics;

import java.util.Locale;

/**
 * The registry of everything that can be found in data. The code is stable: it is written to reports and may be
 * matched by other programs. A code is never renamed or given another meaning.
 *
 * <p>Messages for people are in {@code findings_el.properties} and {@code findings_en.properties} beside this class.
 */
public enum FindingCode {
    /** A reference to a record that the catalogue does not have. */
    REFERENCE_DANGLING(Severity.ERROR),
    /** A concept that the vocabulary does not know. Conditions on it stay unknown. */
    CONCEPT_UNKNOWN(Severity.WARNING);

    private final Severity severity;
    private final String id;

    FindingCode(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The severity that a finding with this code usually has.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The code as it is written in reports, such as {@code phone-malformed}.
     *
     * @return the code
     */
    public String id() {
        return id;
    }
}
