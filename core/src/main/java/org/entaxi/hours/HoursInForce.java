package org.entaxi.hours;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The hours that hold for a service at a delivery point, and whose they are. This is the one place that decides
 * precedence: delivery point before service before place before organisation. Hours replace those behind them as a
 * whole; nothing is mixed.
 *
 * <p>Hours that were stated and not understood hold too: they are unknown, and the hours of the building are no answer
 * to when the service is given. Only hours that say nothing at all, not even in words, are passed over.
 *
 * <p>Immutable and thread-safe.
 *
 * @param hours the hours; {@link OpeningHours#UNKNOWN} when nobody stated any
 * @param source whose they are
 */
public record HoursInForce(OpeningHours hours, HoursSource source) implements Serializable {

    /**
     * Checks that what must be there is.
     *
     * @param hours the hours
     * @param source whose they are
     */
    public HoursInForce {
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Decides whose hours hold.
     *
     * @param deliveryPoint the hours of the service at the delivery point; null when not stated
     * @param service the hours of the service; null when not stated
     * @param place the hours of the place; null when not stated
     * @param organisation the hours of the organisation; null when not stated
     * @return the hours that hold
     */
    public static HoursInForce of(
            @Nullable OpeningHours deliveryPoint,
            @Nullable OpeningHours service,
            @Nullable OpeningHours place,
            @Nullable OpeningHours organisation) {
        if (deliveryPoint != null && isStated(deliveryPoint)) {
            return new HoursInForce(deliveryPoint, HoursSource.DELIVERY_POINT);
        }
        if (service != null && isStated(service)) {
            return new HoursInForce(service, HoursSource.SERVICE);
        }
        if (place != null && isStated(place)) {
            return new HoursInForce(place, HoursSource.PLACE);
        }
        if (organisation != null && isStated(organisation)) {
            return new HoursInForce(organisation, HoursSource.ORGANISATION);
        }
        return new HoursInForce(OpeningHours.UNKNOWN, HoursSource.NONE);
    }

    private static boolean isStated(OpeningHours hours) {
        return hours.isPublished() || !hours.text().isEmpty() || !hours.note().isEmpty();
    }
}
