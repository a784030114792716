package org.entaxi.jsonld.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Pointers;
import tools.jackson.databind.JsonNode;

/** A schema as the validator holds it; the only class that knows the validator. */
final class CompiledSchema {

    private final Schema schema;

    private CompiledSchema(Schema schema) {
        this.schema = schema;
    }

    static CompiledSchema of(PublishedSchema file) {
        SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getDraft202012());
        Schema schema = registry.getSchema(SchemaLocation.of(file.iri()), file.text(), InputFormat.JSON);
        schema.initializeValidators();
        return new CompiledSchema(schema);
    }

    List<Finding> validate(JsonNode root) {
        List<Finding> findings = new ArrayList<>();
        for (Error error : schema.validate(root)) {
            Map<String, String> arguments = Map.of("keyword", String.valueOf(error.getKeyword()));
            findings.add(Finding.of(FindingCode.SCHEMA_VIOLATED, pointer(error), arguments));
        }
        return findings;
    }

    /** The place of an error; for a member that is missing or too much, the member. */
    private static String pointer(Error error) {
        String pointer = "";
        NodePath path = error.getInstanceLocation();
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            pointer = element instanceof Integer index
                    ? Pointers.element(pointer, index)
                    : Pointers.member(pointer, String.valueOf(element));
        }
        return error.getProperty() == null ? pointer : Pointers.member(pointer, error.getProperty());
    }
}
