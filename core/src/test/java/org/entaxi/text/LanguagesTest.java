package org.entaxi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold of the file of languages, and how it folds tags. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "EL-gr, el-gr",
        "ell-GR, el-gr",
        "fa-AF, prs",
        "fa-Arab-AF, prs-arab",
        "zh-yue-HK, yue-hk",
        "zh-min-nan, nan",
        "sgn-BE-FR, sfb",
        "sgn-GR-x-a, gss-x-a",
        "ar-SYR, ar-syr",
        "x-KMR, x-kmr",
        "i-Default, i-default",
        "'', ''",
        "-, -",
        "zh-, zh-"
    })
    void folded_isOneTextForOneLanguage(String tag, String expected) {
        assertThat(LanguageTag.folded(tag)).isEqualTo(expected);
        assertThat(LanguageTag.folded(expected)).isEqualTo(expected);
    }

    @Test
    void aliases_leadToTheEndAtOnceAndOnlyToOne() throws IOException {
        Map<String, String> aliases = new HashMap<>();
        for (List<String> words : lines("alias")) {
            assertThat(words.size() % 2).as("%s", words).isZero();
            for (int i = 0; i < words.size(); i += 2) {
                String before = aliases.put(words.get(i).toLowerCase(Locale.ROOT), words.get(i + 1));
                assertThat(before).as(words.get(i)).isIn(null, words.get(i + 1));
            }
        }
        assertThat(aliases.values()).noneMatch(aliases::containsKey);
        assertThat(aliases.keySet()).allMatch(LanguageTag::isWellFormed);
    }

    @Test
    void languagesOfTwoLetters_haveTheirLongCodes() {
        assertThat(Locale.getISOLanguages()).allSatisfy(code -> assertThat(
                        LanguageTag.folded(Locale.forLanguageTag(code).getISO3Language()))
                .isEqualTo(LanguageTag.folded(code)));
    }

    @Test
    void members_belongToOneMacrolanguage() throws IOException {
        Map<String, TreeSet<String>> macrolanguages = new HashMap<>();
        List<List<String>> all = new ArrayList<>(lines("macro"));
        all.addAll(lines("default"));
        for (List<String> words : all) {
            words.subList(1, words.size()).forEach(member -> macrolanguages
                    .computeIfAbsent(member, each -> new TreeSet<>())
                    .add(words.get(0)));
        }
        assertThat(macrolanguages).hasSizeGreaterThan(400).allSatisfy((member, of) -> {
            assertThat(of).as(member).hasSize(1);
            assertThat(of.first()).as(member).isNotEqualTo(member);
        });
    }

    private static List<List<String>> lines(String key) throws IOException {
        try (InputStream in = Objects.requireNonNull(LanguagesTest.class.getResourceAsStream("languages.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(key + ' '))
                    .map(line -> List.of(line.substring(key.length() + 1).split(" ")))
                    .collect(Collectors.toList());
        }
    }
}
