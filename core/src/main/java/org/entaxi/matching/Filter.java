package org.entaxi.matching;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.model.Audience;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What a list of services is narrowed to besides eligibility: for whom it is listed, languages, areas, categories, the way it
 * is given, and whether it is open.
 *
 * <p>A service that does not say, such as one without a list of languages, is not filtered out: it may fit. {@link #certain()}
 * leaves it out. Mode, area, language and hours have to fit at one and the same delivery point.
 *
 * <p>Immutable and thread-safe. Each method gives a copy that narrows further.
 */
public final class Filter {

    /** Everything fits. */
    public static final Filter NONE = new Filter(Set.of(), List.of(), Set.of(), Set.of(), Set.of(), null, false, false);

    private final Set<Audience> audiences;
    private final List<String> languages;
    private final Set<ConceptId> areas;
    private final Set<ConceptId> categories;
    private final Set<DeliveryPoint.Mode> modes;
    private final @Nullable Instant openAt;
    private final boolean active;
    private final boolean certain;

    private Filter(
            Set<Audience> audiences,
            List<String> languages,
            Set<ConceptId> areas,
            Set<ConceptId> categories,
            Set<DeliveryPoint.Mode> modes,
            @Nullable Instant openAt,
            boolean active,
            boolean certain) {
        this.audiences = audiences;
        this.languages = languages;
        this.areas = areas;
        this.categories = categories;
        this.modes = modes;
        this.openAt = openAt;
        this.active = active;
        this.certain = certain;
    }

    /**
     * Services that are listed for any of these.
     *
     * @param any for whom; at least one
     * @return the filter
     */
    public static Filter audience(Audience... any) {
        return NONE.listedFor(any);
    }

    /**
     * Narrows to services that are listed for any of these.
     *
     * @param any for whom; at least one
     * @return the copy
     */
    public Filter listedFor(Audience... any) {
        Set<Audience> wanted = new TreeSet<>(Arrays.asList(any));
        return new Filter(wanted, languages, areas, categories, modes, openAt, active, certain);
    }

    /**
     * Narrows to services in a language that somebody who speaks one of these is served in, see {@link
     * org.entaxi.text.LanguageMatch}: the same language for sure, a close one or one of the same macrolanguage perhaps.
     *
     * @param anyTag the BCP 47 tags; at least one
     * @return the copy
     */
    public Filter language(String... anyTag) {
        return new Filter(audiences, List.of(anyTag), areas, categories, modes, openAt, active, certain);
    }

    /**
     * Narrows to services that serve the whole of one of these areas, or are given at a place in it where they state no area;
     * one that serves a part of it perhaps fits, and so does one that states no area and is given elsewhere.
     *
     * @param any the areas; at least one
     * @return the copy
     */
    public Filter area(ConceptId... any) {
        return new Filter(audiences, languages, set(any), categories, modes, openAt, active, certain);
    }

    /**
     * Narrows to services about any of these or anything narrower.
     *
     * @param any the categories; at least one
     * @return the copy
     */
    public Filter category(ConceptId... any) {
        return new Filter(audiences, languages, areas, set(any), modes, openAt, active, certain);
    }

    /**
     * Narrows to services given in any of these ways.
     *
     * @param any the ways; at least one
     * @return the copy
     */
    public Filter mode(DeliveryPoint.Mode... any) {
        return new Filter(
                audiences, languages, areas, categories, new TreeSet<>(Arrays.asList(any)), openAt, active, certain);
    }

    /**
     * Narrows to services that are open; one of which it is not known perhaps fits.
     *
     * @param instant when
     * @return the copy
     */
    public Filter openAt(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new Filter(audiences, languages, areas, categories, modes, instant, active, certain);
    }

    /**
     * Narrows to services that are being given on the day of the match, by the status and the days of availability that they
     * state themselves, whatever those that they are part of state.
     *
     * @return the copy
     */
    public Filter active() {
        return new Filter(audiences, languages, areas, categories, modes, openAt, true, certain);
    }

    /**
     * Leaves out what only perhaps fits.
     *
     * @return the copy
     */
    public Filter certain() {
        return new Filter(audiences, languages, areas, categories, modes, openAt, active, true);
    }

    private static Set<ConceptId> set(ConceptId... concepts) {
        return new LinkedHashSet<>(Arrays.asList(concepts));
    }

    boolean isNone() {
        return audiences.isEmpty() && categories.isEmpty() && !active && !isAboutOffers();
    }

    /** Whether it looks at the places and ways in which a service is given. */
    boolean isAboutOffers() {
        return !languages.isEmpty() || !areas.isEmpty() || !modes.isEmpty() || openAt != null;
    }

    Set<Audience> audiences() {
        return audiences;
    }

    List<String> languages() {
        return languages;
    }

    Set<ConceptId> areas() {
        return areas;
    }

    Set<ConceptId> categories() {
        return categories;
    }

    Set<DeliveryPoint.Mode> modes() {
        return modes;
    }

    @Nullable
    Instant openAt() {
        return openAt;
    }

    boolean isActive() {
        return active;
    }

    boolean isCertain() {
        return certain;
    }
}
