package org.entaxi.eligibility;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one variable that follow one another in an encoding. What they come to is kept for combinations that many
 * people have, because a catalogue may have hundreds of such fields.
 */
final class EncodedBlock {

    /** Bounds what is kept: so many words of all combinations together. */
    private static final int MAX_WORDS = 1 << 19;

    private final List<Field> fields;
    private final int first;
    private final int words;
    private final @Nullable Function<Person, @Nullable Signature> signatures;
    private final Map<Signature, long[]> kept = new ConcurrentHashMap<>();

    EncodedBlock(List<Field> fields, @Nullable Function<Person, @Nullable Signature> signatures) {
        this.fields = fields;
        this.first = fields.get(0).offset();
        Field last = fields.get(fields.size() - 1);
        this.words = last.offset() + last.words() - first;
        this.signatures = fields.size() > 1 ? signatures : null;
    }

    void encode(Person person, long[] encoded) {
        Signature signature = signatures == null ? null : signatures.apply(person);
        long[] known = signature == null ? null : kept.get(signature);
        if (known != null) {
            System.arraycopy(known, 0, encoded, first, words);
            return;
        }
        for (Field field : fields) {
            Solver.restrict(encoded, field, field.possible(person, ConflictLog.SILENT));
        }
        if (signature != null && (long) (kept.size() + 1) * words <= MAX_WORDS) {
            kept.put(signature, java.util.Arrays.copyOfRange(encoded, first, first + words));
        }
    }

    /** How many combinations are kept. */
    int kept() {
        return kept.size();
    }
}
