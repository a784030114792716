package org.entaxi.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.CatalogueScheme;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.person.FactDefinition;
import org.jspecify.annotations.Nullable;

/** All records of the catalogues that are validated together, by identifier; of several with one, the first. */
abstract class Directory {

    /** The simple name of the class of a record; null where there is no such record. */
    abstract @Nullable String type(String id);

    /** A record of one of the types that others have to be looked into: services, schemes, concepts, rules and facts. */
    abstract <T> @Nullable T as(Class<T> type, String id);

    /** Whether there is such a place, with a time zone. */
    abstract boolean hasZone(String place);

    @Nullable
    Service service(String id) {
        return as(Service.class, id);
    }

    @Nullable
    CatalogueConcept concept(String id) {
        return as(CatalogueConcept.class, id);
    }

    @Nullable
    CatalogueScheme scheme(String id) {
        return as(CatalogueScheme.class, id);
    }

    @Nullable
    FactDefinition fact(String id) {
        return as(FactDefinition.class, id);
    }

    /** The identifier of a record of any of the types that have one. */
    static String id(Object value) {
        if (value instanceof Service service) {
            return service.id();
        }
        if (value instanceof Organisation organisation) {
            return organisation.id();
        }
        if (value instanceof Place place) {
            return place.id();
        }
        if (value instanceof Programme programme) {
            return programme.id();
        }
        if (value instanceof Publication publication) {
            return publication.id();
        }
        if (value instanceof CatalogueScheme scheme) {
            return scheme.id();
        }
        if (value instanceof CatalogueConcept concept) {
            return concept.id();
        }
        if (value instanceof NamedRule rule) {
            return rule.id();
        }
        return ((FactDefinition) value).id();
    }

    /** The lists of records of a catalogue, by the member they stand in. */
    static Map<String, List<?>> lists(Catalogue catalogue) {
        Map<String, List<?>> lists = new LinkedHashMap<>();
        lists.put("schemes", catalogue.schemes());
        lists.put("concepts", catalogue.concepts());
        lists.put("facts", catalogue.facts());
        lists.put("rules", catalogue.rules());
        lists.put("organisations", catalogue.organisations());
        lists.put("places", catalogue.places());
        lists.put("programmes", catalogue.programmes());
        lists.put("services", catalogue.services());
        lists.put("publications", catalogue.publications());
        return lists;
    }
}
