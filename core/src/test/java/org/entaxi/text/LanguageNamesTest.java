package org.entaxi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
