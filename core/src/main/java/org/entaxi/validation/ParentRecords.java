package org.entaxi.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entaxi.model.Organisation;
import org.entaxi.model.Programme;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/** What is referred to as a parent, and which parents have parents themselves: only those can be on a cycle. */
final class ParentRecords {

    private final Map<RecordList, Set<String>> parents = new HashMap<>();
    private final Map<Integer, Map<RecordList, Cycles>> cycles = new HashMap<>();
    private final Map<Integer, Map<RecordList, Set<String>>> members = new HashMap<>();

    static @Nullable String parent(Object value) {
        if (value instanceof Service service) {
            return service.partOf();
        }
        if (value instanceof Organisation organisation) {
            return organisation.parent();
        }
        return value instanceof Programme programme ? programme.partOf() : null;
    }

    void refer(RecordList list, Object value) {
        String parent = parent(value);
        if (parent != null) {
            parents.computeIfAbsent(list, each -> new HashSet<>()).add(parent);
        }
    }

    boolean isEmpty() {
        return parents.isEmpty();
    }

    boolean isParent(RecordList list, String id) {
        return parents.getOrDefault(list, Set.of()).contains(id);
    }

    /** Takes note of the parent of a parent. */
    void link(int document, RecordList list, String id, Object value) {
        String parent = parent(value);
        if (parent != null) {
            cycles.computeIfAbsent(document, each -> new HashMap<>())
                    .computeIfAbsent(list, each -> new Cycles())
                    .refer(id, parent);
        }
    }

    /** Whether a record of a document is its own parent by way of others. */
    boolean isOnCycle(int document, RecordList list, String id) {
        Map<RecordList, Cycles> ofDocument = cycles.getOrDefault(document, Map.of());
        Cycles links = ofDocument.get(list);
        return links != null
                && members.computeIfAbsent(document, each -> new HashMap<>())
                        .computeIfAbsent(list, each -> links.members())
                        .contains(id);
    }
}
