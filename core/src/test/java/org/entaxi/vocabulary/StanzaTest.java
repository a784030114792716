package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanzaTest {

    private static final ConceptScheme SCHEME =
            new ConceptScheme("test", LocalizedText.EMPTY, LocalizedText.EMPTY, false, true, Certainty.LIKELY, "all");

    @Test
    void read_splitsBlocksLinesAndQualifiers() {
        List<Stanza> stanzas = read(
                """
                # a remark
                id: one
                label.el: Ένα  {check, here, 2020/2021-02}
                note.en: It goes
                  on and on

                id: two
                """);
        assertThat(stanzas).hasSize(2);
        assertThat(stanzas.get(0).lines().get(1))
                .isEqualTo(new Stanza.Line(3, "label", "el", "Ένα", List.of("check", "here", "2020/2021-02")));
        assertThat(stanzas.get(0).value("note")).isEqualTo("It goes on and on");
        assertThat(stanzas.get(1).head().value()).isEqualTo("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broader", "disjointWith"})
    void concept_hasNoDatesInTheHierarchy(String key) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> concept("id: one\n" + key + ": two  {sure, 2020/}\n"))
                .withMessageContaining(key)
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.FILE_MALFORMED));
    }

    @Test
    void concept_takesCertaintyAndSourceFromWhereItIsSaid() {
        Concept concept = concept(
                """
                id: one
                label.el: Ένα
                label.en: One  {sure, here}
                label.fr: un
                replaces: two  {check, 2020/}
                """);
        assertThat(concept.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(concept.names())
                .extracting(Name::certainty)
                .containsExactly(Certainty.LIKELY, Certainty.SURE, Certainty.CHECK);
        assertThat(concept.names()).extracting(Name::source).containsExactly("all", "here", "all");
        assertThat(concept.links().get(0))
                .isEqualTo(new Link(
                        Link.Kind.REPLACES,
                        ConceptId.of("test", "two"),
                        Validity.from(PartialDate.of(2020)),
                        Certainty.CHECK,
                        "all"));
    }

    @Test
    void read_tellsWordsApartHoweverManyThereAre() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append("key").append(i).append(": x  {word").append(i).append("}\n");
        }
        List<Stanza.Line> lines = read(text.toString()).get(0).lines();
        for (int i = 0; i < 1000; i++) {
            assertThat(lines.get(i)).isEqualTo(new Stanza.Line(i + 1, "key" + i, null, "x", List.of("word" + i)));
        }
    }

    @Test
    void concept_pairsFallaciesAcrossLanguages() {
        Concept concept = concept(
                """
                id: one
                notProof.el: α
                notProof.en: a
                notProof.el: β
                notProof.en: b
                """);
        assertThat(concept.notProof())
                .extracting(NotProof::text)
                .containsExactly(LocalizedText.of("el", "α", "en", "a"), LocalizedText.of("el", "β", "en", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no colon here",
                "label.en: it does not begin with its id",
                "id: one\nwhatever: x",
                "id: one\nbasis: no-such-law 3",
                "id: one\nattests: x | because",
                "id: one\nprolonged: 2020/ | 2021",
                "id: one\ninflection.el: m | only one",
                "id: one\nnotation: code-without-type",
                "id: one\nlabel: without a language"
            })
    void concept_saysWhereItCannotBeRead(String text) {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> concept(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(VocabularyException.Code.FILE_MALFORMED))
                .withMessageMatching("test.txt:[12]: .+");
    }

    private static Concept concept(String text) {
        Map<String, Certainty> byLanguage = Map.of("fr", Certainty.CHECK);
        return new ConceptStanza(read(text).get(0), SCHEME, byLanguage, Map.of(), new Pool()).read();
    }

    private static List<Stanza> read(String text) {
        return Stanza.read("test.txt", text.getBytes(StandardCharsets.UTF_8), new Pool());
    }
}
