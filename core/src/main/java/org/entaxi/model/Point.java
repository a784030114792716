package org.entaxi.model;

import java.io.Serializable;
import java.util.Objects;
import org.entaxi.basics.Extensions;
import org.entaxi.constraint.Within;

/**
 * A point on the earth in WGS 84 ({@code cv:Geometry}, schema.org {@code GeoCoordinates}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param latitude degrees north, from -90 to 90 ({@code schema:latitude}, {@code cv:latitude}, {@code hsds:latitude})
 * @param longitude degrees east, from -180 to 180 ({@code schema:longitude}, {@code cv:longitude}, {@code
 *     hsds:longitude})
 * @param extensions unknown members
 */
public record Point(
        @Within(min = -90, max = 90) double latitude,
        @Within(min = -180, max = 180) double longitude,
        Extensions extensions)
        implements Serializable {

    /**
     * Checks that nothing that must be there is null.
     *
     * @param latitude degrees north, from -90 to 90
     * @param longitude degrees east, from -180 to 180
     * @param extensions unknown members
     */
    public Point {
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A point without unknown members.
     *
     * @param latitude degrees north, from -90 to 90
     * @param longitude degrees east, from -180 to 180
     */
    public Point(double latitude, double longitude) {
        this(latitude, longitude, Extensions.NONE);
    }
}
