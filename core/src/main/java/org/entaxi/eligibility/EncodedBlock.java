package org.entaxi.eligibility;

import java.util.Arrays;
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
    private final @Nullable Function<Person, @Nullable Object> signatures;
    private final Map<Object, Kept> kept = new ConcurrentHashMap<>();

    /** What is kept of a combination: the words, and what sets of conjuncts about these fields alone come to. */
    private record Kept(long[] words, byte[] together) {

        /** Hides what somebody may be. */
        @Override
        public String toString() {
            return "Kept[…]";
        }
    }

    EncodedBlock(List<Field> fields, @Nullable Function<Person, @Nullable Object> signatures) {
        this.fields = fields;
        this.first = fields.get(0).offset();
        Field last = fields.get(fields.size() - 1);
        this.words = last.offset() + last.words() - first;
        this.signatures = signatures;
    }

    /**
     * Encodes a person. What sets of conjuncts about these fields alone come to is to be written to what is returned: it is
     * shared by people of whom the same is known. Of nobody else where nothing is kept.
     */
    byte[] encode(Person person, long[] encoded, int sets) {
        Object signature = signatures == null ? null : signatures.apply(person);
        Kept known = signature == null ? null : kept.get(signature);
        if (known != null) {
            System.arraycopy(known.words, 0, encoded, first, words);
            return known.together;
        }
        for (Field field : fields) {
            Solver.restrict(encoded, field, field.possible(person, ConflictLog.SILENT));
        }
        byte[] together = new byte[sets];
        if (signature != null && (long) (kept.size() + 1) * (words + sets / 8) <= MAX_WORDS) {
            kept.put(signature, new Kept(Arrays.copyOfRange(encoded, first, first + words), together));
        }
        return together;
    }

    /** Whether it is about legal status and documents. */
    boolean isLegal() {
        return fields.get(0) instanceof LegalField;
    }

    /** How many combinations are kept. */
    int kept() {
        return kept.size();
    }
}
