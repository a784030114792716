package org.entaxi.hours.evaluation;

import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

/** Neighbouring spans between clock changes, for some years around an instant. */
final class OffsetSpans {

    private static final long YEAR = 366L * Timeline.DAY;
    private static final int MOST = 32;

    private final OffsetSpan[] spans;

    private OffsetSpans(List<OffsetSpan> spans) {
        this.spans = spans.toArray(OffsetSpan[]::new);
    }

    static OffsetSpans around(ZoneRules rules, long epochSecond) {
        List<OffsetSpan> spans = new ArrayList<>();
        OffsetSpan span = OffsetSpan.at(rules, epochSecond - YEAR);
        spans.add(span);
        while (span.until() <= epochSecond + 2 * YEAR && spans.size() < MOST) {
            span = OffsetSpan.at(rules, span.until());
            spans.add(span);
        }
        return span.until() > epochSecond
                ? new OffsetSpans(spans)
                : new OffsetSpans(List.of(OffsetSpan.at(rules, epochSecond)));
    }

    boolean contains(long epochSecond) {
        return epochSecond >= spans[0].from() && epochSecond < spans[spans.length - 1].until();
    }

    /** The span that contains an instant within these. */
    OffsetSpan at(long epochSecond) {
        int i = 0;
        while (epochSecond >= spans[i].until()) {
            i++;
        }
        return spans[i];
    }
}
