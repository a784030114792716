package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A code that a law or a standard gives a concept, typed by that law: the letter A of Law 4251/2014 (work) is not the
 * letter A of Law 5038/2023 (humanitarian reasons). A notation is for printing and finding, never an identifier.
 *
 * @param value the code
 * @param type the id of the instrument or standard that gives it, such as {@code law-5038-2023}
 * @param certainty how sure it is
 * @param source the id of a {@link Source}; null when none is stated
 */
public record Notation(String value, String type, Certainty certainty, @Nullable String source)
        implements Serializable {

    /** Where the types of notation are published. */
    public static final String TYPE_SPACE = "https://w3id.org/entaxi/notation/";

    /**
     * Checks that nothing is missing.
     *
     * @param value the code
     * @param type the instrument or standard that gives it
     * @param certainty how sure it is
     * @param source the id of a {@link Source}, or null
     */
    public Notation {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * The type as the datatype of a {@code skos:notation}.
     *
     * @return an IRI
     */
    public String typeIri() {
        return TYPE_SPACE + type;
    }
}
