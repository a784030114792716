package org.entaxi.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/entaxi/ns#name",
                "https://www.accmr.gr/el/δίκτυα.html",
                "urn:uuid:7f1d",
                "mailto:a@b",
                "https://example.org/\uD83D\uDE00"
            })
    void isAbsolute_accepts(String text) {
        assertThat(Iris.isAbsolute(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "service/1",
                ":x",
                "https:",
                "ht tp://a",
                "https://a b",
                "https://a\u00a0b",
                "https://a\u0000b",
                "https://a<b",
                "https://a\uD83D",
                "1a:b",
                "χ:b",
                "https://a\u2003b",
                "http://a\\b"
            })
    void isAbsolute_refuses(String text) {
        assertThat(Iris.isAbsolute(text)).isFalse();
    }
}
