package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptIdTest {

    @Test
    void of_isAnIriUnderTheSpace() {
        ConceptId id = ConceptId.of("legal-status", "recognised-refugee");
        assertThat(id.iri()).isEqualTo("https://w3id.org/entaxi/concept/legal-status/recognised-refugee");
        assertThat(id.scheme()).isEqualTo("legal-status");
        assertThat(id.code()).isEqualTo("recognised-refugee");
        assertThat(id).hasToString(id.iri());
    }

    @Test
    void shortForm_isBareInItsOwnSchemeOnly() {
        ConceptId id = ConceptId.of("legal-status", "undocumented");
        assertThat(id.shortForm("legal-status")).isEqualTo("undocumented");
        assertThat(id.shortForm("document-type")).isEqualTo(id.iri());
        assertThat(id.shortForm("legal")).isEqualTo(id.iri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recognised-refugee",
                "no such code",
                "κωδικός",
                "a/b",
                "https://example.org/x",
                "urn:x",
                "a:b",
                ":",
                "1:2",
                "https://w3id.org/entaxi/concept/legal-status/undocumented",
                "https://w3id.org/entaxi/concept/legal-status/urn:x",
                "https://w3id.org/entaxi/concept/legal-status/",
                "https://w3id.org/entaxi/concept//x",
                "https://w3id.org/entaxi/concept/"
            })
    void parse_isTheInverseOfShortForm(String text) {
        ConceptId id = ConceptId.parse(text, "legal-status");
        assertThat(ConceptId.parse(id.shortForm("legal-status"), "legal-status"))
                .isEqualTo(id);
        assertThat(ConceptId.parse(id.shortForm("area"), "area")).isEqualTo(id);
    }

    @Test
    void scheme_isAbsentOutsideTheSpace() {
        ConceptId id = new ConceptId("https://example.org/legal-status/x");
        assertThat(id.isBuiltInSpace()).isFalse();
        assertThat(id.scheme()).isNull();
        assertThat(id.code()).isNull();
        assertThat(new ConceptId(ConceptId.SPACE + "area/").isBuiltInSpace()).isFalse();
    }

    @Test
    void parse_refusesNothingAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> ConceptId.parse("", "area"));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConceptId(""));
    }
}
