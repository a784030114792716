package org.entaxi.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one variable that follow one another in an encoding. What they come to is kept for the first combinations that
 * are met, without any day of anybody: most people share one of few, a catalogue may have hundreds of such fields, and to read
 * papers takes long even for one. Nothing is kept of somebody whose statements contradict each other.
 *
 * <p>Thread-safe. What it remembers is a function of its arguments only, and bounded.
 */
final class EncodedBlock {

    /** Bounds what is kept: so many combinations, and so many words of all of them together. */
    private static final int MAX_KEPT = 1024;

    private static final int MAX_WORDS = 1 << 19;

    private final List<Field> fields;
    private final int first;
    private final int words;
    private final @Nullable Function<Person, @Nullable Object> signatures;
    private final Map<Object, Encoded> kept = new ConcurrentHashMap<>();
    /** The words that are kept, each once: combinations that differ in what nobody asks for have the same. */
    private final Map<FactPattern, FactPattern> patterns = new ConcurrentHashMap<>();

    /**
     * What a person comes to.
     *
     * @param pattern the words where they are kept
     * @param together what sets of conjuncts about these fields alone come to
     */
    record Encoded(@Nullable FactPattern pattern, byte[] together) {

        /** Hides what somebody may be. */
        @Override
        public String toString() {
            return "Encoded[…]";
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
    Encoded encode(Person person, ConflictLog conflicts, long[] encoded, int sets) {
        Object signature = signatures == null ? null : signatures.apply(person);
        Encoded known = signature == null ? null : kept.get(signature);
        if (known != null && known.pattern != null) {
            known.pattern.addTo(encoded, first);
            return known;
        }
        ConflictLog met = ConflictLog.recording();
        for (Field field : fields) {
            Solver.restrict(encoded, field, field.possible(person, met));
        }
        List<Conflict> contradictions = met.conflicts();
        contradictions.forEach(conflicts::add);
        byte[] together = new byte[sets];
        // A contradiction is to be told each time.
        boolean common = signature != null && contradictions.isEmpty();
        if (common && kept.size() < MAX_KEPT && (long) (kept.size() + 1) * (words + sets / 8) <= MAX_WORDS) {
            FactPattern found = new FactPattern(Arrays.copyOfRange(encoded, first, first + words));
            FactPattern same = patterns.putIfAbsent(found, found);
            Encoded made = new Encoded(same == null ? found : same, together);
            kept.put(signature, made);
            return made;
        }
        return new Encoded(null, together);
    }

    /** How many fields. */
    int fields() {
        return fields.size();
    }

    /** Whether it is about legal status and documents. */
    boolean isLegal() {
        return fields.get(0) instanceof LegalField;
    }
}
