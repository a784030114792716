package org.entaxi.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-06-14, -, 2024-06-13, FALSE",
                "2024-06-14, -, 2024-06-14, TRUE",
                "-, 2027-03-04, 2027-03-04, TRUE",
                "-, 2027-03-04, 2027-03-05, FALSE",
                "2017-06, -, 2017-05-31, FALSE",
                "2017-06, -, 2017-06-15, UNKNOWN",
                "2017-06, -, 2017-06-30, TRUE",
                "2014, 2020, 2014-01-01, UNKNOWN",
                "2014, 2020, 2014-12-31, TRUE",
                "2014, 2020, 2019-12-31, TRUE",
                "2014, 2020, 2020-01-01, TRUE",
                "2014, 2020, 2020-01-02, UNKNOWN",
                "2014, 2020, 2020-12-31, UNKNOWN",
                "2014, 2020, 2021-01-01, FALSE",
                "-, -, 0001-01-01, TRUE",
            })
    void contains_isUnknownOnlyInsideAnImpreciseEdge(String from, String until, LocalDate day, Truth expected) {
        Validity validity = new Validity(
                from == null ? null : PartialDate.parse(from), until == null ? null : PartialDate.parse(until));
        assertThat(validity.contains(day)).isEqualTo(expected);
    }

    /** Every reading of the edges as exact days must agree with what was called certain. */
    @Test
    void contains_agreesWithEveryReadingOfTheEdges() {
        PartialDate from = PartialDate.of(2020, 2);
        PartialDate until = PartialDate.of(2020, 3);
        for (LocalDate day = LocalDate.of(2020, 1, 25); day.isBefore(LocalDate.of(2020, 4, 5)); day = day.plusDays(1)) {
            boolean someIn = false;
            boolean someOut = false;
            for (LocalDate f = from.earliest(); !f.isAfter(from.latest()); f = f.plusDays(1)) {
                for (LocalDate u = until.earliest(); !u.isAfter(until.latest()); u = u.plusDays(1)) {
                    boolean in = !day.isBefore(f) && !day.isAfter(u);
                    someIn |= in;
                    someOut |= !in;
                }
            }
            Truth expected = someIn && someOut ? Truth.UNKNOWN : Truth.of(someIn);
            assertThat(Validity.between(from, until).contains(day))
                    .as("%s", day)
                    .isEqualTo(expected);
        }
    }

    @Test
    void isReversed_onlyWhenNoReadingIsPossible() {
        assertThat(Validity.between(PartialDate.of(2021), PartialDate.of(2020)).isReversed())
                .isTrue();
        assertThat(Validity.between(PartialDate.of(2020, 5), PartialDate.of(2020))
                        .isReversed())
                .isFalse();
        assertThat(Validity.ALWAYS.isReversed()).isFalse();
    }
}
