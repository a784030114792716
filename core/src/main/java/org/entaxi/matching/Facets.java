package org.entaxi.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.entaxi.model.Address;
import org.entaxi.model.Audience;
import org.entaxi.model.DeliveryPoint;
import org.entaxi.model.Place;
import org.entaxi.model.Service;
import org.entaxi.model.ServiceLanguage;
import org.entaxi.text.LanguageMatch;
import org.entaxi.text.LanguageTag;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What filters look at: for each service its categories and audience, for each <em>offer</em>, a service at one of its
 * delivery points, its languages, areas, way and hours. A service that states nothing of these has what the service that it
 * is part of states; status and availability are its own. What is stated in words that nobody knows, such as a category that
 * the vocabulary lacks, fits perhaps.
 *
 * <p>Immutable and thread-safe, but for the hours, which are compiled when they are first asked for.
 */
final class Facets {

    private final Segment segment;
    private final Frame frame;
    private final Services all;
    private final int[] firstOffer;
    private final Dimension<Audience> audiences;
    private final Dimension<ConceptId> categories;
    private final Dimension<Service.Status> statuses;
    private final Dimension<String> languages;
    private final Dimension<Ground> areas;
    private final Dimension<DeliveryPoint.Mode> modes;
    private final AtomicReference<OfferHours> hours = new AtomicReference<>();

    private Facets(Segment segment, Frame frame, Services all) {
        this.segment = segment;
        this.frame = frame;
        this.all = all;
        this.firstOffer = new int[segment.size() + 1];
        Dimension.Builder<Audience> audience = new Dimension.Builder<>();
        Dimension.Builder<ConceptId> category = new Dimension.Builder<>();
        Dimension.Builder<Service.Status> status = new Dimension.Builder<>();
        Dimension.Builder<String> language = new Dimension.Builder<>();
        Dimension.Builder<Ground> area = new Dimension.Builder<>();
        Dimension.Builder<DeliveryPoint.Mode> mode = new Dimension.Builder<>();
        int offer = 0;
        for (int place = 0; place < segment.size(); place++) {
            Service service = segment.service(place);
            audience.add(
                    place,
                    all.nearest(service, each -> !each.audience().isEmpty()).audience());
            category.add(
                    place,
                    all.nearest(service, each -> !each.categories().isEmpty()).categories());
            status.add(place, optional(service.status()));
            for (@Nullable DeliveryPoint point : points(service)) {
                language.add(offer, languages(service, point));
                area.add(offer, grounds(service, point));
                mode.add(offer, point == null ? List.of() : optional(point.mode()));
                offer++;
            }
            firstOffer[place + 1] = offer;
        }
        this.audiences = audience.build(segment.size());
        this.categories = category.build(segment.size());
        this.statuses = status.build(segment.size());
        this.languages = language.build(offer);
        this.areas = area.build(offer);
        this.modes = mode.build(offer);
    }

    static Facets of(Segment segment, Frame frame, Services all) {
        return new Facets(segment, frame, all);
    }

    private static <T> List<T> optional(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }

    /** The delivery points; one that says nothing where there are none. */
    private List<@Nullable DeliveryPoint> points(Service service) {
        List<@Nullable DeliveryPoint> points = new ArrayList<>(
                all.nearest(service, each -> !each.deliveryPoints().isEmpty()).deliveryPoints());
        if (points.isEmpty()) {
            points.add(null);
        }
        return points;
    }

    private Collection<String> languages(Service service, @Nullable DeliveryPoint point) {
        List<ServiceLanguage> stated = point != null && !point.languages().isEmpty()
                ? point.languages()
                : all.nearest(service, each -> !each.languages().isEmpty()).languages();
        return stated.stream().map(ServiceLanguage::tag).toList();
    }

    private static boolean isLanguage(String tag) {
        return LanguageTag.isWellFormed(tag)
                && !LanguageTag.parse(tag).language().equals("und");
    }

    /** An area that an offer serves, or, where it states none, the area in which its place lies. */
    private record Ground(ConceptId area, boolean served) {}

    private Collection<Ground> grounds(Service service, @Nullable DeliveryPoint point) {
        Set<ConceptId> stated = point != null && !point.areas().isEmpty()
                ? point.areas()
                : all.nearest(service, each -> !each.areas().isEmpty()).areas();
        if (!stated.isEmpty() || point == null || point.place() == null) {
            return stated.stream().map(area -> new Ground(area, true)).toList();
        }
        Place place = frame.catalogue().place(point.place());
        Address address = place == null ? null : place.address();
        ConceptId within =
                address == null ? null : address.municipality() != null ? address.municipality() : address.region();
        return within == null ? List.of() : List.of(new Ground(within, false));
    }

    /** The services that fit. */
    Selection select(Filter filter, LocalDate asOf) {
        Selection services = Selection.all(segment.size());
        if (!filter.audiences().isEmpty()) {
            audiences.narrow(services, each -> Truth.of(filter.audiences().contains(each)));
        }
        if (!filter.categories().isEmpty()) {
            categories.narrow(services, each -> category(filter, each));
        }
        if (filter.isActive()) {
            statuses.narrow(services, Facets::isGiven);
            narrowByAvailability(services, asOf);
        }
        if (filter.isAboutOffers()) {
            narrowByOffers(services, filter);
        }
        return services;
    }

    private Truth category(Filter filter, ConceptId stated) {
        Vocabulary vocabulary = frame.evaluator().vocabulary();
        boolean perhaps = !vocabulary.knows(stated);
        for (ConceptId wanted : filter.categories()) {
            if (vocabulary.isNarrowerOrSame(stated, wanted)) {
                return Truth.TRUE;
            }
            perhaps |= vocabulary.isNarrowerOrSame(wanted, stated) || !vocabulary.knows(wanted);
        }
        return perhaps ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static Truth isGiven(Service.Status status) {
        return switch (status) {
            case ACTIVE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
            case INACTIVE, TEMPORARILY_CLOSED, ENDED, PLANNED -> Truth.FALSE;
        };
    }

    private void narrowByAvailability(Selection services, LocalDate asOf) {
        long[] sure = Bits.all(segment.size());
        long[] perhaps = Bits.all(segment.size());
        for (int place = 0; place < segment.size(); place++) {
            Validity availability = segment.service(place).availability();
            Truth within = availability == null ? Truth.TRUE : availability.contains(asOf);
            if (within != Truth.TRUE) {
                Bits.clear(sure, place);
            }
            if (within == Truth.FALSE) {
                Bits.clear(perhaps, place);
            }
        }
        services.narrow(sure, perhaps);
    }

    private void narrowByOffers(Selection services, Filter filter) {
        Selection offers = Selection.all(firstOffer[segment.size()]);
        if (!filter.modes().isEmpty()) {
            modes.narrow(offers, each -> Truth.of(filter.modes().contains(each)));
        }
        if (!filter.languages().isEmpty()) {
            languages.narrow(offers, each -> language(filter, each));
        }
        if (!filter.areas().isEmpty()) {
            areas.narrow(offers, each -> area(filter, each));
        }
        Instant openAt = filter.openAt();
        if (openAt != null) {
            hours().narrow(offers, openAt);
        }
        services.narrow(anyOffer(offers.sure()), anyOffer(offers.perhaps()));
    }

    private static Truth language(Filter filter, String offered) {
        LanguageMatch best = LanguageMatch.best(filter.languages(), Set.of(offered));
        if (best.isSameLanguage()) {
            return Truth.TRUE;
        }
        boolean readable = isLanguage(offered) && filter.languages().stream().allMatch(Facets::isLanguage);
        return best.matches() || !readable ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * Whether an area served takes in the area wanted; a part of it may be the part that matters. Where no area is stated, a place
     * in the area wanted will do, and of one elsewhere it is not known whom it serves.
     */
    private Truth area(Filter filter, Ground ground) {
        Vocabulary vocabulary = frame.evaluator().vocabulary();
        boolean perhaps = !ground.served() || !vocabulary.knows(ground.area());
        for (ConceptId wanted : filter.areas()) {
            boolean inside = vocabulary.isNarrowerOrSame(ground.area(), wanted);
            boolean around = vocabulary.isNarrowerOrSame(wanted, ground.area());
            if (ground.served() ? around : inside) {
                return Truth.TRUE;
            }
            perhaps |= inside || around || !vocabulary.knows(wanted);
        }
        return perhaps ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The services with any of these offers; where each has one the offers are the services. */
    private long[] anyOffer(long[] offers) {
        int size = segment.size();
        if (firstOffer[size] == size) {
            return offers;
        }
        long[] services = Bits.none(size);
        int place = 0;
        for (int offer = Bits.next(offers, 0); offer >= 0; offer = Bits.next(offers, firstOffer[place])) {
            place = place(offer, place);
            Bits.set(services, place++);
        }
        return services;
    }

    /** The place of the service of an offer, at a place or after it. */
    private int place(int offer, int from) {
        int place = from;
        while (firstOffer[place + 1] <= offer) {
            place++;
        }
        return place;
    }

    private OfferHours hours() {
        OfferHours known = hours.get();
        if (known == null) {
            OfferHours.Builder builder = new OfferHours.Builder(frame.holidays());
            for (int place = 0; place < segment.size(); place++) {
                Service service = segment.service(place);
                Service stating = all.nearest(service, each -> each.hours() != null);
                for (@Nullable DeliveryPoint point : points(service)) {
                    builder.add(frame.catalogue().hoursOf(stating, point));
                }
            }
            known = builder.build();
            hours.set(known);
        }
        return known;
    }
}
