package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.everyone;
import static org.entaxi.eligibility.Rules.not;

import java.time.LocalDate;
import java.util.List;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.junit.jupiter.api.Test;

/** Which rule of a service applies where it changes on a day that is known only in part. */
class VersionsTest {

    private static final LocalDate WITHIN = LocalDate.of(2026, 6, 1);
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 6, 1);
    private static final Validity FROM_2026 = Validity.from(PartialDate.of(2026));

    private static final Rule NOBODY = not(everyone());
    private static final Rule UNSETTLED = new Unsettled(Cause.NOT_IN_FORCE);

    @Test
    void inForce_onADayThatMayBeBeforeOrAfterTheChangeSettlesNothing() {
        List<RuleVersion> versions = List.of(new RuleVersion(FROM_2026, NOBODY));
        assertThat(RuleScope.inForce(everyone(), versions, BEFORE)).isEqualTo(everyone());
        assertThat(RuleScope.inForce(everyone(), versions, WITHIN)).isEqualTo(UNSETTLED);
        assertThat(RuleScope.inForce(everyone(), versions, AFTER)).isEqualTo(NOBODY);
        assertThat(RuleScope.inForce(null, versions, WITHIN)).isEqualTo(UNSETTLED);
    }

    @Test
    void inForce_isSettledWhereBothRulesAreTheSame() {
        List<RuleVersion> versions = List.of(new RuleVersion(FROM_2026, NOBODY));
        assertThat(RuleScope.inForce(NOBODY, versions, WITHIN)).isEqualTo(NOBODY);
        List<RuleVersion> two =
                List.of(new RuleVersion(FROM_2026, NOBODY), new RuleVersion(Validity.ALWAYS, not(everyone())));
        assertThat(RuleScope.inForce(everyone(), two, WITHIN)).isEqualTo(NOBODY);
    }

    @Test
    void inForce_betweenTwoVersionsThatMeetInAYearSettlesNothing() {
        List<RuleVersion> versions = List.of(
                new RuleVersion(Validity.until(PartialDate.of(2026)), everyone()), new RuleVersion(FROM_2026, NOBODY));
        assertThat(RuleScope.inForce(null, versions, WITHIN)).isEqualTo(UNSETTLED);
    }
}
