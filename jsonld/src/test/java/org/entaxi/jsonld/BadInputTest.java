package org.entaxi.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read ends in one exception with a code and a place, in bounded time and memory. */
class BadInputTest {

    private static final String HEAD =
            "{\"@context\": \"https://w3id.org/entaxi/context/1\", \"type\": \"Catalogue\", \"id\": \"urn:c\"";
    private static final String CONTEXT = "{\"@context\": \"https://w3id.org/entaxi/context/1\"";

    private final EntaxiJson json = EntaxiJson.create();

    @TempDir
    private Path folder;

    private JsonLdReadException failure(InputStream in) {
        return catchThrowableOfType(JsonLdReadException.class, () -> json.readCatalogue(in));
    }

    private JsonLdReadException failure(String text) {
        return failure(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Column by column: the document with ' for ", its code, pointer, line and column. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | empty | ~~ | 0 | 0",
                "~ \n\t ~ | empty | ~~ | 0 | 0",
                "{ | truncated | ~~ | 1 | 2",
                "{'@context': 'https://w3id.org/entaxi/context/1' | truncated | /@context | 1 | 49",
                "{'name': {'el': 'Κέντ | truncated | /name/el | 1 | 22",
                "{'name': {'el': 'Κέντρο', q | syntax | /name/el | 1 | 27",
                "{'name': {'el': 'Κέντρο' q | syntax | /name/el | 1 | 26",
                "~{'name': {\n  'el': 'Κέντρο 😀', q~ | syntax | /name/el | 2 | 21",
                "{'x': NaN} | syntax | /x | 1 | 10",
                "{'x': 01} | syntax | /x | 1 | 8",
                "{'x': tru} | syntax | /x | 1 | 7",
                "{'x': 'a\tb'} | syntax | /x | 1 | 9",
                "{'x': [1, ]} | syntax | /x/1 | 1 | 11",
                "{'x': 1, } | syntax | /x | 1 | 10",
                "{'x'n | syntax | /x | 1 | 5",
                "{'x': 1, n | syntax | /x | 1 | 10",
                "{'x': 'n' n | syntax | /x | 1 | 11",
                "{'x': '\\q | syntax | /x | 1 | 9",
                "{'x': '\\u00e | truncated | /x | 1 | 13",
                "{'x': - | truncated | /x | 1 | 8",
                "{'x': 1. | truncated | /x | 1 | 8",
                "{'x': 1e | truncated | /x | 1 | 9",
                "{'x': [nul | truncated | /x/0 | 1 | 8",
                "n | truncated | ~~ | 1 | 1",
                "{x: 1} | syntax | ~~ | 1 | 2",
                "{'x': '\\q'} | syntax | /x | 1 | 9",
                "[] | root-not-object | ~~ | 1 | 1",
                "'text' | root-not-object | ~~ | 1 | 1",
                "17 | root-not-object | ~~ | 1 | 1",
                "null | root-not-object | ~~ | 1 | 1",
                "{'type': 'Catalogue', 'type': 'Catalogue'} | duplicate-member | /type | 1 | 23",
                "{'x': 1, 'x': 1} | duplicate-member | /x | 1 | 10",
                "{'x': {'α': {'β': 1, 'β': 2}}} | duplicate-member | /x/α/β | 1 | 22",
                "{'name': {'el': 'α', 'el': 'β'}} | duplicate-member | /name/el | 1 | 22",
                "{'services': [{'id': 'urn:s', 'hours': {'zone': 'a', 'zone': 'b'}}]} | duplicate-member"
                        + " | /services/0/hours/zone | 1 | 54",
                "{'services': [{'eligibility': {'age': {'min': 1}, 'age': {'min': 2}}}]} | duplicate-member"
                        + " | /services/0/eligibility/age | 1 | 51",
                "{'extensions': {'a': 1, 'a': 2}} | duplicate-member | /extensions/a | 1 | 25",
                "{'extensions': {}, 'extensions': {}} | duplicate-member | /extensions | 1 | 20",
                "{} | context-missing | ~~ | 1 | 2",
                "{'type': 'Catalogue', 'id': 'urn:c'} | context-missing | ~~ | 1 | 36",
                "{'@context': 'https://schema.org'} | context-foreign | /@context | 1 | 14",
                "{'@context': null} | context-foreign | /@context | 1 | 14",
                "{'@context': {'name': 'http://x'}} | context-foreign | /@context | 1 | 14",
                "{'@context': ['https://w3id.org/entaxi/context/1', {}]} | context-foreign | /@context/1 | 1 | 52",
                "{'@graph': []} | keyword | /@graph | 1 | 2",
                "{'services': [{'@id': 'file:///etc/passwd'}]} | keyword | /services/0/@id | 1 | 16",
                "{'type': 'Katalog'} | type-unknown | /type | 1 | 10",
                "{'type': ['Catalogue']} | type-unknown | /type | 1 | 10",
            })
    void document_endsInCodeAndPlace(String text, String code, String pointer, int line, int column) {
        byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        JsonLdReadException failure = failure(new ByteArrayInputStream(bytes));
        assertThat(failure).isNotNull();
        JsonLdReadException atOnce = catchThrowableOfType(JsonLdReadException.class, () -> json.readCatalogue(bytes));
        assertThat(atOnce).hasMessage(failure.getMessage());
        assertThat(failure.code().id()).isEqualTo(code);
        assertThat(failure.pointer()).isEqualTo(pointer);
        assertThat(failure.line() + ":" + failure.column()).isEqualTo(line + ":" + column);
        assertThat(failure.getMessage()).startsWith(code).doesNotContain("\n").doesNotContain("tools.jackson");
        assertThat(failure.message(Locale.forLanguageTag("el")))
                .startsWith(code)
                .isNotEqualTo(failure.getMessage());
    }

    @Test
    void catalogueWithoutIdentifier_isRefused() {
        JsonLdReadException failure = failure(CONTEXT + ", \"type\": \"Catalogue\"}");
        assertThat(failure.code()).isEqualTo(ReadErrorCode.MEMBER_MISSING);
        assertThat(failure.getMessage())
                .isEqualTo("member-missing (line 1, column 70): There is no usable id, which must be there");
    }

    @Test
    void everyPrefixOfADocument_isTruncated() {
        String text = HEAD + ", \"name\": {\"el\": \"Ω😀\", \"x\": [1.5, true, null, {\"a\\u0041\": \"\\n\"}]}}";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int end = 1; end < bytes.length; end++) {
            byte[] prefix = Arrays.copyOf(bytes, end);
            boolean cutsACharacter =
                    !Arrays.equals(new String(prefix, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), prefix);
            assertThat(failure(new ByteArrayInputStream(prefix)).code())
                    .as("%d bytes", end)
                    .isEqualTo(cutsACharacter ? ReadErrorCode.NOT_UTF8 : ReadErrorCode.TRUNCATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "]", "null", "\"", "\u0000", "{\"a\":"})
    void anythingAfterTheEnd_isRefused(String more) {
        JsonLdReadException failure = failure(HEAD + "} \n " + more);
        assertThat(failure.code()).isEqualTo(ReadErrorCode.TRAILING_CONTENT);
        assertThat(failure.line()).isEqualTo(2);
    }

    @Test
    void byteOrderMark_isReportedAndLeftOut() {
        ReadResult<?> read = json.readCatalogue(("\ufeff" + HEAD + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).containsExactly(Finding.of(FindingCode.BYTE_ORDER_MARK, ""));
    }

    @Test
    void byteOrderMark_withoutALimitOfBytes_isReportedAndLeftOut() {
        ReadResult<?> read = json.withLimits(ReadLimits.DEFAULT.withDocumentBytes(Long.MAX_VALUE))
                .readCatalogue(("\ufeff" + HEAD + "}").getBytes(StandardCharsets.UTF_8));
        assertThat(read.findings()).containsExactly(Finding.of(FindingCode.BYTE_ORDER_MARK, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void otherEncodings_areRefused(String charset) {
        JsonLdReadException failure =
                failure(new ByteArrayInputStream((HEAD + "}").getBytes(Charset.forName(charset))));
        assertThat(failure.code()).isEqualTo(ReadErrorCode.NOT_UTF8);
    }

    /** Overlong forms, surrogates, bytes that begin nothing, characters beyond the last, Latin-1 (RFC 3629). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "c0 80",
                "c1 bf",
                "e0 80 80",
                "e0 9f bf",
                "ed a0 80",
                "ed bf bf",
                "f0 80 80 80",
                "f4 90 80 80",
                "f5 80 80 80",
                "ff",
                "80",
                "e9",
                "ce 20",
                "e2 82 20",
                "f0 9f 98 20"
            })
    void bytesThatAreNotUtf8_areRefusedAtTheirPlace(String hex) {
        byte[] before = (HEAD + ",\n \"x\": \"Ω").getBytes(StandardCharsets.UTF_8);
        byte[] after = "\"}".getBytes(StandardCharsets.UTF_8);
        byte[] bad = new byte[hex.split(" ").length];
        for (int i = 0; i < bad.length; i++) {
            bad[i] = (byte) Integer.parseInt(hex.split(" ")[i], 16);
        }
        JsonLdReadException failure = failure(new SequenceInputStream(
                new ByteArrayInputStream(before),
                new SequenceInputStream(new ByteArrayInputStream(bad), new ByteArrayInputStream(after))));
        assertThat(failure.code()).isEqualTo(ReadErrorCode.NOT_UTF8);
        assertThat(failure.pointer()).isEqualTo("/x");
        byte[] whole = new byte[before.length + bad.length + after.length];
        System.arraycopy(before, 0, whole, 0, before.length);
        System.arraycopy(bad, 0, whole, before.length, bad.length);
        System.arraycopy(after, 0, whole, before.length + bad.length, after.length);
        assertThat(catchThrowableOfType(JsonLdReadException.class, () -> json.readCatalogue(whole)))
                .hasMessage(failure.getMessage());
        assertThat(failure.line() + ":" + failure.column()).isEqualTo("2:9");
    }

    @Test
    void paths_areRefusedWithACode() throws IOException {
        assertThat(pathFailure(folder).code()).isEqualTo(ReadErrorCode.DIRECTORY);
        assertThat(pathFailure(folder.resolve("none.jsonld")).code()).isEqualTo(ReadErrorCode.NOT_FOUND);
        Path large = folder.resolve("large.jsonld");
        Files.writeString(
                large, HEAD + ",\n\"x\": \"Ω" + " ".repeat(900_000) + "\", \"y\": \"" + " ".repeat(900_000) + "\", z");
        assertThat(pathFailure(large).getMessage()).startsWith("syntax at /y (line 2, column 1800020):");
        Path empty = Files.createFile(folder.resolve("empty.jsonld"));
        assertThat(pathFailure(empty).getMessage()).isEqualTo("empty: The document is empty");
    }

    private JsonLdReadException pathFailure(Path path) {
        return catchThrowableOfType(JsonLdReadException.class, () -> json.readCatalogue(path));
    }

    @Test
    void streamThatFails_isUnreadable() {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream("{\"x\": ".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("line cut");
                    }
                });
        assertThat(failure(failing).code()).isEqualTo(ReadErrorCode.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"a\":",
                "{\"x\": [",
                "{\"services\": [{\"x\": [",
                "{\"services\": [{\"eligibility\": {\"not\": ",
                "{\"extensions\": {\"a\": [",
                "{\"name\": {\"el\": [",
                "{\"services\": [{\"hours\": ["
            })
    void hundredThousandLevels_endInACode(String start) {
        String[] kinds = {"[", "{\"not\":", "{\"allOf\":[", "{\"a\":"};
        for (String level : kinds) {
            JsonLdReadException failure = failure(start + level.repeat(100_000));
            assertThat(failure.code()).isIn(ReadErrorCode.TOO_DEEP, ReadErrorCode.ROOT_NOT_OBJECT);
        }
    }

    @Test
    void gigabyteOfText_endsInBoundedMemory() {
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("{\"name\": {\"el\": \"".getBytes(StandardCharsets.UTF_8)), new Repeated('a'));
        JsonLdReadException failure = failure(endless);
        assertThat(failure.code()).isEqualTo(ReadErrorCode.TEXT_TOO_LONG);
        assertThat(failure.pointer()).isEqualTo("/name/el");
        assertThat(failure.getMessage()).endsWith("A text longer than 1,000,000 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'x': ' | a | text-too-long",
                "{' | a | name-too-long",
                "{'x': | 1 | text-too-long",
                "{'x': -0. | 3 | text-too-long",
                "{'x': 1e | 1 | text-too-long",
                "~{'x': ~ | ~ ~ | too-large",
                "[ | [ | root-not-object",
                "~~ | ~ ~ | too-large",
            })
    void endlessInput_endsInBoundedMemory(String start, char endless, String code) {
        EntaxiJson small = json.withLimits(ReadLimits.DEFAULT.withDocumentBytes(10_000_000));
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream(start.replace('\'', '"').getBytes(StandardCharsets.UTF_8)),
                new Repeated(endless));
        JsonLdReadException failure = catchThrowableOfType(JsonLdReadException.class, () -> small.readCatalogue(in));
        assertThat(failure.code().id()).isEqualTo(code);
    }

    /** The name itself is not known, and that of the member before would mislead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'%s': 1 | ~~",
                "'name': {'en': 'x'}, '%s': 1 | ~~",
                "'places': [{'type': 'Place', '%s': 1}] | /places/0",
            })
    void nameThatIsTooLong_isInTheObjectAround(String members, String pointer) {
        JsonLdReadException failure =
                failure(HEAD + ", " + members.replace('\'', '"').formatted("x".repeat(3_000)) + "}");
        assertThat(failure.code()).isEqualTo(ReadErrorCode.NAME_TOO_LONG);
        assertThat(failure.pointer()).isEqualTo(pointer);
    }

    @Test
    void documentOfExactlyTheLimit_isRead() {
        byte[] bytes = (HEAD + "}").getBytes(StandardCharsets.UTF_8);
        EntaxiJson exact = json.withLimits(ReadLimits.DEFAULT.withDocumentBytes(bytes.length));
        assertThat(exact.readCatalogue(bytes).findings()).isEmpty();
        EntaxiJson less = json.withLimits(ReadLimits.DEFAULT.withDocumentBytes(bytes.length - 1));
        JsonLdReadException failure = catchThrowableOfType(JsonLdReadException.class, () -> less.readCatalogue(bytes));
        assertThat(failure.code()).isEqualTo(ReadErrorCode.TOO_LARGE);
    }

    @Test
    void depthOfExactlyTheLimit_isRead() {
        String deepest = HEAD + ", \"x\": " + "[".repeat(255) + "]".repeat(255) + "}";
        assertThat(json.readCatalogue(deepest.getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(Finding::code)
                .containsExactly(FindingCode.MEMBER_UNKNOWN);
        String deeper = HEAD + ", \"x\": " + "[".repeat(256) + "]".repeat(256) + "}";
        assertThat(failure(deeper).code()).isEqualTo(ReadErrorCode.TOO_DEEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0.", "1e", "1.5E+"})
    void numberOfTooManyDigits_isRefused(String start) {
        JsonLdReadException failure = failure(HEAD + ", \"x\": " + start + "1".repeat(200) + "}");
        assertThat(failure.code()).isEqualTo(ReadErrorCode.NUMBER_TOO_LONG);
        assertThat(failure.pointer()).isEqualTo("/x");
    }

    @Test
    void findings_areCutAtTheLimit() {
        EntaxiJson few = json.withLimits(ReadLimits.DEFAULT.withFindings(3));
        String text = HEAD + ", \"services\": [" + "5,".repeat(99) + "5]}";
        assertThat(few.readCatalogue(text.getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(Finding::code)
                .containsExactly(
                        FindingCode.VALUE_TYPE,
                        FindingCode.VALUE_TYPE,
                        FindingCode.VALUE_TYPE,
                        FindingCode.FINDINGS_CUT);
    }

    /** The same byte for ever. */
    private static final class Repeated extends InputStream {

        private final int value;

        Repeated(char value) {
            this.value = value;
        }

        @Override
        public int read() {
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            Arrays.fill(target, offset, offset + length, (byte) value);
            return length;
        }
    }
}
