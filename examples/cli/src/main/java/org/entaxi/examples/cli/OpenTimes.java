package org.entaxi.examples.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.hours.OpeningHours;
import org.entaxi.hours.evaluation.HoursChange;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.evaluation.HoursInterval;
import org.entaxi.hours.evaluation.HoursState;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayCalendars;
import org.entaxi.model.Address;
import org.entaxi.model.Catalogue;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.Place;
import org.entaxi.model.Service;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * When a service is open at one of the places where it is offered.
 *
 * @param place the name of the place; empty where none is named
 * @param hours the hours as published
 * @param evaluator the hours, compiled with the holidays of the place
 */
record OpenTimes(LocalizedText place, OpeningHours hours, HoursEvaluator evaluator) {

    /** Each place of a service, equal ones once. */
    static List<OpenTimes> of(Catalogue catalogue, Service service) {
        List<@Nullable DeliveryPoint> points = new ArrayList<>(service.deliveryPoints());
        if (points.isEmpty()) {
            points.add(null);
        }
        List<OpenTimes> times = new ArrayList<>();
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (DeliveryPoint point : points) {
            String id = point == null ? null : point.place();
            Place place = id == null ? null : catalogue.place(id);
            LocalizedText name = place != null ? place.name() : point == null ? LocalizedText.EMPTY : point.name();
            OpeningHours hours = catalogue.hoursOf(service, point);
            if (seen.add(List.of(name, hours))) {
                HolidayCalendar holidays = holidays(place == null ? null : place.address());
                times.add(new OpenTimes(
                        name, hours, HoursEvaluator.compile(hours, Dates.zoneOf(catalogue.timeZone()), holidays)));
            }
        }
        return times;
    }

    private static @Nullable HolidayCalendar holidays(@Nullable Address address) {
        if (address == null || address.country() == null) {
            return null;
        }
        ConceptId municipality = address.municipality();
        return HolidayCalendars.of(address.country(), municipality == null ? null : municipality.code());
    }

    ZoneId zone() {
        return evaluator.zone();
    }

    HoursState state(Instant at) {
        return evaluator.state(at);
    }

    /** The next moment at which open, closed or unknown gives way to another, within a year. */
    @Nullable
    HoursChange next(Instant at) {
        return evaluator.nextStateChange(at, HoursEvaluator.LONGEST);
    }

    /** A day from midnight to midnight. */
    List<HoursInterval> day(LocalDate day) {
        return evaluator.intervals(
                day.atStartOfDay(zone()).toInstant(),
                day.plusDays(1).atStartOfDay(zone()).toInstant());
    }
}
