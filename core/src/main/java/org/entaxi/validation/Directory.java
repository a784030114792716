package org.entaxi.validation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.person.FactDefinition;
import org.jspecify.annotations.Nullable;

/** All records of the catalogues that are validated together, by identifier; of several with one, the first. */
final class Directory {

    private final Map<String, Entry> entries = new HashMap<>();

    /**
     * A record.
     *
     * @param type the simple name of its class
     * @param value the record
     * @param place where it stands
     */
    record Entry(String type, Object value, Trail place) {}

    /** Enters a record, and returns the one that has its identifier already. */
    @Nullable
    Entry enter(String id, Object value, Trail place) {
        return entries.putIfAbsent(id, new Entry(value.getClass().getSimpleName(), value, place));
    }

    @Nullable
    Entry find(String id) {
        return entries.get(id);
    }

    @Nullable
    Service service(String id) {
        return as(Service.class, id);
    }

    @Nullable
    CatalogueConcept concept(String id) {
        return as(CatalogueConcept.class, id);
    }

    @Nullable
    NamedRule rule(String id) {
        return as(NamedRule.class, id);
    }

    @Nullable
    FactDefinition fact(String id) {
        return as(FactDefinition.class, id);
    }

    <T> @Nullable T as(Class<T> type, String id) {
        Entry entry = entries.get(id);
        return entry != null && type.isInstance(entry.value()) ? type.cast(entry.value()) : null;
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
