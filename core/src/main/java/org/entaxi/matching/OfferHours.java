package org.entaxi.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.OpenState;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The opening hours of offers, each kept and evaluated once for all the offers that share them.
 *
 * <p>Immutable and thread-safe.
 */
final class OfferHours {

    private final List<HoursEvaluator> distinct;
    private final List<Postings> offers;
    private final int size;

    private OfferHours(List<HoursEvaluator> distinct, List<Postings> offers, int size) {
        this.distinct = List.copyOf(distinct);
        this.offers = List.copyOf(offers);
        this.size = size;
    }

    /** Collects hours in the order of the offers; not thread-safe. */
    static final class Builder {

        private final @Nullable HolidayCalendar holidays;
        private final Map<OpeningHours, Integer> numbers = new HashMap<>();
        private final List<HoursEvaluator> distinct = new ArrayList<>();
        private final List<PostingsBuilder> offers = new ArrayList<>();
        private int size;

        Builder(@Nullable HolidayCalendar holidays) {
            this.holidays = holidays;
        }

        void add(OpeningHours hours) {
            Integer number = numbers.get(hours);
            if (number == null) {
                number = distinct.size();
                numbers.put(hours, number);
                distinct.add(HoursEvaluator.compile(hours, null, holidays));
                offers.add(new PostingsBuilder());
            }
            offers.get(number).add(size++);
        }

        OfferHours build() {
            return new OfferHours(
                    distinct, offers.stream().map(each -> each.build(size)).toList(), size);
        }
    }

    /** Narrows a selection of offers to those that are open; those of which it is not known may be. */
    void narrow(Selection selection, Instant instant) {
        long[] open = Bits.none(size);
        long[] perhaps = Bits.none(size);
        for (int i = 0; i < distinct.size(); i++) {
            OpenState state = distinct.get(i).state(instant).state();
            if (state != OpenState.CLOSED) {
                offers.get(i).addTo(state == OpenState.OPEN ? open : perhaps);
            }
        }
        Bits.or(perhaps, open);
        selection.narrow(open, perhaps);
    }
}
