package org.entaxi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageMatchTest {

    @ParameterizedTest(name = "speaks {0}, offered {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    el,       el,      SAME
                    EL,       el,      SAME
                    ar-SY,    ar,      SAME
                    ar,       ar-SY,   SAME
                    ar-SY,    ar-MA,   VARIETY
                    arb,      ar,      SAME
                    apc,      ar,      MACROLANGUAGE
                    apc,      ary,     NONE
                    kmr,      ku,      MACROLANGUAGE
                    ku,       kmr,     MACROLANGUAGE
                    kmr,      kmr-Latn, SAME
                    kmr,      ckb,     NONE
                    ckb,      ku,      MACROLANGUAGE
                    ckb-Arab, kmr-Latn, NONE
                    ku-Latn,  kmr,     MACROLANGUAGE
                    fa,       prs,     CLOSE
                    prs,      fa,      CLOSE
                    fa-AF,    prs,     SAME
                    fa-AF,    fa,      CLOSE
                    fa-IR,    fa,      SAME
                    pes,      fa,      SAME
                    pes,      prs,     CLOSE
                    haz,      prs,     CLOSE
                    haz,      fa,      CLOSE
                    haz,      fa-AF,   CLOSE
                    haz,      ps,      NONE
                    pa-Arab,  pnb,     CLOSE
                    pa,       pnb,     CLOSE
                    pnb,      ur,      NONE
                    ur,       hi,      CLOSE
                    ur,       pa,      NONE
                    pa-Arab,  pa-Guru, SAME
                    zh-yue,   yue,     SAME
                    yue,      zh,      MACROLANGUAGE
                    cmn,      zh,      SAME
                    cmn,      yue,     NONE
                    hr,       sr,      CLOSE
                    hr,       sh,      MACROLANGUAGE
                    tl,       fil,     SAME
                    iw,       he,      SAME
                    uk,       ru,      NONE
                    uk,       bg,      NONE
                    ti,       am,      NONE
                    so,       so-SO,   SAME
                    und,      und,     NONE
                    Arabic!,  ar,      NONE
                    sr-Latn,  sr-Cyrl, SAME
                    en-GB,    en-US,   VARIETY
                    zh-min-nan, nan,   SAME
                    zh-min-nan, min,   NONE
                    zh-min-nan, zh,    MACROLANGUAGE
                    zh-hakka, hak,     SAME
                    zh-xiang, hsn,     SAME
                    zh-guoyu, zh,      SAME
                    zh-min,   min,     NONE
                    no-bok,   nb,      SAME
                    no-nyn,   nb,      CLOSE
                    i-lux,    lb,      SAME
                    i-klingon, tlh,    SAME
                    i-default, i-mingo, NONE
                    en-GB-oed, en,     SAME
                    sgn-GR,   gss,     SAME
                    sgn-ase,  sgn-US,  SAME
                    sgn-GR,   sgn-US,  NONE
                    ell,      el,      SAME
                    GRE,      el-GR,   SAME
                    ara,      ar-SY,   SAME
                    ara,      apc,     MACROLANGUAGE
                    fas,      per,     SAME
                    per,      prs,     CLOSE
                    per-AF,   prs,     SAME
                    fa-Arab-AF, prs,   SAME
                    drw,      prs,     SAME
                    ajp,      apc,     SAME
                    kur,      kmr,     MACROLANGUAGE
                    hbs,      sr,      MACROLANGUAGE
                    in,       id,      SAME
                    in,       ms,      CLOSE
                    mo,       ro,      SAME
                    tgl,      fil,     SAME
                    ar-SYR,   syr,     NONE
                    ar-SYR,   ar,      SAME
                    ar-SY-x-foo, ar,   SAME
                    ar-u-nu-latn, ar,  SAME
                    de-x-ar,  ar,      NONE
                    x-kmr,    kmr,     NONE
                    x-foo,    x-bar,   NONE
                    mul,      mul,     NONE
                    zxx,      zxx,     NONE
                    mis,      mis,     NONE
                    quz,      qu,      MACROLANGUAGE
                    KMR-LATN, KU,      MACROLANGUAGE
                    """)
    void between_saysHowWellTwoLanguagesMatch(String spoken, String offered, LanguageMatch expected) {
        assertThat(LanguageMatch.between(spoken, offered)).isEqualTo(expected);
        assertThat(LanguageMatch.between(offered, spoken)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "kmr, ku", "ckb, ku", "prs, fa", "pes, fa", "arb, ar", "apc, ar", "nb, no", "hr, sh", "als, sq", "id, ms"
    })
    void macrolanguage_isThatOfIso639(String language, String macrolanguage) {
        assertThat(LanguageTag.macrolanguage(language)).isEqualTo(macrolanguage);
        assertThat(LanguageTag.macrolanguage(macrolanguage)).isNull();
    }

    @Test
    void best_takesTheBestPair() {
        assertThat(LanguageMatch.best(List.of("kmr", "ar-SY"), List.of("el", "ku", "ar")))
                .isEqualTo(LanguageMatch.SAME);
        assertThat(LanguageMatch.best(List.of("kmr"), List.of("ckb", "ku"))).isEqualTo(LanguageMatch.MACROLANGUAGE);
        assertThat(LanguageMatch.best(List.of(), List.of("el"))).isEqualTo(LanguageMatch.NONE);
    }

    @Test
    void matches_isFalseForAnotherLanguageOnly() {
        assertThat(LanguageMatch.MACROLANGUAGE.matches()).isTrue();
        assertThat(LanguageMatch.NONE.matches()).isFalse();
        assertThat(LanguageMatch.CLOSE.isSameLanguage()).isFalse();
        assertThat(LanguageMatch.VARIETY.isSameLanguage()).isTrue();
    }
}
