package org.entaxi.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    private static final String GREEK_M4M = "\u039c4\u039c";
    private static final String CYRILLIC_M4M = "\u041c4\u041c";

    @ParameterizedTest
    @CsvSource({
        "ΕΝΗΜΕΡΩΣΗ, Ενημέρωση",
        "ΕΛΛΗΝΙΚΟΣ, ελληνικός",
        "Ιδρυση, Ίδρυση",
        "ΠΡΟΫΠΟΘΕΣΗ, προϋπόθεση",
        "ᾳ, α",
        "Kurmancî, kurmanci",
        "Straße, STRASSE",
        "Αγίου Ισίδωρου, ΑΓΙΟΥ\u00a0 ΙΣΙΔΩΡΟΥ"
    })
    void forSearch_ignoresAccentsCapitalsFinalSigmaAndBlanks(String one, String other) {
        assertThat(Folding.forSearch(one)).isEqualTo(Folding.forSearch(other)).isNotEmpty();
    }

    @Test
    void forSearch_composedAndDecomposedAreTheSame() {
        assertThat(Folding.forSearch("\u03ac")).isEqualTo(Folding.forSearch("\u03b1\u0301"));
    }

    @Test
    void forSearch_keepsWhatMakesWordsDiffer() {
        assertThat(Folding.forSearch("νόμος")).isNotEqualTo(Folding.forSearch("νομός του"));
        assertThat(Folding.forSearch("हिन्दी")).isNotEqualTo(Folding.forSearch("हनद"));
        assertThat(Folding.forSearch(GREEK_M4M)).isNotEqualTo(Folding.forSearch("M4M"));
        assertThat(Folding.forSearch(" \u00a0 ")).isEmpty();
    }

    @Test
    void forAcronym_lookAlikesOfOtherScriptsAreTheSame() {
        assertThat(GREEK_M4M).isNotEqualTo("M4M");
        assertThat(Folding.forAcronym(GREEK_M4M)).isEqualTo("M4M");
        assertThat(Folding.forAcronym(CYRILLIC_M4M)).isEqualTo("M4M");
        assertThat(Folding.forAcronym("m4m")).isEqualTo("M4M");
    }

    @ParameterizedTest
    @CsvSource({"Ε.Ε.Τ.Α.Α., ΕΕΤΑΑ", "Ο.Α.Ε.Δ, ΟΑΕΔ", "κεμ, Κ.Ε.Μ."})
    void forAcronym_ignoresDots(String one, String other) {
        assertThat(Folding.forAcronym(one)).isEqualTo(Folding.forAcronym(other));
    }

    @Test
    void forAcronym_lettersThatDoNotLookAlikeStayDifferent() {
        assertThat(Folding.forAcronym("ΔΥΠΑ")).isNotEqualTo(Folding.forAcronym("DYPA"));
        assertThat(Folding.forAcronym("ΑΣ")).isNotEqualTo(Folding.forAcronym("AE"));
    }
}
