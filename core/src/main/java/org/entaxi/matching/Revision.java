package org.entaxi.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/**
 * A change of an index: services that come or go, and those whose rules hang on them, leave their segments and are indexed
 * anew in a small one. Small segments at the end are taken in as they add up, so that there are never many: each is more than
 * twice as large as the next. Not thread-safe.
 */
final class Revision {

    /** Makes an index of segments and of services that are to be indexed. */
    @FunctionalInterface
    interface Maker {
        CatalogueIndex make(List<LiveSegment> kept, List<Service> services, Services all);
    }

    private final List<LiveSegment> segments;
    private final Services before;
    private final Map<String, List<Service>> fresh = new LinkedHashMap<>();
    private final Set<String> gone = new LinkedHashSet<>();

    Revision(List<LiveSegment> segments, Services before) {
        this.segments = segments;
        this.before = before;
    }

    Revision change(Map<String, Service> given, Collection<String> removed) {
        given.forEach((id, service) -> fresh.put(id, List.of(service)));
        gone.addAll(removed);
        Deque<String> wholes = new ArrayDeque<>(given.keySet());
        wholes.addAll(removed);
        while (!wholes.isEmpty()) {
            String whole = wholes.remove();
            for (LiveSegment live : segments) {
                for (int place : live.partsOf(whole)) {
                    String part = live.segment().service(place).id();
                    if (!gone.contains(part) && !fresh.containsKey(part)) {
                        fresh.put(part, all(part));
                        wholes.add(part);
                    }
                }
            }
        }
        return this;
    }

    private List<Service> all(String id) {
        List<Service> found = new ArrayList<>();
        for (LiveSegment live : segments) {
            live.placesOf(id).forEach(place -> found.add(live.segment().service(place)));
        }
        return found;
    }

    CatalogueIndex applyTo(Maker maker) {
        List<LiveSegment> kept = new ArrayList<>();
        for (LiveSegment live : segments) {
            List<Integer> places = new ArrayList<>();
            fresh.keySet().forEach(id -> places.addAll(live.placesOf(id)));
            gone.forEach(id -> places.addAll(live.placesOf(id)));
            kept.add(places.isEmpty() ? live : live.without(places));
        }
        List<Service> services = new ArrayList<>();
        fresh.values().forEach(services::addAll);
        boolean sparse = isSparse(kept);
        while (!kept.isEmpty()) {
            LiveSegment last = kept.get(kept.size() - 1);
            if (last.live() > 2 * services.size() && !sparse) {
                break;
            }
            kept.remove(kept.size() - 1);
            services.addAll(0, last.services());
        }
        return maker.make(kept, services, this::find);
    }

    /** Whether more than half of the places are empty, so that it is time to index everything anew. */
    private static boolean isSparse(List<LiveSegment> kept) {
        long places = 0;
        long live = 0;
        for (LiveSegment each : kept) {
            places += each.segment().size();
            live += each.live();
        }
        return live * 2 < places;
    }

    private @Nullable Service find(String id) {
        List<Service> found = fresh.get(id);
        if (found != null) {
            return found.get(0);
        }
        return gone.contains(id) ? null : before.find(id);
    }
}
