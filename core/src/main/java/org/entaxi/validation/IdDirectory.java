package org.entaxi.validation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A directory of catalogues of any size: where each record stands, and the few records that are looked into. */
final class IdDirectory extends Directory {

    private final IdIndex index;
    private final Map<String, Kept> kept = new HashMap<>();

    /** A record, and where it stands. */
    private record Kept(Object value, long place) {}

    IdDirectory(IdIndex index) {
        this.index = index;
    }

    void enter(String id, long place) {
        index.enter(id, place);
    }

    /** Where the first record with an identifier stands; 0 when there is none. */
    long first(String id) {
        return index.find(id);
    }

    /** Keeps a record; of several with one identifier only the first counts. */
    void keep(String id, Object value, long place) {
        kept.merge(id, new Kept(value, place), (a, b) -> b.place() < a.place() ? b : a);
    }

    @Override
    @Nullable
    String type(String id) {
        long place = index.find(id);
        return place == 0 ? null : IdIndex.list(place).type();
    }

    @Override
    <T> @Nullable T as(Class<T> type, String id) {
        Kept found = kept.get(id);
        return found != null && type.isInstance(found.value()) && found.place() == index.find(id)
                ? type.cast(found.value())
                : null;
    }

    @Override
    boolean hasZone(String id) {
        long place = index.find(id);
        return place != 0 && IdIndex.list(place) == RecordList.PLACES && IdIndex.isZoned(place);
    }
}
