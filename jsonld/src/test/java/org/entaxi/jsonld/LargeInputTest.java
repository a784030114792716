package org.entaxi.jsonld;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Much of one thing, and numbers and texts at the edge: read, kept and written back in time that grows with the length. */
class LargeInputTest {

    private static final String HEAD =
            "{\"@context\":\"https://w3id.org/entaxi/context/1\",\"type\":\"Catalogue\",\"id\":\"urn:c\",";

    private final EntaxiJson json = EntaxiJson.create();

    private ReadResult<Catalogue> read(String members) {
        return json.readCatalogue((HEAD + members.replace('\'', '"') + "}").getBytes(StandardCharsets.UTF_8));
    }

    private byte[] written(Catalogue catalogue) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.toByteArray();
    }

    /** A hundred thousand members or elements at the place of N, in the shape of the text before it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'services':[N] | 5",
                "'services':[N] | {'type':'Service'}",
                "'services':[N] | {'type':'Service','id':'urn:s'}",
                "'languages':[N] | 5",
                "'languages':[N] | 'x#'",
                "'name':{N} | 'x#':'text'",
                "'name':{N} | 'x#':1",
                "'name':{N} | 'x#':null",
                "N | 'x#':[]",
                "'extensions':{N} | 'x#':{}",
                "'x':[N] | [1,2]",
                "'places':[{'type':'Place','id':'urn:p','hours':{'schedules':[{'ranges':[N]}]}}] | {'opens':'09:00'}",
                "'places':[{'type':'Place','id':'urn:p','hours':{'schedules':[{'ranges':[N]}]}}] | {'opens':9}",
                "'rules':[{'id':'urn:r','rule':{'allOf':[N]}}] | {'age':{'min':1}}",
                "'rules':[{'id':'urn:r','rule':{'allOf':[N]}}] | {'agE':{'min':1}}",
                "'facts':[{'id':'urn:f','valueType':'code','answers':[N]}] | {'value':'x#','label':{}}",
                "'facts':[{'id':'urn:f','valueType':'code','answers':[N]}] | {'value':#}",
            })
    void hundredThousand_areReadAndWrittenInBoundedTime(String shape, String one) {
        String many = IntStream.range(0, 100_000)
                .mapToObj(i -> one.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(","));
        assertTimeoutPreemptively(ofSeconds(60), () -> {
            ReadResult<Catalogue> read = read(shape.replace("N", many));
            assertThat(read.findings()).hasSizeLessThanOrEqualTo(ReadLimits.DEFAULT.findings() + 1);
            byte[] written = written(read.value());
            assertThat(written(json.readCatalogue(written).value()).length).isEqualTo(written.length);
        });
    }

    @Test
    void findingsBeyondTheLimit_areCounted() {
        ReadResult<Catalogue> read = read("'services':[" + "5,".repeat(200_000) + "5]");
        assertThat(read.findings()).hasSize(10_001);
        assertThat(read.findings().get(10_000)).isEqualTo(Finding.of(FindingCode.FINDINGS_CUT, "", "count", "190001"));
    }

    @Test
    void ruleOfTooManyParts_isKeptAndSaidToBeTooLarge() throws Exception {
        String members = "'rules':[{'id':'urn:r','rule':{'allOf':["
                + "{'age':{'min':1}},".repeat(200_000)
                + "{'age':{'min':1}}]}}]";
        ReadResult<Catalogue> read = read(members);
        assertThat(read.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::code)
                .containsExactly(FindingCode.RULE_TOO_LARGE);
        assertThat(new String(written(read.value()), StandardCharsets.UTF_8).split("\"min\"", -1))
                .hasSize(200_002);
    }

    /** Numbers and texts at the edge are kept as they are, and written as they were. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'x':1e999999999",
                "'x':-0",
                "'x':-0.0",
                "'x':'\\u0000'",
                "'x':'\\uD800'",
                "'name':{'el':'a\\uD800b'}",
                "'name':{'el':'\\uDC00\\uD800'}",
                "'name':{'el':'\\u0000'}",
                "'name':{'\\u0000':'x'}",
                "'services':[{'type':'Service','id':'\\uD800'}]",
                "'services':[{'type':'Service','id':'urn:s','cost':[{'amount':1e999999999}]}]",
                "'services':[{'type':'Service','id':'urn:s','cost':[{'amount':'1e999999999'}]}]",
                "'services':[{'type':'Service','id':'urn:s','capacity':[{'maximum':{'value':1E-999999999,'relation':'exactly'}}]}]",
                "'services':[{'type':'Service','id':'urn:s','eligibility':{'age':{'min':18.5}}}]",
                "'services':[{'type':'Service','id':'urn:s','eligibility':{'age':{'min':99999999999}}}]",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':1e999999999,'longitude':0.0}}]",
                "'places':[{'type':'Place','id':'urn:p','point':{'latitude':-0.0,'longitude':1.0}}]",
            })
    void edge_isKept(String members) throws Exception {
        ReadResult<Catalogue> read = read(members);
        String written = new String(written(read.value()), StandardCharsets.UTF_8).replaceAll("\\s", "");
        String expected = members.startsWith("'x'") ? "'extensions':{" + members + "}" : members;
        assertThat(written).isEqualTo(HEAD + expected.replace('\'', '"') + "}");
        assertThat(json.readCatalogue(written(read.value())).value()).isEqualTo(read.value());
    }

    /** A name that is no text ends reading with a code. */
    @ParameterizedTest
    @ValueSource(strings = {"'\\uD800':1", "'name':{'\\uDC00':'x'}", "'x':{'a':{'\\uD800\\uD800':1}}"})
    void halfACharacterInAName_isASyntaxError(String members) {
        JsonLdReadException failure = catchThrowableOfType(JsonLdReadException.class, () -> read(members));
        assertThat(failure.code()).isEqualTo(ReadErrorCode.SYNTAX);
    }

    @Test
    void identifierOfAlmostAMillionCharacters_isRead() throws Exception {
        String id = "urn:" + "x".repeat(999_000);
        ReadResult<Catalogue> read = read("'services':[{'type':'Service','id':'" + id + "'}]");
        assertThat(read.value().services().get(0).id()).isEqualTo(id);
        assertThat(json.readCatalogue(written(read.value())).value()).isEqualTo(read.value());
    }
}
