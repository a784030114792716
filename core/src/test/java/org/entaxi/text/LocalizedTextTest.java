package org.entaxi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText CENTRE = LocalizedText.of(
            Map.of("el", "Κέντρο", "en-GB", "Centre", "fa-AF", "مرکز", "kmr", "Navend", "zh-Hant", "中心"));

    @ParameterizedTest(name = "a reader of {0} gets {1}")
    @CsvSource({
        "el, el",
        "el-CY, el",
        "en, en-GB",
        "en-US, en-GB",
        "fa, fa-AF",
        "fa-AF-x-herat, fa-AF",
        "zh-Hant-TW, zh-Hant",
        "uk, en-GB",
        "kmr, kmr",
        "ku, en-GB",
    })
    void best_shortensTheTagThenTakesTheLanguageThenEnglish(String reader, String tag) {
        assertThat(CENTRE.best(Locale.forLanguageTag(reader)))
                .isNotNull()
                .extracting(LocalizedText.Chosen::tag)
                .isEqualTo(tag);
    }

    @Test
    void best_triesEachLanguageOfTheReaderInOrder() {
        assertThat(CENTRE.best(List.of(Locale.forLanguageTag("so"), Locale.forLanguageTag("fa"))))
                .isEqualTo(new LocalizedText.Chosen("fa-AF", "مرکز"));
    }

    @Test
    void best_fallsBackToGreekThenToTheFirst() {
        assertThat(LocalizedText.of("ar", "مركز", "el", "Κέντρο").text(Locale.FRENCH))
                .isEqualTo("Κέντρο");
        assertThat(LocalizedText.of("ar", "مركز", "uk", "Центр").text(Locale.FRENCH))
                .isEqualTo("مركز");
        assertThat(LocalizedText.EMPTY.best(Locale.FRENCH)).isNull();
        assertThat(LocalizedText.EMPTY.text(Locale.FRENCH)).isEmpty();
    }

    @Test
    void values_areInCodePointOrderAndKeptAsGiven() {
        LocalizedText text = LocalizedText.of(Map.of("el", " e\u0301 ", "EN", "x", "ar", "y", "en_GB", "z"));
        assertThat(text.values().keySet()).containsExactly("EN", "ar", "el", "en_GB");
        assertThat(text.get("el")).isEqualTo(" e\u0301 ");
    }

    @Test
    void with_leavesTheOriginalAlone() {
        LocalizedText both = LocalizedText.of("el", "α").with("en", "a");
        assertThat(both.values()).containsExactly(Map.entry("el", "α"), Map.entry("en", "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"el", "kmr", "fa-AF", "zh-Hant", "en-GB-oed", "de-CH-1901", "en-9-own", "x-own"})
    void languageTag_wellFormed(String tag) {
        assertThat(LanguageTag.isWellFormed(tag)).isTrue();
        assertThat(LanguageTag.parse(tag)).hasToString(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en_GB", "e", "ελ", "en-", "toolonglanguage", "en GB"})
    void languageTag_malformed(String tag) {
        assertThat(LanguageTag.isWellFormed(tag)).isFalse();
    }

    @Test
    void languageTag_isNeverCanonicalised() {
        assertThat(LanguageTag.parse("kmr").language()).isEqualTo("kmr");
        assertThat(LanguageTag.parse("prs")).hasToString("prs");
        assertThat(LanguageTag.parse("FA-af").sameAs(LanguageTag.parse("fa-AF")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ar, RIGHT_TO_LEFT", "fa-AF, RIGHT_TO_LEFT", "ur, RIGHT_TO_LEFT", "ckb, RIGHT_TO_LEFT",
                "ku-Arab, RIGHT_TO_LEFT",
        "el, LEFT_TO_RIGHT", "kmr, LEFT_TO_RIGHT", "uk, LEFT_TO_RIGHT", "ar-Latn, LEFT_TO_RIGHT", "prs, RIGHT_TO_LEFT"
    })
    void direction_followsTheScript(String tag, Direction direction) {
        assertThat(Direction.of(tag)).isEqualTo(direction);
    }

    @Test
    void bidi_stripUndoesIsolate() {
        assertThat(Bidi.isolate("ΚΕΜ")).hasSize(5);
        assertThat(Bidi.strip("α" + Bidi.isolate("مركز") + "β")).isEqualTo("αمركزβ");
        assertThat(Bidi.isolate("")).isEmpty();
    }
}
