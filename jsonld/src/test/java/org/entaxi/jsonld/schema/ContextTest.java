package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.CompactionProcessor;
import com.apicatalog.jsonld.processor.ExpansionProcessor;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entaxi.jsonld.graph.Graphs;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The context says of every field of the table what the table says, and of nothing else. */
class ContextTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode CONTEXT =
            JSON.readTree(PublishedSchema.CONTEXT.text()).get("@context");

    static Stream<Field> fields() {
        return TABLE.fields().stream()
                .filter(field -> !field.iri().equals("@id"))
                .filter(field -> !field.is("object") || TABLE.types().contains(field.detail()));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void field_expandsToItsIriAndType(Field field) throws JsonLdError {
        ObjectNode document = FullDocument.full(TABLE);
        List<JsonObject> holders = new ArrayList<>();
        find(expand(document), field.type(), "Catalogue", holders);
        assertThat(holders).as("objects of type %s", field.type()).isNotEmpty();
        JsonObject holder = holders.get(0);
        assertThat(holder).as("expanded %s", field.type()).containsKey(field.fullIri());
        check(field, holder.getJsonArray(field.fullIri()));
    }

    /** A list is a list, a value has the datatype that its kind calls for, a bare code lies in its scheme. */
    private static void check(Field field, JsonArray values) {
        JsonObject first = values.getJsonObject(0);
        boolean ordered = field.plural() && field.ordered();
        assertThat(first.containsKey("@list")).as("%s is a list", field).isEqualTo(ordered);
        if (ordered) {
            first = first.getJsonArray("@list").getJsonObject(0);
        }
        if (field.is("concept")) {
            assertThat(first.getString("@id"))
                    .startsWith("https://w3id.org/entaxi/concept/" + field.detail() + "/")
                    .doesNotContain("#");
        } else if (field.is("enum")) {
            assertThat(first.getString("@id"))
                    .isEqualTo(TABLE.enumNamespace(field) + field.detail().split("\\|")[0]);
        } else if (field.is("ref") || field.kind().equals("iri")) {
            assertThat(first.getString("@id")).startsWith("https://");
        } else if (field.kind().equals("text")) {
            assertThat(first.getString("@language")).isEqualTo("el");
        } else if (field.kind().equals("texts")) {
            assertThat(first.getJsonArray(FieldTable.expand("dct:description"))
                            .getJsonObject(0)
                            .getString("@language"))
                    .isEqualTo("el");
        } else if (!field.is("object")) {
            assertThat(first.getString("@type", "none"))
                    .as("datatype of %s", field)
                    .isEqualTo(datatype(field.kind()));
        }
    }

    private static String datatype(String kind) {
        String xsd = "http://www.w3.org/2001/XMLSchema#";
        return switch (kind) {
            case "json:Rule" -> "@json";
            case "tag" -> xsd + "language";
            case "partialDate" -> "https://w3id.org/entaxi/ns#PartialDate";
            case "date", "time", "decimal", "double", "duration", "integer" -> xsd + kind;
            default -> "none";
        };
    }

    @Test
    void terms_areTheFieldsOfTheTable() {
        Set<String> expected = new TreeSet<>();
        TABLE.fields().forEach(field -> expected.add(field.name()));
        expected.addAll(FieldTable.ENTITIES);
        expected.addAll(List.of("id", "type", "extensions", "text"));
        Set<String> defined = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>();
        collect(CONTEXT, defined, prefixes);
        assertThat(defined).isEqualTo(expected);
        assertThat(prefixes)
                .as("prefixes, which would change identifiers that begin like them")
                .isEmpty();
    }

    private static void collect(JsonNode context, Set<String> terms, Set<String> prefixes) {
        if (context.isArray()) {
            context.forEach(each -> collect(each, terms, prefixes));
        } else if (context.isObject()) {
            context.properties().forEach(entry -> {
                String value = entry.getValue().isString() ? entry.getValue().stringValue() : "";
                if (value.matches("[^@].*[:/?#\\[\\]@]") && !entry.getKey().startsWith("@")) {
                    prefixes.add(entry.getKey());
                } else if (!entry.getKey().startsWith("@")) {
                    terms.add(entry.getKey());
                }
                if (entry.getValue().isObject() && entry.getValue().has("@context")) {
                    collect(entry.getValue().get("@context"), terms, prefixes);
                }
            });
        }
    }

    /** A code that is spelt like a member, such as the audience "organisations", must not become that member. */
    @Test
    void code_isNeverTakenForAMember() throws JsonLdError {
        for (Field field : TABLE.fields().stream()
                .filter(f -> f.is("concept") || f.is("enum"))
                .toList()) {
            List<String> taken = field.is("enum")
                    ? List.of(field.detail().split("\\|"))
                    : List.of("name", "Service", "id", "schema");
            for (String code : taken) {
                ObjectNode document = FullDocument.full(TABLE);
                replace(document, field, "Catalogue", code);
                List<JsonObject> holders = new ArrayList<>();
                find(expand(document), field.type(), "Catalogue", holders);
                String prefix = field.is("enum")
                        ? TABLE.enumNamespace(field)
                        : "https://w3id.org/entaxi/concept/" + field.detail() + "/";
                assertThat(holders.get(0)
                                .getJsonArray(field.fullIri())
                                .getJsonObject(0)
                                .getString("@id"))
                        .as("%s: %s", field, code)
                        .isEqualTo(prefix + code);
            }
        }
    }

    @Test
    void absoluteIri_ofAConcept_staysAsItIs() throws JsonLdError {
        Field area = TABLE.fields("Address").stream()
                .filter(f -> f.name().equals("municipality"))
                .findFirst()
                .orElseThrow();
        for (String iri : List.of("https://example.org/έννοια", "urn:example:x", "schema:other", "ent:other")) {
            ObjectNode document = FullDocument.full(TABLE);
            replace(document, area, "Catalogue", iri);
            List<JsonObject> holders = new ArrayList<>();
            find(expand(document), "Address", "Catalogue", holders);
            assertThat(holders.get(0)
                            .getJsonArray(area.fullIri())
                            .getJsonObject(0)
                            .getString("@id"))
                    .isEqualTo(iri);
        }
    }

    /** Whoever calls a record {@code org:42} means that. */
    @ParameterizedTest
    @ValueSource(strings = {"ent:1", "org:42", "schema:x", "id:1", "type:1", "Place:1", "name:x"})
    void absoluteIri_ofARecord_staysAsItIs(String iri) throws JsonLdError {
        ObjectNode document = FullDocument.minimal(TABLE).put("id", iri).put("licence", iri);
        JsonObject expanded = expand(document);
        assertThat(expanded.getString("@id")).isEqualTo(iri);
        assertThat(expanded.getJsonArray(FieldTable.expand("dct:license"))
                        .getJsonObject(0)
                        .getString("@id"))
                .isEqualTo(iri);
    }

    @Test
    void unknownMember_isNotinTheContext() {
        ObjectNode document = FullDocument.minimal(TABLE).put("nmae", "misspelt");
        try {
            expand(document);
            fail("The processor should have refused a term that the context lacks");
        } catch (JsonLdError expected) {
            assertThat(expected).hasMessageContaining("nmae");
        }
    }

    private static void replace(JsonNode node, Field field, String type, String code) {
        for (Field each : TABLE.fields(type)) {
            JsonNode value = node.get(each.name());
            if (value != null && each.equals(field)) {
                if (value.isArray()) {
                    ((tools.jackson.databind.node.ArrayNode) value).removeAll().add(code);
                } else {
                    ((ObjectNode) node).put(field.name(), code);
                }
            } else if (value != null && each.is("object") && TABLE.types().contains(each.detail())) {
                if (value.isArray()) {
                    value.forEach(item -> replace(item, field, each.detail(), code));
                } else {
                    replace(value, field, each.detail(), code);
                }
            }
        }
    }

    /** The expanded objects of one type, found by walking down the fields that hold objects. */
    private static void find(JsonObject node, String wanted, String type, List<JsonObject> found) {
        if (type.equals(wanted)) {
            found.add(node);
        }
        for (Field field : TABLE.fields(type)) {
            if (field.is("object") && TABLE.types().contains(field.detail()) && node.containsKey(field.fullIri())) {
                for (JsonValue value : node.getJsonArray(field.fullIri())) {
                    JsonObject object = value.asJsonObject();
                    JsonArray list = object.containsKey("@list") ? object.getJsonArray("@list") : null;
                    if (list != null) {
                        list.forEach(each -> find(each.asJsonObject(), wanted, field.detail(), found));
                    } else {
                        find(object, wanted, field.detail(), found);
                    }
                }
            }
        }
    }

    private static JsonObject expand(ObjectNode document) throws JsonLdError {
        JsonLdOptions options = new JsonLdOptions((url, o) -> {
            if (!url.toString().equals(PublishedSchema.CONTEXT.iri())) {
                throw new IllegalStateException("Only the bundled context may be asked for, not " + url);
            }
            return JsonDocument.of(new StringReader(PublishedSchema.CONTEXT.text()));
        });
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        JsonArray expanded =
                ExpansionProcessor.expand(JsonDocument.of(new StringReader(document.toString())), options, false);
        return expanded.getJsonObject(0);
    }

    /** So whoever compacts with the context gets the members of the table, arrays of one included. */
    @Test
    void compaction_givesTheDocumentBack() throws JsonLdError {
        ObjectNode document = FullDocument.full(TABLE);
        JsonObject compacted = CompactionProcessor.compact(
                JsonDocument.of(new StringReader(expand(document).toString())),
                JsonDocument.of(new StringReader("{\"@context\": \"" + PublishedSchema.CONTEXT.iri() + "\"}")),
                Graphs.options());
        ObjectNode got = (ObjectNode) JSON.readTree(compacted.toString());
        got.put("@context", PublishedSchema.CONTEXT.iri());
        assertThat(got).isEqualTo(JSON.readTree(document.toString()));
    }

    @Test
    void base_isNotNeeded() throws JsonLdError {
        JsonValue id = expand(FullDocument.minimal(TABLE)).get("@id");
        assertThat(URI.create(((JsonString) id).getString()).isAbsolute()).isTrue();
    }
}
