package org.entaxi.basics;

import java.io.Serializable;
import java.util.Objects;

/**
 * A number or code that some register gave to a thing ({@code adms:identifier}, schema.org {@code PropertyValue}, HSDS
 * {@code organization_identifier}).
 *
 * @param scheme the register: an IRI or a short name
 * @param value the number or code in it
 * @param extensions unknown members
 */
public record Identifier(String scheme, String value, Extensions extensions) implements Serializable {

    /**
     * Checks that both parts are there.
     *
     * @param scheme the register
     * @param value the number or code in it
     * @param extensions unknown members
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * An identifier without unknown members.
     *
     * @param scheme the register
     * @param value the number or code in it
     */
    public Identifier(String scheme, String value) {
        this(scheme, value, Extensions.NONE);
    }

    /**
     * An identifier.
     *
     * @param scheme the register
     * @param value the number or code in it
     * @return the identifier
     */
    public static Identifier of(String scheme, String value) {
        return new Identifier(scheme, value);
    }
}
