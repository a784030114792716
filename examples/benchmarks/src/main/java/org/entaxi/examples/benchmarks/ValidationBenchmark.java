package org.entaxi.examples.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entaxi.basics.Finding;
import org.entaxi.examples.generator.CatalogueGenerator;
import org.entaxi.examples.generator.CatalogueSettings;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.schema.JsonSchemaValidation;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.validation.CatalogueValidator;
import org.entaxi.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A catalogue of 200 full services, validated against the published JSON Schema and in the model. */
@State(Scope.Benchmark)
public class ValidationBenchmark {

    private static final String SCHEMA = "A catalogue of 200 services against the JSON Schema, from its text";
    private static final String MODEL = "A full service, validated in a catalogue of 200";

    private final Catalogue catalogue = CatalogueGenerator.of(Vocabulary.greece(), CatalogueSettings.shared(200, 1))
            .catalogue();
    private final String text = text();
    private final JsonSchemaValidation validation = JsonSchemaValidation.of(PublishedSchema.CATALOGUE);
    private final Schema schema = schema();
    private final CatalogueValidator validator = CatalogueValidator.of(Vocabulary.greece());

    private String text() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Schema schema() {
        SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
        Schema schema = registry.getSchema(
                SchemaLocation.of(PublishedSchema.CATALOGUE.iri()), PublishedSchema.CATALOGUE.text(), InputFormat.JSON);
        schema.initializeValidators();
        return schema;
    }

    /**
     * Our validation, with limits and findings.
     *
     * @return the findings
     */
    @Benchmark
    @Row(table = SCHEMA, who = "Entaxi, JsonSchemaValidation", side = Row.Side.OURS)
    public List<Finding> ours() {
        return validation.validate(text);
    }

    /**
     * The validator alone.
     *
     * @return its errors
     */
    @Benchmark
    @Row(table = SCHEMA, who = "networknt alone", side = Row.Side.FLOOR)
    public List<Error> networknt() {
        return schema.validate(text, InputFormat.JSON);
    }

    /**
     * Constraints of Jakarta Validation and checks across records.
     *
     * @return the findings
     */
    @Benchmark
    @Row(table = MODEL, who = "Entaxi, CatalogueValidator", side = Row.Side.OURS, times = "200")
    public List<Finding> catalogue() {
        return validator.validate(catalogue);
    }
}
