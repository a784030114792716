package org.entaxi.jsonld.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The published files of version 1, as they lie in the jar under {@code META-INF/entaxi/1/}. All are text in UTF-8.
 *
 * <p>Within version 1 terms are only ever added; a file is never changed so that a valid document becomes invalid. The
 * README beside the files says how others use them.
 */
public enum PublishedSchema {
    /** The JSON-LD context: what the members of a document mean in RDF. */
    CONTEXT("context.jsonld", "https://w3id.org/entaxi/context/1"),
    /** The JSON Schema of a catalogue (draft 2020-12). Members it does not know are allowed, as the reader allows them. */
    CATALOGUE("catalogue.schema.json", "https://w3id.org/entaxi/schema/1/catalogue"),
    /** The same for those who write: it also refuses members that it does not know, which are mostly misspelt. */
    CATALOGUE_STRICT("catalogue.strict.schema.json", "https://w3id.org/entaxi/schema/1/catalogue/strict"),
    /** The JSON Schema of an eligibility rule. */
    RULE("rule.schema.json", "https://w3id.org/entaxi/schema/1/rule"),
    /** The JSON Schema of a person whose eligibility is asked. */
    PERSON("person.schema.json", "https://w3id.org/entaxi/schema/1/person"),
    /** The JSON Schema of a decision, in its public form and its full one. */
    DECISION("decision.schema.json", "https://w3id.org/entaxi/schema/1/decision"),
    /** The JSON Schema of an explanation: a decision, or a rule, in words. */
    EXPLANATION("explanation.schema.json", "https://w3id.org/entaxi/schema/1/explanation"),
    /** The JSON Schema of findings: what was noticed in documents. */
    FINDINGS("findings.schema.json", "https://w3id.org/entaxi/schema/1/findings"),
    /** The SHACL shapes of a catalogue, in Turtle. */
    SHAPES("shapes.ttl", "https://w3id.org/entaxi/shapes/1"),
    /** The terms of Entaxi's own namespace, in Turtle. */
    VOCABULARY("vocabulary.ttl", "https://w3id.org/entaxi/ns"),
    /** The terms of Entaxi's own namespace, in JSON-LD. */
    VOCABULARY_JSONLD("vocabulary.jsonld", "https://w3id.org/entaxi/ns"),
    /** The field table, which every other file is held against. */
    FIELDS("fields.tsv", "https://w3id.org/entaxi/schema/1/fields"),
    /** The reference for people: one HTML page with every member, searchable, and an example of each type. */
    REFERENCE("reference.html", "https://w3id.org/entaxi/schema/1/reference"),
    /** How to use the files without Java. */
    README("README.md", "https://w3id.org/entaxi/schema/1");

    private static final String FOLDER = "/META-INF/entaxi/1/";

    private final String fileName;
    private final String iri;

    PublishedSchema(String fileName, String iri) {
        this.fileName = fileName;
        this.iri = iri;
    }

    /**
     * The name of the file.
     *
     * @return the name without a folder, such as {@code shapes.ttl}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * The IRI the file is published under.
     *
     * @return an absolute IRI; the redirects of {@code w3id.org} are not registered yet, so nothing answers there
     */
    public String iri() {
        return iri;
    }

    /**
     * Opens the file.
     *
     * @return its bytes; the caller closes the stream
     * @throws IllegalStateException if the file is not in the jar
     */
    public InputStream open() {
        InputStream stream = PublishedSchema.class.getResourceAsStream(FOLDER + fileName);
        if (stream == null) {
            throw new IllegalStateException("Not in this jar: " + FOLDER + fileName);
        }
        return stream;
    }

    /**
     * Reads the file.
     *
     * @return its text
     * @throws IllegalStateException if the file is not in the jar
     * @throws UncheckedIOException if it cannot be read
     */
    public String text() {
        try (InputStream stream = open()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
