package org.entaxi.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.model.Source;
import org.entaxi.model.Verification;
import org.jspecify.annotations.Nullable;

/** Checks when a record was last confirmed or its sources last changed. Without any date nothing can be said. */
final class FreshnessChecks {

    private FreshnessChecks() {}

    static void check(@Nullable Verification verified, List<Source> sources, Trail place, Run run) {
        LocalDate on = run.on;
        if (on == null) {
            return;
        }
        PartialDate newest = null;
        Trail at = place;
        if (verified != null) {
            newest = verified.on();
            at = place.member("verified").member("on");
            inFuture(newest, at, on, run);
        }
        for (int i = 0; i < sources.size(); i++) {
            Trail source = place.member("sources").element(i);
            PartialDate updated = sources.get(i).updated();
            PartialDate published = sources.get(i).published();
            inFuture(updated, source.member("updated"), on, run);
            inFuture(published, source.member("published"), on, run);
            if (isNewer(updated, newest)) {
                newest = updated;
                at = source.member("updated");
            }
            if (isNewer(published, newest)) {
                newest = published;
                at = source.member("published");
            }
        }
        stale(newest, at, on, run);
    }

    private static void inFuture(@Nullable PartialDate date, Trail place, LocalDate on, Run run) {
        if (date != null && date.earliest().isAfter(on)) {
            run.add(FindingCode.DATE_IN_FUTURE, place, "date", date.toString(), "on", on.toString());
        }
    }

    private static boolean isNewer(@Nullable PartialDate date, @Nullable PartialDate than) {
        return date != null && (than == null || date.latest().isAfter(than.latest()));
    }

    private static void stale(@Nullable PartialDate newest, Trail place, LocalDate on, Run run) {
        Period threshold = run.threshold;
        if (newest != null && threshold != null && newest.latest().isBefore(on.minus(threshold))) {
            run.add(
                    FindingCode.RECORD_STALE,
                    place,
                    "date",
                    newest.toString(),
                    "years",
                    String.valueOf(threshold.getYears()),
                    "months",
                    String.valueOf(threshold.getMonths()),
                    "days",
                    String.valueOf(threshold.getDays()),
                    "on",
                    on.toString());
        }
    }
}
