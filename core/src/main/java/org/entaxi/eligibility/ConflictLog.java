package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects the contradictions met while a person's facts are encoded. */
final class ConflictLog {

    /** Forgets what it is told, for the hot path. */
    static final ConflictLog SILENT = new ConflictLog(null);

    private final @Nullable SortedSet<Conflict> conflicts;

    private ConflictLog(@Nullable SortedSet<Conflict> conflicts) {
        this.conflicts = conflicts;
    }

    static ConflictLog recording() {
        return new ConflictLog(new TreeSet<>());
    }

    void add(Conflict conflict) {
        if (conflicts != null) {
            conflicts.add(conflict);
        }
    }

    List<Conflict> conflicts() {
        return conflicts == null ? List.of() : new ArrayList<>(conflicts);
    }
}
