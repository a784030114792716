package org.entaxi.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a published file, byte for byte. */
@Command(
        name = "schema",
        description = {
            "Print a published file: the JSON-LD context, the JSON Schemas, the SHACL shapes, the vocabulary.",
            "Without a name, list them."
        })
final class SchemaCommand implements Callable<Integer> {

    private static final String SCHEMA = ".schema.json";

    private final Screen screen;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Such as context, json-schema, shacl or vocabulary.")
    private @Nullable String name;

    SchemaCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (name == null) {
            for (PublishedSchema each : PublishedSchema.values()) {
                screen.line(String.format("%-23s %-28s %s", nameOf(each), each.fileName(), each.iri()));
            }
            return ExitCode.DONE;
        }
        screen.terminal().out().print(asked(name).text());
        return ExitCode.DONE;
    }

    private static PublishedSchema asked(String name) {
        List<String> names = new ArrayList<>();
        for (PublishedSchema each : PublishedSchema.values()) {
            if (name.equals(nameOf(each)) || name.equals(each.fileName()) || (name + SCHEMA).equals(each.fileName())) {
                return each;
            }
            names.add(nameOf(each));
        }
        throw CliFailure.usage("usage.schema", "value", name, "names", String.join(", ", names));
    }

    /** What the file is called here: by the standard it is written in. */
    private static String nameOf(PublishedSchema schema) {
        return switch (schema) {
            case CONTEXT -> "context";
            case CATALOGUE -> "json-schema";
            case CATALOGUE_STRICT -> "json-schema-strict";
            case RULE -> "json-schema-rule";
            case PERSON -> "json-schema-person";
            case DECISION -> "json-schema-decision";
            case EXPLANATION -> "json-schema-explanation";
            case FINDINGS -> "json-schema-findings";
            case SHAPES -> "shacl";
            case VOCABULARY -> "vocabulary";
            case VOCABULARY_JSONLD -> "vocabulary-jsonld";
            case REFERENCE -> "reference";
            case FIELDS -> "fields";
            case README -> "readme";
        };
    }
}
