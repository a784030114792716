package org.entaxi.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Extensions;
import org.entaxi.text.LocalizedText;

/**
 * How much of a catalogue is given away.
 *
 * <p>The public form is the default of every writer, export and page. Of a confidential place it has the town and what
 * is larger, and neither street, postal code and district nor coordinates, directions and members that nobody knows; of
 * contact points it has those that everybody may see.
 */
public enum Disclosure {
    /** What may be published in the open. */
    PUBLIC,
    /** Everything, for whoever asks for it in so many words. */
    FULL;

    /**
     * The catalogue as it may be given away.
     *
     * @param catalogue the catalogue
     * @return the same object where everything may
     */
    public Catalogue of(Catalogue catalogue) {
        if (this == FULL) {
            return catalogue;
        }
        return catalogue.toBuilder()
                .organisations(catalogue.organisations().stream().map(this::of).toList())
                .places(catalogue.places().stream().map(this::of).toList())
                .services(catalogue.services().stream().map(this::of).toList())
                .extensions(without(catalogue.extensions(), "organisations", "places", "services"))
                .build();
    }

    /**
     * The organisation as it may be given away.
     *
     * @param organisation the organisation
     * @return the same object where everything may
     */
    public Organisation of(Organisation organisation) {
        if (this == FULL || isOpen(organisation.contactPoints(), organisation.extensions())) {
            return organisation;
        }
        return organisation.toBuilder()
                .contactPoints(open(organisation.contactPoints()))
                .extensions(without(organisation.extensions(), "contactPoints"))
                .build();
    }

    /**
     * The place as it may be given away.
     *
     * @param place the place
     * @return the same object where everything may
     */
    public Place of(Place place) {
        if (this == FULL || (!place.confidential() && isOpen(place.contactPoints(), place.extensions()))) {
            return place;
        }
        Place.Builder builder = place.toBuilder()
                .contactPoints(open(place.contactPoints()))
                .extensions(without(place.extensions(), "contactPoints"));
        if (place.confidential()) {
            builder.address(place.address() == null ? null : town(place.address()))
                    .point(null)
                    .directions(LocalizedText.EMPTY)
                    .extensions(Extensions.NONE);
        }
        return builder.build();
    }

    private static Address town(Address address) {
        return Address.builder()
                .locality(address.locality())
                .municipality(address.municipality())
                .region(address.region())
                .country(address.country())
                .build();
    }

    /**
     * The service as it may be given away.
     *
     * @param service the service
     * @return the same object where everything may
     */
    public Service of(Service service) {
        if (this == FULL) {
            return service;
        }
        boolean open = isOpen(service.contactPoints(), service.extensions())
                && !service.extensions().members().containsKey("deliveryPoints")
                && service.deliveryPoints().stream().allMatch(p -> isOpen(p.contactPoints(), p.extensions()));
        if (open) {
            return service;
        }
        return service.toBuilder()
                .contactPoints(open(service.contactPoints()))
                .deliveryPoints(
                        service.deliveryPoints().stream().map(Disclosure::open).toList())
                .extensions(without(service.extensions(), "contactPoints", "deliveryPoints"))
                .build();
    }

    private static DeliveryPoint open(DeliveryPoint point) {
        return point.toBuilder()
                .contactPoints(open(point.contactPoints()))
                .extensions(without(point.extensions(), "contactPoints"))
                .build();
    }

    private static boolean isOpen(List<ContactPoint> points, Extensions extensions) {
        return !extensions.members().containsKey("contactPoints")
                && points.stream().allMatch(Disclosure::isOpen);
    }

    private static boolean isOpen(ContactPoint point) {
        return point.visibility() == ContactPoint.Visibility.PUBLIC;
    }

    private static List<ContactPoint> open(List<ContactPoint> points) {
        return points.stream().filter(Disclosure::isOpen).toList();
    }

    /** Without the members of these names: what was not understood of them may hold what is not for everybody. */
    private static Extensions without(Extensions extensions, String... names) {
        Map<String, String> members = new LinkedHashMap<>(extensions.members());
        for (String name : names) {
            members.remove(name);
        }
        return Extensions.of(members);
    }
}
