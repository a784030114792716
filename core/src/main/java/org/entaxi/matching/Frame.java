package org.entaxi.matching;

import java.util.List;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.RuleScope;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.model.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * What an index needs to know besides its services: the catalogue without them, the evaluator, the shared rules and the
 * holidays.
 */
record Frame(Catalogue catalogue, Evaluator evaluator, RuleScope scope, @Nullable HolidayCalendar holidays) {

    static Frame of(Catalogue catalogue, Evaluator evaluator, @Nullable HolidayCalendar holidays) {
        Catalogue without = catalogue.toBuilder().services(List.of()).build();
        return new Frame(without, evaluator, RuleScope.of(catalogue.rules()), holidays);
    }
}
