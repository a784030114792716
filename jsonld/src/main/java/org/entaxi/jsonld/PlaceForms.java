package org.entaxi.jsonld;

import java.util.List;
import java.util.Set;
import org.entaxi.basics.Identifier;
import org.entaxi.hours.OpeningHours;
import org.entaxi.model.Accessibility;
import org.entaxi.model.Address;
import org.entaxi.model.AlternateName;
import org.entaxi.model.ContactPoint;
import org.entaxi.model.Place;
import org.entaxi.model.Point;
import org.entaxi.model.Source;
import org.entaxi.model.Verification;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/** The forms of places. */
final class PlaceForms {

    private static final ObjectForm.Draft<Address> ADDRESS_DRAFT = ObjectForm.of();
    private static final Field<Address, List<String>> ADDRESS_LINES =
            ADDRESS_DRAFT.list("lines", Forms.STRING, Address::lines);
    private static final Field<Address, LocalizedText> ADDRESS_LOCALITY =
            ADDRESS_DRAFT.text("locality", Address::locality);
    private static final Field<Address, LocalizedText> ADDRESS_DISTRICT =
            ADDRESS_DRAFT.text("district", Address::district);
    private static final Field<Address, String> ADDRESS_POSTAL_CODE =
            ADDRESS_DRAFT.optional("postalCode", Forms.STRING, Address::postalCode);
    private static final Field<Address, ConceptId> ADDRESS_MUNICIPALITY =
            ADDRESS_DRAFT.optional("municipality", Forms.concept(Schemes.AREA), Address::municipality);
    private static final Field<Address, ConceptId> ADDRESS_REGION =
            ADDRESS_DRAFT.optional("region", Forms.concept(Schemes.AREA), Address::region);
    private static final Field<Address, String> ADDRESS_COUNTRY =
            ADDRESS_DRAFT.optional("country", Forms.STRING, Address::country);

    static final ObjectForm<Address> ADDRESS = ADDRESS_DRAFT.open(Address::extensions, s -> Address.builder()
            .lines(s.get(ADDRESS_LINES))
            .locality(s.get(ADDRESS_LOCALITY))
            .district(s.get(ADDRESS_DISTRICT))
            .postalCode(s.orNull(ADDRESS_POSTAL_CODE))
            .municipality(s.orNull(ADDRESS_MUNICIPALITY))
            .region(s.orNull(ADDRESS_REGION))
            .country(s.orNull(ADDRESS_COUNTRY))
            .extensions(s.extensions())
            .build());

    private static final ObjectForm.Draft<Point> POINT_DRAFT = ObjectForm.of();
    private static final Field<Point, Double> POINT_LATITUDE =
            POINT_DRAFT.required("latitude", Forms.DOUBLE, Point::latitude);
    private static final Field<Point, Double> POINT_LONGITUDE =
            POINT_DRAFT.required("longitude", Forms.DOUBLE, Point::longitude);

    static final ObjectForm<Point> POINT = POINT_DRAFT.open(
            Point::extensions, s -> new Point(s.get(POINT_LATITUDE), s.get(POINT_LONGITUDE), s.extensions()));

    private static final ObjectForm.Draft<Accessibility> ACCESSIBILITY_DRAFT = ObjectForm.of();
    private static final Field<Accessibility, String> ACCESSIBILITY_FEATURE =
            ACCESSIBILITY_DRAFT.optional("feature", Forms.STRING, Accessibility::feature);
    private static final Field<Accessibility, Boolean> ACCESSIBILITY_AVAILABLE =
            ACCESSIBILITY_DRAFT.optional("available", Forms.BOOLEAN, Accessibility::available);
    private static final Field<Accessibility, LocalizedText> ACCESSIBILITY_NOTE =
            ACCESSIBILITY_DRAFT.text("note", Accessibility::note);

    static final ObjectForm<Accessibility> ACCESSIBILITY = ACCESSIBILITY_DRAFT.open(
            Accessibility::extensions,
            s -> new Accessibility(
                    s.orNull(ACCESSIBILITY_FEATURE),
                    s.orNull(ACCESSIBILITY_AVAILABLE),
                    s.get(ACCESSIBILITY_NOTE),
                    s.extensions()));

    private static final ObjectForm.Draft<Place> PLACE_DRAFT = ObjectForm.of("Place");
    private static final Field<Place, String> PLACE_ID = PLACE_DRAFT.required("id", Forms.ID, Place::id);
    private static final Field<Place, Set<Identifier>> PLACE_IDENTIFIERS =
            PLACE_DRAFT.optional("identifiers", BasicForms.IDENTIFIERS, Place::identifiers);
    private static final Field<Place, LocalizedText> PLACE_NAME = PLACE_DRAFT.text("name", Place::name);
    private static final Field<Place, List<AlternateName>> PLACE_ALTERNATE_NAMES =
            PLACE_DRAFT.list("alternateNames", BasicForms.ALTERNATE_NAME, Place::alternateNames);
    private static final Field<Place, LocalizedText> PLACE_DESCRIPTION =
            PLACE_DRAFT.text("description", Place::description);
    private static final Field<Place, Address> PLACE_ADDRESS = PLACE_DRAFT.optional("address", ADDRESS, Place::address);
    private static final Field<Place, Point> PLACE_POINT = PLACE_DRAFT.optional("point", POINT, Place::point);
    private static final Field<Place, Boolean> PLACE_CONFIDENTIAL =
            PLACE_DRAFT.optional("confidential", Forms.SECRET, Place::confidential);
    private static final Field<Place, List<Accessibility>> PLACE_ACCESSIBILITY =
            PLACE_DRAFT.list("accessibility", ACCESSIBILITY, Place::accessibility);
    private static final Field<Place, LocalizedText> PLACE_DIRECTIONS =
            PLACE_DRAFT.text("directions", Place::directions);
    private static final Field<Place, OpeningHours> PLACE_HOURS =
            PLACE_DRAFT.optional("hours", HoursForms.OPENING_HOURS, Place::hours);
    private static final Field<Place, String> PLACE_TIME_ZONE =
            PLACE_DRAFT.optional("timeZone", Forms.STRING, Place::timeZone);
    private static final Field<Place, List<ContactPoint>> PLACE_CONTACT_POINTS =
            PLACE_DRAFT.list("contactPoints", ContactForms.CONTACT_POINT, Place::contactPoints);
    private static final Field<Place, List<Source>> PLACE_SOURCES =
            PLACE_DRAFT.list("sources", BasicForms.SOURCE, Place::sources);
    private static final Field<Place, Verification> PLACE_VERIFIED =
            PLACE_DRAFT.optional("verified", BasicForms.VERIFICATION, Place::verified);

    static final ObjectForm<Place> PLACE = PLACE_DRAFT.open(Place::extensions, s -> Place.builder(s.get(PLACE_ID))
            .identifiers(s.get(PLACE_IDENTIFIERS))
            .name(s.get(PLACE_NAME))
            .alternateNames(s.get(PLACE_ALTERNATE_NAMES))
            .description(s.get(PLACE_DESCRIPTION))
            .address(s.orNull(PLACE_ADDRESS))
            .point(s.orNull(PLACE_POINT))
            .confidential(s.get(PLACE_CONFIDENTIAL))
            .accessibility(s.get(PLACE_ACCESSIBILITY))
            .directions(s.get(PLACE_DIRECTIONS))
            .hours(s.orNull(PLACE_HOURS))
            .timeZone(s.orNull(PLACE_TIME_ZONE))
            .contactPoints(s.get(PLACE_CONTACT_POINTS))
            .sources(s.get(PLACE_SOURCES))
            .verified(s.orNull(PLACE_VERIFIED))
            .extensions(s.extensions())
            .build());

    private PlaceForms() {}
}
