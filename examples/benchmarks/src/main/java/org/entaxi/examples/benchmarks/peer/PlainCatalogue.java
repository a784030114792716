package org.entaxi.examples.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What generated catalogues have, as records that Jackson binds: the same tree, with texts for dates, times and concepts,
 * maps for rules, and no checks. Easier to make than ours in every respect.
 *
 * @param context the context
 * @param type the type
 * @param id the identifier
 * @param name the name by language
 * @param description the description by language
 * @param languages the languages
 * @param timeZone the time zone
 * @param organisations the organisations
 * @param places the places
 * @param services the services
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlainCatalogue(
        @JsonProperty("@context") String context,
        String type,
        String id,
        @Nullable Map<String, String> name,
        @Nullable Map<String, String> description,
        @Nullable List<String> languages,
        @Nullable String timeZone,
        @Nullable List<Organisation> organisations,
        @Nullable List<Place> places,
        @Nullable List<Service> services) {

    /**
     * An organisation.
     *
     * @param type the type
     * @param id the identifier
     * @param name the name by language
     * @param kind the kind
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Organisation(String type, String id, @Nullable Map<String, String> name, @Nullable String kind) {}

    /**
     * A place.
     *
     * @param type the type
     * @param id the identifier
     * @param name the name by language
     * @param address the address
     * @param point the point
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Place(
            String type,
            String id,
            @Nullable Map<String, String> name,
            @Nullable Address address,
            @Nullable Point point) {}

    /**
     * An address.
     *
     * @param municipality the municipality
     * @param country the country
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Address(@Nullable String municipality, @Nullable String country) {}

    /**
     * A point.
     *
     * @param latitude in degrees
     * @param longitude in degrees
     */
    public record Point(double latitude, double longitude) {}

    /**
     * A service.
     *
     * @param type the type
     * @param id the identifier
     * @param name the name by language
     * @param description the description by language
     * @param audience for whom
     * @param provider by whom
     * @param categories what it is
     * @param eligibility who may use it
     * @param access how one gets in
     * @param deliveryPoints where
     * @param languages in which languages
     * @param cost what it costs
     * @param areas for which areas
     * @param status whether there is it
     * @param verified when somebody looked
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Service(
            String type,
            String id,
            @Nullable Map<String, String> name,
            @Nullable Map<String, String> description,
            @Nullable List<String> audience,
            @Nullable String provider,
            @Nullable List<String> categories,
            @Nullable Map<String, Object> eligibility,
            @Nullable Access access,
            @Nullable List<DeliveryPoint> deliveryPoints,
            @Nullable List<Language> languages,
            @Nullable List<Cost> cost,
            @Nullable List<String> areas,
            @Nullable String status,
            @Nullable Verification verified) {}

    /**
     * How one gets in.
     *
     * @param methods the ways
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Access(@Nullable List<String> methods) {}

    /**
     * Where a service is.
     *
     * @param mode how
     * @param place where
     * @param hours when
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record DeliveryPoint(@Nullable String mode, @Nullable String place, @Nullable Hours hours) {}

    /**
     * When.
     *
     * @param zone the time zone
     * @param schedules the schedules
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Hours(@Nullable String zone, @Nullable List<Schedule> schedules) {}

    /**
     * A schedule.
     *
     * @param days the days
     * @param ranges the hours
     * @param publicHolidays what holds on public holidays
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Schedule(@Nullable Days days, @Nullable List<Range> ranges, @Nullable String publicHolidays) {}

    /**
     * The days.
     *
     * @param weekdays days of the week
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Days(@Nullable List<String> weekdays) {}

    /**
     * Hours of a day.
     *
     * @param opens from
     * @param closes to
     * @param access how one gets in
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Range(@Nullable String opens, @Nullable String closes, @Nullable String access) {}

    /**
     * A language.
     *
     * @param tag which
     * @param mode how
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Language(String tag, @Nullable String mode) {}

    /**
     * A cost.
     *
     * @param free whether there is none
     */
    public record Cost(boolean free) {}

    /**
     * When somebody looked.
     *
     * @param on the date
     */
    public record Verification(String on) {}
}
