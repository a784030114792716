package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.text.LocalizedText;

/**
 * Something a person has to bring: any one of several sets of documents. Lacking it is never ineligibility; it is a matter
 * of evidence.
 *
 * <p>Immutable and thread-safe.
 *
 * @param alternatives the sets, any one of which will do, best first
 * @param purpose what it is needed for
 * @param issuer who issues it; empty when not said
 * @param note what the source says; empty when it says no more
 * @param citations where it is laid down
 * @param extensions unknown members
 */
public record RequiredDocument(
        List<DocumentSet> alternatives,
        Purpose purpose,
        LocalizedText issuer,
        LocalizedText note,
        List<Citation> citations,
        Extensions extensions)
        implements Serializable {

    /** What a document is needed for. */
    public enum Purpose {
        /** It proves that the person may use the service. */
        ELIGIBILITY,
        /** It is needed to register or to be served, and proves nothing that the rule asks. */
        INTAKE
    }

    /**
     * Copies the lists.
     *
     * @param alternatives the sets, any one of which will do
     * @param purpose what it is needed for
     * @param issuer who issues it
     * @param note what the source says
     * @param citations where it is laid down
     * @param extensions unknown members
     */
    public RequiredDocument {
        alternatives = List.copyOf(alternatives);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(note, "note");
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Sets of documents, any one of which will do.
     *
     * @param purpose what they are needed for
     * @param alternatives the sets, best first
     * @return the required document
     */
    public static RequiredDocument anyOf(Purpose purpose, DocumentSet... alternatives) {
        return new RequiredDocument(
                Arrays.asList(alternatives),
                purpose,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                List.of(),
                Extensions.NONE);
    }
}
