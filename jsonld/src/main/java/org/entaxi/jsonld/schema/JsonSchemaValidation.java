package org.entaxi.jsonld.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Pointers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validation of documents against one of the published JSON Schemas, as other languages do it. What a JSON Schema cannot
 * state (references, order of dates, cycles) is left to {@code org.entaxi.validation}.
 *
 * <p>Needs the optional dependency {@code com.networknt:json-schema-validator}. Nothing is ever fetched: the schema is
 * in the jar and refers to nothing outside itself.
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class JsonSchemaValidation {

    private static final String ARTEFACT = "com.networknt:json-schema-validator";
    private static final int MAX_DEPTH = 500;
    private static final JsonMapper READER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final CompiledSchema schema;

    private JsonSchemaValidation(CompiledSchema schema) {
        this.schema = schema;
    }

    /**
     * Prepares validation against a schema.
     *
     * @param schema one of the JSON Schemas
     * @return the validation
     * @throws IllegalArgumentException if the file is not a JSON Schema
     * @throws MissingArtefactException if {@code com.networknt:json-schema-validator} is not on the path
     */
    public static JsonSchemaValidation of(PublishedSchema schema) {
        if (!schema.fileName().endsWith(".schema.json")) {
            throw new IllegalArgumentException("Not a JSON Schema: " + schema.fileName());
        }
        try {
            return new JsonSchemaValidation(CompiledSchema.of(schema));
        } catch (NoClassDefFoundError e) {
            throw new MissingArtefactException(ARTEFACT, e);
        }
    }

    /**
     * Validates a document.
     *
     * @param json the document as text
     * @return what the schema objects to, in the order of the places; empty when the document is valid. A text that is
     *     not JSON, is nested more than 500 deep, has a member twice, a number with an exponent of ten digits, or one beyond
     *     all bounds where a whole number belongs is one finding at the root
     */
    public List<Finding> validate(String json) {
        Objects.requireNonNull(json, "json");
        JsonNode root;
        try {
            root = READER.readTree(json);
        } catch (JacksonException | NumberFormatException e) {
            // The latter comes out of Jackson for an exponent that no BigDecimal has.
            return List.of(Finding.of(FindingCode.SCHEMA_VIOLATED, "", Map.of("keyword", "json")));
        }
        List<Finding> found;
        try {
            found = schema.validate(root);
        } catch (JacksonException e) {
            // A number beyond all bounds where a whole number belongs.
            return List.of(Finding.of(FindingCode.SCHEMA_VIOLATED, "", Map.of("keyword", "type")));
        }
        return found.stream()
                .sorted(Comparator.comparing(Finding::pointer, Pointers::compare))
                .toList();
    }
}
