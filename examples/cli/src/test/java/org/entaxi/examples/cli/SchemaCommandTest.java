package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.entaxi.jsonld.schema.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaCommandTest {

    @ParameterizedTest
    @CsvSource({
        "context, CONTEXT",
        "json-schema, CATALOGUE",
        "json-schema-strict, CATALOGUE_STRICT",
        "json-schema-rule, RULE",
        "json-schema-person, PERSON",
        "json-schema-decision, DECISION",
        "decision, DECISION",
        "decision.schema.json, DECISION",
        "json-schema-explanation, EXPLANATION",
        "json-schema-findings, FINDINGS",
        "shacl, SHAPES",
        "vocabulary, VOCABULARY",
        "vocabulary-jsonld, VOCABULARY_JSONLD",
        "fields, FIELDS",
        "readme, README"
    })
    void name_printsTheFileAndNothingElse(String name, PublishedSchema schema) {
        Cli.Result result = Cli.run("schema", name);

        assertThat(result.out()).isEqualTo(schema.text());
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void fileName_isANameToo(PublishedSchema schema) {
        assertThat(Cli.run("schema", schema.fileName()).out()).isEqualTo(schema.text());
    }

    @Test
    void withoutName_listsEveryFile() {
        assertThat(Cli.run("schema").out().lines())
                .hasSize(PublishedSchema.values().length)
                .contains("shacl                   shapes.ttl                   https://w3id.org/entaxi/shapes/1");
    }

    @Test
    void unknownName_isWrongUsageAndSaysWhatThereIs() {
        Cli.Result result = Cli.run("schema", "xsd");

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("entaxi: usage: there is no published file “xsd”; there are: context, json-schema,"
                        + " json-schema-strict, json-schema-rule, json-schema-person, json-schema-decision, json-schema-explanation,"
                        + " json-schema-findings, shacl, vocabulary,"
                        + " vocabulary-jsonld, fields, reference, readme\n");
    }
}
