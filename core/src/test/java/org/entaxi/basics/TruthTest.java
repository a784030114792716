package org.entaxi.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.basics.Truth.FALSE;
import static org.entaxi.basics.Truth.TRUE;
import static org.entaxi.basics.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of strong Kleene logic, written out. */
class TruthTest {

    @ParameterizedTest(name = "{0} and {1} = {2}, or = {3}")
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE",
    })
    void andOr_bothWaysRound(Truth a, Truth b, Truth and, Truth or) {
        assertThat(a.and(b)).isEqualTo(and);
        assertThat(b.and(a)).isEqualTo(and);
        assertThat(a.or(b)).isEqualTo(or);
        assertThat(b.or(a)).isEqualTo(or);
    }

    @Test
    void not_leavesUnknownUnknown() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(UNKNOWN.isKnown()).isFalse();
    }
}
