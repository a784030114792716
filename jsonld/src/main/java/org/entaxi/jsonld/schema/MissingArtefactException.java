package org.entaxi.jsonld.schema;

import java.util.Objects;

/**
 * A call needs an optional dependency that is not on the path. The remedy is to add the artefact that
 * {@link #artefact()} names; everything that does not need it keeps working.
 */
public final class MissingArtefactException extends IllegalStateException {

    /** The stable code of this error in reports. */
    public static final String CODE = "artefact-missing";

    private static final long serialVersionUID = 1L;

    /** The artefact that is missing, as group and name. */
    private final String artefact;

    /**
     * An error that names what is missing.
     *
     * @param artefact group and name of the artefact, such as {@code com.networknt:json-schema-validator}
     * @param cause what the class loader said
     */
    public MissingArtefactException(String artefact, Throwable cause) {
        super("Not on the path: " + artefact, cause);
        this.artefact = Objects.requireNonNull(artefact, "artefact");
    }

    /**
     * The stable code of this error.
     *
     * @return {@value #CODE}
     */
    public String code() {
        return CODE;
    }

    /**
     * The artefact that is missing.
     *
     * @return group and name, such as {@code com.networknt:json-schema-validator}
     */
    public String artefact() {
        return artefact;
    }
}
