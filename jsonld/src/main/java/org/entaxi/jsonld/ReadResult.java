package org.entaxi.jsonld;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.Severity;

/**
 * What was read, and what was noticed while reading.
 *
 * <p>A value that could not be understood is not lost: it is kept in the {@code extensions} of the record it stood in
 * under the name of its member, is written back in its place, and has a finding of severity error.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what was read
 * @param value what was read
 * @param findings what was noticed, in the order of the document
 * @param origins the JSON Pointer of each record in the document as it was read, by the identifier of the record; only
 *     the first place of an identifier that stands in several
 */
public record ReadResult<T>(T value, List<Finding> findings, Map<String, String> origins) {

    /**
     * Copies the collections.
     *
     * @param value what was read
     * @param findings what was noticed
     * @param origins the JSON Pointer of each record
     */
    public ReadResult {
        findings = List.copyOf(findings);
        origins = origins instanceof Origins ? origins : Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    /**
     * Tells whether something is wrong in the document.
     *
     * @return true when a finding is of severity error
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    /** Tells how much was found, never what was read: it may be about a person. */
    @Override
    public String toString() {
        return "ReadResult[findings=" + findings.size() + ", records=" + origins.size() + "]";
    }
}
