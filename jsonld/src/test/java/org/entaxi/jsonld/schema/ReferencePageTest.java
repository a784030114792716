package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema reference is what the field table makes it; the ordinary build puts a copy into {@code target}. */
class ReferencePageTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final String PAGE = ReferencePage.of(TABLE);
    private static final Path MODULE = Path.of(System.getProperty("entaxi.root"), "jsonld");

    /** Run with {@code -Dentaxi.conformance.write=true}, this writes the page of the schema folder too. */
    @BeforeAll
    static void write() throws IOException {
        Path target = MODULE.resolve("target/schema-reference");
        Files.createDirectories(target);
        Files.writeString(target.resolve("index.html"), PAGE);
        if (Boolean.getBoolean("entaxi.conformance.write")) {
            Files.writeString(MODULE.resolve("src/main/resources/META-INF/entaxi/1/reference.html"), PAGE);
        }
    }

    @Test
    void page_beside_theSchema_isCurrent() {
        assertThat(PublishedSchema.REFERENCE.text()).isEqualTo(PAGE);
    }

    @Test
    void page_hasEveryMember_anExampleOfEachType_andNoLinkThatLeadsNowhere() {
        TABLE.types().forEach(type -> assertThat(PAGE).contains("<section id=\"" + type + "\">"));
        Map<String, JsonNode> others = ReferencePage.others(TABLE);
        assertThat(others).containsKeys("Rule", "Person", "Decision", "Explanation", "Findings", "Finding");
        others.keySet().forEach(type -> assertThat(PAGE).contains("<section id=\"" + type + "\">"));
        int members = others.values().stream()
                .mapToInt(type -> ReferencePage.members(type).size())
                .sum();
        // The parts of a decision that have no example of their own are in the one of the decision.
        int shown = (int)
                others.values().stream().filter(type -> type.has("examples")).count();
        int explained = ReferencePage.small().size() + FieldTable.prefixes().size();
        assertThat(PAGE.split("class=\"field\"", -1)).hasSize(TABLE.fields().size() + members + explained + 1);
        assertThat(PAGE.split("<pre>", -1)).hasSize(TABLE.types().size() + shown + 1);
        java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(PAGE)
                .results()
                .forEach(link -> assertThat(PAGE).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void page_explainsTheMembersInsideARule() {
        assertThat(PAGE)
                .contains("<code>age.min</code>", "<code>elapsed.since</code>", "<code>member.any.where</code>");
    }

    /** The members that the field table does not list, because every record has them. */
    @Test
    void page_tellsOfContextAndType() {
        JsonNode schema = JsonMapper.shared().readTree(PublishedSchema.CATALOGUE.text());
        assertThat(schema.at("/$defs/Catalogue/required").valueStream().map(JsonNode::stringValue))
                .contains("@context", "type");
        assertThat(PAGE).contains("\"@context\": \"" + PublishedSchema.CONTEXT.iri() + "\"", "\"type\": \"Catalogue\"");
    }

    @Test
    void page_needsNothingElse() {
        assertThat(PAGE).doesNotContain("src=", "url(", "@import", "http-equiv");
    }
}
