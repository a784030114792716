package org.entaxi.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.entaxi.basics.FindingCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The member {@code extensions} of an object on its way in. */
final class ExtensionsMember {

    private @Nullable Map<String, String> members;

    /** Reads the member whose name is the current token. */
    void read(JsonInput in) {
        if (members != null) {
            throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
        }
        members = new LinkedHashMap<>();
        in.next();
        if (!in.is(JsonToken.START_OBJECT)) {
            in.report(FindingCode.VALUE_TYPE, Map.of("expected", Kind.OBJECT.id()));
            members.put(ObjectForm.EXTENSIONS, RawJson.read(in));
            return;
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (members.containsKey(name)) {
                throw in.failure(ReadErrorCode.DUPLICATE_MEMBER);
            }
            in.next();
            members.put(name, RawJson.read(in));
        }
    }

    /** Adds what was read to what is kept; what bears the name of a known member stays a level deeper. */
    void addTo(Slots slots, Predicate<String> known) {
        if (members == null) {
            return;
        }
        StringBuilder deeper = null;
        String own = members.remove(ObjectForm.EXTENSIONS);
        for (Map.Entry<String, String> entry : members.entrySet()) {
            String name = entry.getKey();
            if (known.test(name) || !slots.keep(name, entry.getValue())) {
                deeper = RawJson.member(deeper, name, entry.getValue());
            }
        }
        if (own != null && deeper != null) {
            deeper = RawJson.member(deeper, ObjectForm.EXTENSIONS, own);
        }
        String all = deeper == null ? own : deeper.append('}').toString();
        if (all != null) {
            slots.keep(ObjectForm.EXTENSIONS, all);
        }
    }
}
