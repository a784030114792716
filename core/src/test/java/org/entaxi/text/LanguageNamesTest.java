package org.entaxi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageNamesTest {

    @ParameterizedTest(name = "{0} for a reader of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    el       | el | Ελληνικά
                    el       | en | Greek
                    kmr      | el | Κουρμαντζί
                    kmr      | en | Kurmanji
                    kmr      | ar | الكرمانجية
                    kmr-Latn | en | Kurmanji (Latin)
                    ku       | el | Κουρδικά
                    ckb      | en | Central Kurdish
                    prs      | el | Νταρί
                    fa-AF    | el | Νταρί
                    fa       | el | Περσικά
                    ar-SY    | en | Arabic (Syria)
                    ar-SY    | el | Αραβικά (Συρία)
                    kmr      | kmr | kurmancî
                    ku       | kmr | kurdî
                    ckb      | kmr | kurdî (soranî)
                    prs      | kmr | darî
                    kmr      | de | Kurdisch (kurmancî)
                    kmr-Latn | de | Kurdisch (kurmancî, Lateinisch)
                    ku       | de | Kurdisch
                    kmr      | tr | Kürtçe (kurmancî)
                    kmr      | ur | کردی (kurmancî)
                    kmr      | so | Kurdishka (kurmancî)
                    pes      | de | Persisch
                    prs      | prs | دری
                    fa       | prs | فارسی
                    ckb      | prs | کردی سورانی
                    kmr      | prs | کرمانجی
                    prs      | fa-AF | دری
                    ar-SY    | prs | عربی (سوریه)
                    el       | rom | Greek
                    kmr-Latn | rom | Kurmanji (Latin)
                    el       | qaa | Greek
                    gss      | el | Ελληνική Νοηματική Γλώσσα
                    arz      | el | Αραβικά της Αιγύπτου
                    rom      | uk | ромська
                    tl       | en | Filipino
                    qaa      | el | qaa
                    zh-min-nan | en | Min Nan Chinese
                    sgn-GR   | el | Ελληνική Νοηματική Γλώσσα
                    per-AF   | el | Νταρί
                    gre      | en | Greek
                    x-kmr    | en | x-kmr
                    i-default | en | i-default
                    Kurdish! | el | Kurdish!
                    """)
    void name_isInTheLanguageOfTheReader(String tag, String reader, String expected) {
        assertThat(LanguageNames.name(tag, Locale.forLanguageTag(reader))).isEqualTo(expected);
    }

    /** Whoever reads the names of all languages of a service can tell Kurmanji from Sorani and from Kurdish as a whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "el", "en", "ar", "fa", "fr", "uk", "ur", "ku", "kmr", "prs", "ckb", "de", "tr", "it", "es", "sq", "ru",
                "bg", "ro", "ka", "so", "ps", "bn", "am", "ti", "pa", "hi", "zh", "sw", "ln", "rom", "haz"
            })
    void kurdishLanguages_haveNamesOfTheirOwn(String reader) {
        Locale locale = Locale.forLanguageTag(reader);
        assertThat(Stream.of("ku", "kmr", "ckb").map(tag -> LanguageNames.name(tag, locale)))
                .doesNotHaveDuplicates();
    }

    /** ICU would answer in the default locale where it has nothing in the language of the reader. */
    @Test
    void name_isNotThatOfTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(LanguageNames.name("el", Locale.forLanguageTag("rom"))).isEqualTo("Greek");
            assertThat(CountryNames.name("GR", Locale.forLanguageTag("rom"))).isNull();
        } finally {
            Locale.setDefault(before);
        }
    }
}
