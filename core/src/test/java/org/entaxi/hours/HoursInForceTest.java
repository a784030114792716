package org.entaxi.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;

class HoursInForceTest {

    private static final OpeningHours OPEN = OpeningHours.of(null, Schedule.of(Days.EVERY_DAY, TimeRange.ALL_DAY));
    private static final OpeningHours TEXT =
            OpeningHours.builder().text(LocalizedText.of("en", "call us")).build();

    @Test
    void of_theNearestCounts() {
        assertThat(HoursInForce.of(OPEN, TEXT, TEXT, TEXT).source()).isEqualTo(HoursSource.DELIVERY_POINT);
        assertThat(HoursInForce.of(null, OPEN, TEXT, TEXT).source()).isEqualTo(HoursSource.SERVICE);
        assertThat(HoursInForce.of(null, null, OPEN, TEXT).source()).isEqualTo(HoursSource.PLACE);
        assertThat(HoursInForce.of(null, null, null, OPEN).source()).isEqualTo(HoursSource.ORGANISATION);
        assertThat(HoursInForce.of(null, null, null, null))
                .isEqualTo(new HoursInForce(OpeningHours.UNKNOWN, HoursSource.NONE));
    }

    @Test
    void of_wordsThatWereNotUnderstoodCountAndNothingAtAllDoesNot() {
        assertThat(HoursInForce.of(TEXT, OPEN, OPEN, OPEN).hours()).isEqualTo(TEXT);
        assertThat(HoursInForce.of(OpeningHours.UNKNOWN, OPEN, null, null).source())
                .isEqualTo(HoursSource.SERVICE);
    }
}
