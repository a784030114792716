package org.entaxi.examples.generator;

import java.util.List;
import java.util.Locale;
import org.entaxi.model.Address;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Point;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;

/** Organisations and places by number: one organisation for some 20 services, one place for some 8. */
final class Records {

    private static final String SPACE = "https://example.org/entaxi/";
    private static final Locale GREEK = Locale.forLanguageTag("el");
    private static final List<String> KINDS = List.of(
            "local-ngo", "municipality", "international-ngo", "community-centre", "migrant-community", "foundation");
    private static final int SERVICES_BY_ORGANISATION = 20;
    private static final int SERVICES_BY_PLACE = 8;

    private final Vocabulary vocabulary;
    private final long seed;
    private final int services;

    Records(Vocabulary vocabulary, long seed, int services) {
        this.vocabulary = vocabulary;
        this.seed = seed;
        this.services = services;
    }

    /** Identifiers in the order of the numbers. */
    static String id(String kind, int number) {
        return SPACE + kind + '/' + String.format(Locale.ROOT, "%08d", number);
    }

    int organisations() {
        return 1 + (services - 1) / SERVICES_BY_ORGANISATION;
    }

    int places() {
        return 1 + (services - 1) / SERVICES_BY_PLACE;
    }

    int organisationOf(int service) {
        return service / SERVICES_BY_ORGANISATION;
    }

    int placeOf(int service) {
        return service / SERVICES_BY_PLACE;
    }

    String organisationId(int number) {
        return id("organisation", number);
    }

    String placeId(int number) {
        return id("place", number);
    }

    ConceptId municipality(int place) {
        return Areas.municipality(Draw.of(seed, "place", place).usual(People.MUNICIPALITIES));
    }

    Organisation organisation(int number) {
        ConceptId kind = ConceptId.of(
                Schemes.ORGANISATION_TYPE, Draw.of(seed, "organisation", number).usual(KINDS));
        return Organisation.builder(organisationId(number))
                .name(named(kind, number))
                .kind(kind)
                .build();
    }

    Place place(int number) {
        ConceptId municipality = municipality(number);
        Draw draw = Draw.of(seed, "address", number);
        Place.Builder place = Place.builder(placeId(number))
                .name(named(municipality, number))
                .confidential(draw.chance(0.02))
                .address(Address.builder()
                        .municipality(municipality)
                        .country("GR")
                        .build());
        if (draw.chance(0.6)) {
            place.point(new Point(round(35 + 6 * draw.share()), round(20 + 6 * draw.share())));
        }
        return place.build();
    }

    private LocalizedText named(ConceptId concept, int number) {
        String suffix = " " + (number + 1);
        return LocalizedText.of(
                "el",
                vocabulary.label(concept, GREEK) + suffix,
                "en",
                vocabulary.label(concept, Locale.ENGLISH) + suffix);
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e4) / 1e4;
    }
}
