package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;

/** Any text is valid or has findings that say where it is not. The seeds run with the tests; the heavy profile looks on. */
class JsonSchemaFuzzTest {

    private static final List<JsonSchemaValidation> SCHEMAS = List.of(
            JsonSchemaValidation.of(PublishedSchema.CATALOGUE),
            JsonSchemaValidation.of(PublishedSchema.RULE),
            JsonSchemaValidation.of(PublishedSchema.PERSON));

    @FuzzTest(maxDuration = "45s")
    void validate(byte[] bytes) {
        String json = new String(bytes, StandardCharsets.UTF_8);
        for (JsonSchemaValidation schema : SCHEMAS) {
            List<Finding> findings = schema.validate(json);
            assertThat(findings).allSatisfy(finding -> {
                assertThat(finding.code()).isEqualTo(FindingCode.SCHEMA_VIOLATED);
                assertThat(finding.pointer()).matches("(?s)(?:/(?:[^~/]|~[01])*)*");
            });
        }
        // No document is of all three types.
        assertThat(SCHEMAS.stream().allMatch(schema -> schema.validate(json).isEmpty()))
                .isFalse();
    }
}
