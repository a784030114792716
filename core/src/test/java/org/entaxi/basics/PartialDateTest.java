package org.entaxi.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2008, 2008-01-01, 2008-12-31, YEAR",
        "2008-02, 2008-02-01, 2008-02-29, MONTH",
        "2007-02, 2007-02-01, 2007-02-28, MONTH",
        "2008-03-09, 2008-03-09, 2008-03-09, DAY",
        "0001, 0001-01-01, 0001-12-31, YEAR",
        "9999-12-31, 9999-12-31, 9999-12-31, DAY",
    })
    void parse_good(String text, LocalDate earliest, LocalDate latest, PartialDate.Precision precision) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "08",
                "2008-3",
                "2008-13",
                "2008-00",
                "2008-02-30",
                "2007-02-29",
                "2008-03-09T00:00",
                "2008-3-9",
                "20080309",
                "0000",
                "-2008",
                "+2008",
                "2008-03-",
                " 2008",
                "٢٠٠٨",
                "202113:32"
            })
    void parse_refusesOtherShapesAndDatesThatDoNotExist(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(DateTimeParseException.class)
                .satisfies(e -> assertThat(((DateTimeParseException) e).getParsedString())
                        .as("a birth date must not reach a log")
                        .isEmpty());
    }

    @Test
    void parse_isTheInverseOfToString() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_652_058));
            PartialDate date =
                    switch (random.nextInt(3)) {
                        case 0 -> PartialDate.of(day.getYear());
                        case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
                        default -> PartialDate.of(day);
                    };
            assertThat(PartialDate.parse(date.toString())).as("seed %d", seed).isEqualTo(date);
            assertThat(date.latest()).as("seed %d, %s", seed, date).isAfterOrEqualTo(date.earliest());
            assertThat(date.isExact()).isEqualTo(date.latest().equals(date.earliest()));
        }
    }

    @Test
    void constructor_refusesAnEarliestDayInsideTheSpan() {
        LocalDate day = LocalDate.of(2008, 3, 9);
        assertThatThrownBy(() -> new PartialDate(day, PartialDate.Precision.MONTH))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate(day, PartialDate.Precision.YEAR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
