package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the reader refuses and the schemas do not look at, because it is lost before they see a document, or is a matter of
 * size. The README has it in a section of its own; the documents are too large to be among the others, or no tree.
 */
class ReaderLimitsTest {

    private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
    private static final Schema SCHEMA = SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(PublishedSchema.CATALOGUE.text(), InputFormat.JSON);
    private static final Pattern SECTION = Pattern.compile("(?s)\n## Limits of the reader\n(.*?)\n## ");

    static Stream<Arguments> documents() {
        String full = "1";
        return Stream.of(
                Arguments.of("a member twice", "duplicate-member", with(full).replace("\"x\":1", "\"x\":1,\"x\":1")),
                Arguments.of(
                        "nested too deep", "too-deep", with("[".repeat(LIMITS.depth()) + "]".repeat(LIMITS.depth()))),
                Arguments.of("a long text", "text-too-long", with('"' + "a".repeat(LIMITS.textChars() + 1) + '"')),
                Arguments.of(
                        "a long name", "name-too-long", with("{\"" + "a".repeat(LIMITS.nameChars() + 1) + "\":1}")),
                Arguments.of("a long number", "number-too-long", with("1".repeat(LIMITS.numberChars() + 1))),
                Arguments.of("a large rule", "rule-too-large", withRule(100_000)));
    }

    /** A valid catalogue with something that no version knows. */
    private static String with(String extension) {
        ObjectNode document = FullDocument.minimal(FieldTable.read());
        document.putObject("extensions").put("x", "(here)");
        return document.toString().replace("\"(here)\"", extension);
    }

    private static String withRule(int parts) {
        ObjectNode document = FullDocument.full(FieldTable.read());
        ((ObjectNode) document.at("/services/0")).put("eligibility", "(here)");
        String everyone = "{\"everyone\":true}";
        return document.toString()
                .replace("\"(here)\"", "{\"anyOf\":[" + (everyone + ",").repeat(parts - 1) + everyone + "]}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void document_isRefusedByTheReaderAlone(String what, String code, String json) {
        assertThat(ConformanceTest.errors(json))
                .extracting(error -> error.split(" ")[0])
                .contains(code);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(what).isEmpty();
    }

    /** The other way round: engines that are given text in which JSON has no place for the mark cannot read it. */
    @Test
    void byteOrderMark_isAWarningToTheReader() {
        byte[] json = ("\uFEFF" + with("1")).getBytes(StandardCharsets.UTF_8);
        List<Finding> findings = EntaxiJson.create().readCatalogue(json).findings();
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.BYTE_ORDER_MARK);
    }

    @Test
    void readme_statesTheLimits() {
        Matcher section = SECTION.matcher(PublishedSchema.README.text());
        assertThat(section.find()).isTrue();
        for (long limit : List.of(
                (long) LIMITS.depth(),
                (long) LIMITS.ruleDepth(),
                (long) LIMITS.textChars(),
                (long) LIMITS.nameChars(),
                (long) LIMITS.numberChars(),
                100_000L)) {
            String number = String.format(Locale.ROOT, "%,d", limit).replace(',', ' ');
            assertThat(section.group(1)).containsPattern("(?<![0-9]|[0-9] )" + number + "(?! ?[0-9])");
        }
        documents().forEach(each -> assertThat(section.group(1)).contains("`" + each.get()[1] + "`"));
        assertThat(LIMITS.documentBytes()).isEqualTo(1L << 30);
        assertThat(section.group(1)).contains("1 GiB", "`" + FindingCode.BYTE_ORDER_MARK.id() + "`");
    }
}
