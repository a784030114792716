package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entaxi.basics.Severity;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadErrorCode;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Triples in another shape than those of the canonical form are understood as far as can be, and told. */
class OddShapesTest {

    private static final GeneralJsonLd READER = GeneralJsonLd.create();
    private static final String PREFIXES =
            """
            @prefix ent: <https://w3id.org/entaxi/ns#> . @prefix dct: <http://purl.org/dc/terms/> .
            @prefix adms: <http://www.w3.org/ns/adms#> . @prefix locn: <http://www.w3.org/ns/locn#> .
            @prefix schema: <http://schema.org/> . @prefix schemas: <https://schema.org/> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix x: <https://x.example/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <urn:c> a ent:Catalogue ; dct:title "C"@en ; dct:hasPart <urn:s> .
            <urn:s> a ent:Service ; dct:title "S"@en .
            """;

    private static ReadResult<Catalogue> turtle(String triples) {
        return READER.readTurtle((PREFIXES + triples).getBytes(StandardCharsets.UTF_8));
    }

    private static ReadResult<Catalogue> json(String members) {
        return READER.read(("{'@id': 'urn:c', '@type': 'https://w3id.org/entaxi/ns#Catalogue', "
                        + "'http://purl.org/dc/terms/title': {'@value': 'C', '@language': 'en'}, " + members + "}")
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Service service(String triples) {
        return turtle(triples).value().services().get(0);
    }

    private static List<String> errors(ReadResult<Catalogue> read) {
        return found(read, Severity.ERROR);
    }

    private static List<String> found(ReadResult<Catalogue> read, Severity severity) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.code().id() + " " + finding.pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<urn:s> ent:hours \"Mo-Fr\" . | value-type /services/0/hours",
                "<urn:s> ent:output ( \"a\"@en ) . | value-type /services/0/outputs/0",
                "<urn:s> ent:output ( <urn:nothing-said> ) . | value-type /services/0/outputs/0",
                "<urn:s> ent:eligibility [ x:age 18 ] . | value-malformed /services/0/eligibility",
                "<urn:c> adms:identifier \"123\" . | value-type /identifiers/0",
                "<urn:c> ent:timeZone 5 . | value-type /timeZone",
                "<urn:c> ent:timeZone [ x:zone 5 ] . | value-type /timeZone",
                "<urn:s> schema:provider \"urn:o\" . | value-type /services/0/provider",
                "<urn:s> adms:status \"active\" . | value-type /services/0/status",
                "<urn:s> ent:contactPoint [ dct:title \"A\"@en ] . | value-type /services/0/contactPoints",
                "<urn:c> schema:inLanguage ( \"el\" \"en\" ) . | value-type /languages",
                "<urn:s> ent:hours \"{\\\"@id\\\":1}\"^^rdf:JSON . | value-type /services/0/hours",
            })
    void valueOfAnotherKind_isAnErrorInItsPlace(String triples, String error) {
        assertThat(errors(turtle(triples))).containsExactly(error);
    }

    @Test
    void literalInPlaceOfAnIri_isUnderstoodAndAnError() {
        ReadResult<Catalogue> read = turtle("<urn:s> schema:provider \"urn:o\" .");
        assertThat(read.value().services().get(0).provider()).isEqualTo("urn:o");
        assertThat(read.hasErrors()).isTrue();
    }

    /** In the shapes, too, what has an order is one list. */
    @Test
    void setOrSeveralLists_whereAListBelongs_areUnderstoodAndAnError() {
        ReadResult<Catalogue> lists =
                turtle("<urn:s> ent:contactPoint ( [ dct:title \"A\"@en ] ), ( [ dct:title \"B\"@en ] ) .");
        assertThat(errors(lists)).containsExactly("value-type /services/0/contactPoints");
        assertThat(lists.value().services().get(0).contactPoints()).hasSize(2);
    }

    @Test
    void schemaOrg_isUnderstoodWithHttpsToo() {
        assertThat(service("<urn:s> schemas:provider <urn:o> .").provider()).isEqualTo("urn:o");
        assertThat(turtle("<urn:c> schemas:inLanguage \"el\" ; schema:inLanguage \"en\", \"el\" .")
                        .value()
                        .languages())
                .containsExactlyInAnyOrder("el", "en");
    }

    @Test
    void schemaOrg_thatIsNoMemberHere_keepsItsName() {
        assertThat(turtle("<urn:c> schemas:colour \"blue\" .")
                        .value()
                        .extensions()
                        .members())
                .containsOnlyKeys("https://schema.org/colour");
    }

    @Test
    void extensionsOfTheSameName_stayOneBelowTheOther() {
        ReadResult<Catalogue> read = json("'https://w3id.org/entaxi/ns#extensions': ["
                + "{'@value': {'a': 1, 'b': 3}, '@type': '@json'}, {'@value': {'a': 2, 'b': 3}, '@type': '@json'}]");
        assertThat(read.value().extensions().members())
                .containsEntry("a", "1")
                .containsEntry("b", "3")
                .containsEntry("extensions", "{\"a\":2}");
    }

    @Test
    void extensionBesideAPropertyOfThatName_staysBelowIt() {
        ReadResult<Catalogue> read =
                turtle("<urn:c> x:p 2 ; ent:extensions \"{\\\"https://x.example/p\\\":1}\"^^rdf:JSON .");
        assertThat(read.value().extensions().members().get("https://x.example/p"))
                .contains("\"2\"");
        assertThat(read.value().extensions().members()).containsEntry("extensions", "{\"https://x.example/p\":1}");
    }

    @Test
    void extensionsOfOneName_haveALimit() {
        StringBuilder triples = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            triples.append("<urn:c> ent:extensions \"{\\\"a\\\":").append(i).append("}\"^^rdf:JSON .\n");
        }
        assertThatThrownBy(() -> turtle(triples.toString()))
                .isInstanceOfSatisfying(
                        RdfReadException.class, e -> assertThat(e.code()).isEqualTo(RdfReadException.Code.LIMIT));
    }

    @Test
    void languageOfAPlainText_isToldWhereItIsLeftOut() {
        ReadResult<Catalogue> read = turtle("<urn:c> ent:place <urn:p> . <urn:p> a ent:Place ; dct:title \"P\"@en ;"
                + " locn:address [ ent:addressLine ( \"Οδός\"@el ) ; locn:postCode \"41222\"@el ] .");
        assertThat(found(read, Severity.WARNING))
                .containsExactlyInAnyOrder(
                        "content-left-out /places/0/address/postalCode", "content-left-out /places/0/address/lines/0");
    }

    @Test
    void directionOfAText_isToldWhereItIsLeftOut() {
        ReadResult<Catalogue> read = json(
                "'http://purl.org/dc/terms/description': " + "{'@value': 'x', '@language': 'ar', '@direction': 'rtl'}");
        assertThat(found(read, Severity.WARNING)).containsExactly("content-left-out /description/ar");
        assertThat(read.value().description().values()).containsEntry("ar", "x");
    }

    @Test
    void tagParted_asIsUsualElsewhere_hasItsCaseAgain() {
        ReadResult<Catalogue> read = json("'http://purl.org/dc/terms/description': "
                + "[{'@value': 'x', '@language': 'en_GB'}, {'@value': 'y', '@language': 'el'}]");
        assertThat(read.value().description().values()).containsOnlyKeys("el", "en_GB");
    }

    /** The text in which the line would be is not the text that was given. */
    @Test
    void catalogueWithoutId_isRefusedWithoutALine() {
        assertThatThrownBy(() -> READER.read(
                        "[{\"@type\": \"https://w3id.org/entaxi/ns#Catalogue\"}]".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(JsonLdReadException.class, e -> {
                    assertThat(e.code()).isEqualTo(ReadErrorCode.MEMBER_MISSING);
                    assertThat(e.line()).isZero();
                    assertThat(e.column()).isZero();
                });
    }

    @Test
    void textOfOnePart_sharedByMany_countsInEachPlace() {
        String triples = "<urn:s> ent:alert ( " + "_:a ".repeat(3_000) + ") . _:a dct:description \""
                + "x".repeat(50_000) + "\"@en .";
        assertThatThrownBy(() -> turtle(triples))
                .isInstanceOfSatisfying(
                        RdfReadException.class, e -> assertThat(e.code()).isEqualTo(RdfReadException.Code.LIMIT));
    }
}
