package org.entaxi.jsonld;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entaxi.basics.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * One object on its way out: its members in order, then what it keeps. A value that could not be understood is written
 * back in the place of its member; what is not known goes into the one member {@code extensions}.
 */
final class ObjectWriting {

    private final JsonOutput out;
    private final Map<String, String> kept;
    private @Nullable String clashing;

    ObjectWriting(JsonOutput out, Extensions kept) {
        this.out = out;
        this.kept = new LinkedHashMap<>(kept.members());
    }

    <V> void member(Field<?, V> field, @Nullable V value) {
        String rest = kept.isEmpty() ? null : kept.remove(field.name());
        if (!field.write(out, value, rest) && rest != null) {
            clash(field.name(), rest);
        }
    }

    <V> void slot(Field<?, V> field, Slots slots) {
        member(field, slots.orNull(field));
    }

    /** Takes what is kept under a name away, because it is written elsewhere. */
    @Nullable
    String take(String name) {
        return kept.remove(name);
    }

    /** Leaves what could not be written in its place to the extensions. */
    void clash(String name, String rest) {
        clashing = RawJson.append(clashing, name, rest);
    }

    void extensions() {
        if (clashing != null) {
            String deeper = kept.remove(ObjectForm.EXTENSIONS);
            if (deeper != null) {
                clashing = RawJson.append(clashing, ObjectForm.EXTENSIONS, deeper);
            }
            kept.put(ObjectForm.EXTENSIONS, clashing);
        }
        if (kept.isEmpty()) {
            return;
        }
        out.name(ObjectForm.EXTENSIONS);
        out.startObject();
        others();
        out.endObject();
    }

    /** Writes what is left of what is kept, straight into the object. */
    void others() {
        kept.forEach((name, json) -> {
            out.name(name);
            out.raw(json);
        });
    }
}
