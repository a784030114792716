package org.entaxi.jsonld.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entaxi.basics.PartialDate;
import org.entaxi.jsonld.schema.SkosFiles;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.HeldEvidence;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Name;
import org.entaxi.vocabulary.NotProof;
import org.entaxi.vocabulary.ProvedStatus;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.entaxi.vocabulary.VocabularyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkosReaderTest {

    private static final Vocabulary GREECE = Vocabulary.greece();

    static Stream<ConceptScheme> schemes() {
        return GREECE.schemes().stream();
    }

    /** Written out and read back, every concept has all that is said of it, with certainty, source, law and dates. */
    @ParameterizedTest
    @MethodSource("schemes")
    void read_isTheInverseOfPublishing(ConceptScheme scheme) {
        isInverse(scheme, SkosReader.read(SkosFiles.jsonLd(GREECE, scheme)));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void readTurtle_isTheInverseOfPublishing(ConceptScheme scheme) {
        isInverse(scheme, SkosReader.readTurtle(SkosFiles.turtle(GREECE, scheme)));
    }

    /** The two notations of a scheme say the same. */
    @ParameterizedTest
    @MethodSource("schemes")
    void readTurtle_saysWhatJsonLdSays(ConceptScheme scheme) {
        SkosContent turtle = SkosReader.readTurtle(SkosFiles.turtle(GREECE, scheme));
        SkosContent jsonLd = SkosReader.read(SkosFiles.jsonLd(GREECE, scheme));
        assertThat(turtle.schemes()).isEqualTo(jsonLd.schemes());
        assertThat(turtle.concepts()).extracting(Concept::id).isEqualTo(ids(jsonLd));
        assertThat(turtle.notUnderstood()).isEqualTo(jsonLd.notUnderstood());
    }

    private static List<ConceptId> ids(SkosContent content) {
        return content.concepts().stream().map(Concept::id).toList();
    }

    private static void isInverse(ConceptScheme scheme, SkosContent content) {
        assertThat(content.schemes()).containsExactly(scheme);
        assertThat(content.concepts()).hasSameSizeAs(GREECE.concepts(scheme.id()));
        for (Concept read : content.concepts()) {
            Concept original = Objects.requireNonNull(GREECE.concept(read.id()));
            assertThat(read.definition()).isEqualTo(original.definition());
            assertThat(read.note()).isEqualTo(original.note());
            assertThat(read.certainty()).isEqualTo(original.certainty());
            assertThat(read.source()).isEqualTo(original.source());
            assertThat(read.validity()).isEqualTo(original.validity());
            if (!original.names().isEmpty()) {
                same(read, names(read), names(original));
            }
            same(read, read.links(), original.links());
            same(read, read.attestations(), original.attestations());
            same(read, read.prolongations(), original.prolongations());
            same(read, read.terms(), original.terms());
            same(read, read.coverings(), original.coverings());
            same(read, read.bases(), original.bases());
            same(read, read.notations(), original.notations());
            assertThat(read.notProof()).extracting(NotProof::status).isSubsetOf(statuses(original));
        }
        assertThat(content.notUnderstood()).isSubsetOf("https://w3id.org/entaxi/ns#notProof");
    }

    /** RDF knows no case in language tags. */
    private static List<Name> names(Concept concept) {
        return concept.names().stream()
                .map(name -> new Name(
                        name.language().toLowerCase(Locale.ROOT),
                        name.text(),
                        name.kind(),
                        name.validity(),
                        name.certainty(),
                        name.source()))
                .toList();
    }

    /** RDF has no order. */
    private static void same(Concept concept, Collection<?> read, Collection<?> original) {
        assertThat(new HashSet<Object>(read)).as("%s", concept).isEqualTo(new HashSet<Object>(original));
    }

    private static List<ConceptId> statuses(Concept concept) {
        return concept.notProof().stream().map(NotProof::status).toList();
    }

    /** A file of a host may begin as ours do, or with what it needs of it. */
    @Test
    void addTo_takesTheDeclarationOfABuiltInScheme() {
        String head = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> . "
                + "<https://w3id.org/entaxi/concept/area> a skos:ConceptScheme ";
        String label = "; skos:prefLabel \"%s\"@el ";
        String known = Objects.requireNonNull(
                Objects.requireNonNull(GREECE.scheme(Schemes.AREA)).prefLabel().get("el"));
        for (String same : List.of(head, head + label.formatted(known))) {
            assertThat(SkosReader.readTurtle(same + ".")
                            .addTo(GREECE.toBuilder())
                            .build()
                            .scheme(Schemes.AREA))
                    .isEqualTo(GREECE.scheme(Schemes.AREA));
        }
        Vocabulary more = SkosReader.readTurtle(head + "; skos:prefLabel \"Deegaan\"@so .")
                .addTo(GREECE.toBuilder())
                .build();
        assertThat(Objects.requireNonNull(more.scheme(Schemes.AREA)).prefLabel().get("so"))
                .isEqualTo("Deegaan");
        for (String other : List.of(
                head + label.formatted("Πλανήτες"),
                head + "; <https://w3id.org/entaxi/ns#certainty> \"check\"",
                head.replace("/area>", "/legal-status>") + "; <https://w3id.org/entaxi/ns#siblingsDisjoint> true")) {
            assertThatExceptionOfType(VocabularyException.class)
                    .isThrownBy(() -> SkosReader.readTurtle(other + " .").addTo(GREECE.toBuilder()))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.SCHEME_REDEFINED));
        }
    }

    /** A card of a host is prolonged and rests on law as ours do. */
    @Test
    void readTurtle_takesLawAndProlongations() {
        SkosContent content = SkosReader.readTurtle(
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix ent: <https://w3id.org/entaxi/ns#> .
                @prefix eli: <http://data.europa.eu/eli/ontology#> .
                <u:card> a skos:Concept ; skos:inScheme <https://w3id.org/entaxi/concept/document-type> ;
                    ent:attestation [
                        ent:provedStatus <https://w3id.org/entaxi/concept/legal-status/lodged-applicant> ;
                        ent:legalBasis [ dct:title "A law"@en ; ent:article "5" ;
                            eli:first_date_entry_in_force "2020-01-01" ] ] ;
                    ent:prolongation [ ent:printedFrom "2024" ; ent:validUntil "2027-06-30" ;
                        ent:legalBasis [ dct:title "A decision"@en ] ] .
                """);
        assertThat(content.notUnderstood()).isEmpty();
        Vocabulary more = content.addTo(GREECE.toBuilder()).build();
        HeldEvidence card = HeldEvidence.of(new ConceptId("u:card")).withValidUntil(PartialDate.parse("2024-12-31"));
        ProvedStatus proved =
                more.attested(List.of(card), LocalDate.of(2027, 6, 30)).get(0);
        assertThat(proved.prolonged()).isTrue();
        assertThat(more.attested(List.of(card), LocalDate.of(2027, 7, 1))).isEmpty();
        assertThat(proved.bases())
                .extracting(basis -> basis.citation().title().get("en"))
                .containsExactlyInAnyOrder("A law", "A decision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ent:prolongation [ ent:validUntil \"2027\" ]",
                "ent:prolongation [ ent:legalBasis [ ] ]",
                "ent:attestation [ ]",
                "ent:usualTerm [ ent:usualPeriod \"P3D\" ]",
                "ent:usualTerm [ ent:usualPeriod \"P-3Y\" ]",
                "ent:usualTerm [ ent:usualPeriod \"P2000000000Y\" ]",
                "ent:memberOfDuring [ ]"
            })
    void readTurtle_refusesAssertionsThatLackWhatTheyAreAbout(String assertion) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> SkosReader.readTurtle("@prefix s: <http://www.w3.org/2004/02/skos/core#> . "
                        + "@prefix ent: <https://w3id.org/entaxi/ns#> . <u:a> a s:Concept; s:inScheme <u:s>; "
                        + assertion + " ."))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.FILE_MALFORMED));
    }

    /** A plain statement is as sure as its concept, unless the document says more of it. */
    @Test
    void readTurtle_takesCertaintyAndSourceOfEachStatement() {
        Concept concept = SkosReader.readTurtle(
                        """
                        @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        @prefix dct: <http://purl.org/dc/terms/> .
                        @prefix ent: <https://w3id.org/entaxi/ns#> .
                        <u:a> a skos:Concept ; skos:inScheme <u:s> ; ent:certainty "likely" ; dct:source <u:book> ;
                            skos:prefLabel "A"@en , "Α"@el ; skos:broader <u:b> , <u:c> ;
                            ent:statement [ a rdf:Statement ; rdf:predicate skos:broader ; rdf:object <u:c> ;
                                ent:certainty "check" ] ,
                                [ a rdf:Statement ; rdf:predicate skos:prefLabel ; rdf:object "Α"@el ;
                                ent:certainty "likely" ; dct:source <https://w3id.org/entaxi/source/greek-law> ] .
                        """)
                .concepts()
                .get(0);
        assertThat(concept.links())
                .extracting(link -> link.target() + " " + link.certainty() + " " + link.source())
                .containsExactlyInAnyOrder("u:b LIKELY u:book", "u:c CHECK null");
        assertThat(concept.names())
                .extracting(name -> name.text() + " " + name.certainty() + " " + name.source())
                .containsExactlyInAnyOrder("A LIKELY u:book", "Α LIKELY greek-law");
    }

    @Test
    void read_takesConceptsOfAHost() {
        String skos =
                """
                {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "ent": "https://w3id.org/entaxi/ns#",
                              "name": {"@id": "skos:prefLabel", "@container": "@language"}},
                 "@graph": [
                  {"@id": "https://example.org/papers", "@type": "skos:ConceptScheme", "name": {"en": "Papers"}},
                  {"@id": "https://example.org/papers/club-card", "@type": "skos:Concept",
                   "skos:inScheme": {"@id": "https://example.org/papers"},
                   "name": {"el": "Κάρτα λέσχης", "en": "Club card"},
                   "ent:attests": {"@id": "https://w3id.org/entaxi/concept/legal-status/lodged-applicant"},
                   "http://example.org/colour": "red"},
                  {"@id": "https://example.org/papers/gold-card", "@type": "skos:Concept",
                   "skos:inScheme": {"@id": "https://example.org/papers"}, "name": {"en": "Gold card"}},
                  {"@id": "https://example.org/papers/club-card",
                   "skos:narrower": {"@id": "https://example.org/papers/gold-card"}}]}
                """;
        SkosContent content = SkosReader.read(skos);
        assertThat(content.notUnderstood()).containsExactly("http://example.org/colour");

        Vocabulary more = content.addTo(GREECE.toBuilder()).build();
        ConceptId gold = new ConceptId("https://example.org/papers/gold-card");
        assertThat(more.label(gold, Locale.ENGLISH)).isEqualTo("Gold card");
        assertThat(more.attested(List.of(HeldEvidence.of(gold).withoutEnd()), LocalDate.of(2026, 11, 23)))
                .extracting(ProvedStatus::status)
                .containsExactly(LegalStatuses.LODGED_APPLICANT);
    }

    @Test
    void readTurtle_takesConceptsOfAHost() {
        String skos =
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix ent: <https://w3id.org/entaxi/ns#> .
                @prefix area: <https://w3id.org/entaxi/concept/area/> .
                @base <https://example.org/> .

                <papers> a skos:ConceptScheme ; skos:prefLabel "Papers"@en .
                <papers/club-card> a skos:Concept ; skos:inScheme <papers> ;
                    skos:prefLabel "Club card"@en, "Κάρτα λέσχης"@el ;
                    ent:attests <https://w3id.org/entaxi/concept/legal-status/lodged-applicant> .
                area:farsala a skos:Concept ; skos:inScheme <https://w3id.org/entaxi/concept/area> ;
                    skos:prefLabel "Φάρσαλα"@el, "Farsala"@en ; skos:broader area:EL612 .
                """;
        Vocabulary more = SkosReader.readTurtle(skos).addTo(GREECE.toBuilder()).build();
        ConceptId card = new ConceptId("https://example.org/papers/club-card");
        assertThat(more.label(card, Locale.forLanguageTag("el"))).isEqualTo("Κάρτα λέσχης");
        assertThat(more.attested(List.of(HeldEvidence.of(card).withoutEnd()), LocalDate.of(2026, 11, 23)))
                .extracting(ProvedStatus::status)
                .containsExactly(LegalStatuses.LODGED_APPLICANT);
        assertThat(more.isNarrowerOrSame(ConceptId.of(Schemes.AREA, "farsala"), ConceptId.of(Schemes.AREA, "EL61")))
                .isTrue();
    }

    @Test
    void addTo_refusesAnotherMeaningOfABuiltInConcept_alsoFromTurtle() {
        SkosContent content = SkosReader.readTurtle(
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <%s> a skos:Concept ; skos:inScheme <https://w3id.org/entaxi/concept/document-type> ;
                    skos:prefLabel "Anything"@en .
                """
                        .formatted(DocumentTypes.AFM.iri()));
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> content.addTo(GREECE.toBuilder()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.CONCEPT_REDEFINED));
    }

    /** With or without saying that it is a concept, which the vocabulary knows. */
    @ParameterizedTest
    @ValueSource(strings = {"a skos:Concept; skos:inScheme <https://w3id.org/entaxi/concept/legal-status>; ", ""})
    void addTo_takesLabelsOfABuiltInConcept(String head) {
        SkosContent content = SkosReader.readTurtle(
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <%s> %s skos:prefLabel "Qaxooti"@so ; skos:altLabel "Qaxootiga"@so .
                """
                        .formatted(LegalStatuses.RECOGNISED_REFUGEE.iri(), head));
        assertThat(content.notUnderstood()).isEmpty();
        Vocabulary more = content.addTo(GREECE.toBuilder()).build();
        assertThat(more.label(LegalStatuses.RECOGNISED_REFUGEE, Locale.forLanguageTag("so")))
                .isEqualTo("Qaxooti");
    }

    @Test
    void addTo_refusesLabelsOfAnUnknownConcept() {
        SkosContent content = SkosReader.readTurtle(
                "<https://example.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> \"A\"@en .");
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> content.addTo(GREECE.toBuilder()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.CONCEPT_UNKNOWN));
    }

    /** What is said of concepts that the document does not make its own is not lost in silence. */
    @Test
    void readTurtle_tellsOfStatementsAboutOtherConcepts() {
        SkosContent content = SkosReader.readTurtle(
                """
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix ent: <https://w3id.org/entaxi/ns#> .
                @prefix status: <https://w3id.org/entaxi/concept/legal-status/> .
                status:stateless-person skos:narrower status:undocumented .
                status:undocumented ent:disjointWith status:stateless-person .
                <u:list> a skos:Collection ; skos:prefLabel "A list"@en ; skos:member status:undocumented .
                """);
        assertThat(content.concepts()).isEmpty();
        assertThat(content.labels()).isEmpty();
        assertThat(content.notUnderstood())
                .extracting(property -> property.substring(property.indexOf('#') + 1))
                .containsExactlyInAnyOrder("narrower", "disjointWith", "prefLabel", "member");
    }

    @Test
    void readTurtle_pointsAtTheFault() {
        String skos =
                "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n\n<x:a> a skos:Concept ;; .\n<x:b> a skos:";
        assertThatExceptionOfType(RdfReadException.class)
                .isThrownBy(() -> SkosReader.readTurtle(skos + "Concept"))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(RdfReadException.Code.SYNTAX);
                    assertThat(e.line()).isEqualTo(4);
                });
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> SkosReader.readTurtle(skos + "Concept ."))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.FILE_MALFORMED))
                .withMessageContaining("x:a");
        assertThatExceptionOfType(RdfReadException.class).isThrownBy(() -> SkosReader.readTurtle("[".repeat(100_000)));
    }

    @Test
    void addTo_refusesAnotherMeaningOfABuiltInConcept() {
        String skos =
                """
                {"@id": "%s", "@type": "http://www.w3.org/2004/02/skos/core#Concept",
                 "http://www.w3.org/2004/02/skos/core#inScheme": {"@id": "https://w3id.org/entaxi/concept/document-type"},
                 "http://www.w3.org/2004/02/skos/core#prefLabel": {"@language": "en", "@value": "Anything"}}
                """
                        .formatted(DocumentTypes.AFM.iri());
        SkosContent content = SkosReader.read(skos);
        assertThat(content.concepts().get(0).inScheme()).isEqualTo(Schemes.DOCUMENT_TYPE);
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> content.addTo(GREECE.toBuilder()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.CONCEPT_REDEFINED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{\"@context\": \"https://example.org/context\"}",
                "{\"@context\": 5}",
                "{\"@id\": \"relative\", \"@type\": \"http://www.w3.org/2004/02/skos/core#ConceptScheme\"}",
                "{\"@id\": \"https://example.org/x\", \"@type\": \"http://www.w3.org/2004/02/skos/core#Concept\"}",
                "{\"@id\":"
            })
    void read_refusesWhatIsNotSkos(String text) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> SkosReader.read(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.FILE_MALFORMED));
    }

    @Test
    void read_refusesMembersThatWouldBeLost() {
        String misspelt =
                """
                {"@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "label": "skos:prefLabel"},
                 "@id": "https://example.org/papers", "@type": "skos:ConceptScheme", "lable": "Papers"}
                """;
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> SkosReader.read(misspelt))
                .withMessageContaining("term-undefined");
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(
                        () -> SkosReader.read("{\"@id\": \"https://a.example/1\", \"@id\": \"https://a.example/2\"}"))
                .withMessageContaining("syntax (line 1, column");
    }

    @Test
    void read_tellsOfAListThatItDoesNotUnderstand() {
        String skos =
                """
                {"@id": "https://example.org/papers", "@type": "http://www.w3.org/2004/02/skos/core#Collection",
                 "http://example.org/order": {"@list": ["a", "b"]}}
                """;
        SkosContent content = SkosReader.read(skos);
        assertThat(content.concepts()).isEmpty();
        String concept = skos.replace(
                "Collection\",",
                "Concept\", \"http://www.w3.org/2004/02/skos/core#inScheme\": {\"@id\": \"https://example.org/s\"},");
        assertThat(SkosReader.read(concept).notUnderstood()).containsExactly("http://example.org/order");
    }

    /** What the JSON-LD processor would work on without end is refused before it, as in {@link GeneralJsonLd}. */
    @Test
    void read_refusesWhatIsMadeToHurt() {
        String languages = "{\"@context\": {\"p\": {\"@id\": \"u:p\", \"@container\": \"@language\"}}, \"p\": {"
                + join(200_000, i -> "\"x-" + Integer.toString(i, 36) + "\": \"x\"") + "}}";
        String prefix = "{\"@context\": {\"p\": \"http://" + "a".repeat(900_000) + "/\"}, \"u:p\": ["
                + join(20_000, i -> "{\"@id\": \"p:" + i + "\"}") + "]}";
        String chain = "{\"@context\": {" + join(20_000, i -> "\"t%d\": \"t%d:x\"".formatted(i + 1, i))
                + ", \"t0\": \"http://a.example/\"}, \"t1\": 1}";
        for (String hostile : List.of(languages, prefix, chain)) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThatExceptionOfType(VocabularyException.class)
                    .isThrownBy(() -> SkosReader.read(hostile))
                    .withMessageContaining("limit"));
        }
    }

    /** Many concepts that are covered by the same many parts, and many parents of a concept with many parents. */
    @Test
    void readTurtle_sharesWhatManyConceptsHaveInCommon() {
        int many = 20_000;
        String skos = "@prefix s: <http://www.w3.org/2004/02/skos/core#> . @prefix e: <https://w3id.org/entaxi/ns#> ."
                + " <u:k> e:coveringPart " + join(many, i -> "<u:part" + i + ">") + " . <u:c> s:broader "
                + join(many, i -> "<u:b" + i + ">") + " . "
                + IntStream.range(0, many)
                        .mapToObj(i ->
                                "<u:c" + i + "> a s:Concept; s:inScheme <u:s>; e:coveredBy <u:k>; s:narrower <u:c> .")
                        .collect(Collectors.joining(" "));
        SkosContent content = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> SkosReader.readTurtle(skos));
        assertThat(content.concepts()).hasSize(many);
        assertThat(content.concepts().get(7).coverings().get(0))
                .isSameAs(content.concepts().get(8).coverings().get(0));
    }

    private static String join(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }

    @Test
    void read_refusesDeepNesting() {
        assertThatExceptionOfType(VocabularyException.class).isThrownBy(() -> SkosReader.read("[".repeat(100_000)));
    }

    @Test
    void readTurtle_ofADocumentToBeChecked_provesNothing() {
        Vocabulary more = SkosReader.readTurtle(
                        """
                        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                        @prefix ent: <https://w3id.org/entaxi/ns#> .
                        @prefix dt: <https://w3id.org/entaxi/concept/document-type/> .
                        @prefix ls: <https://w3id.org/entaxi/concept/legal-status/> .
                        <https://example.org/card> a skos:Concept ;
                            skos:inScheme <https://w3id.org/entaxi/concept/document-type> ;
                            ent:certainty "check" ;
                            ent:attests ls:recognised-refugee ;
                            skos:broader dt:greek-passport .
                        """)
                .addTo(GREECE.toBuilder())
                .build();
        HeldEvidence card =
                HeldEvidence.of(new ConceptId("https://example.org/card")).withoutEnd();
        assertThat(more.attested(List.of(card), LocalDate.of(2026, 11, 23))).isEmpty();
    }
}
