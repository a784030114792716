package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The cells that common patterns of statuses and documents come to, remembered for all fields about them together: working them
 * out takes a look at every combination, and a few hundred patterns are most of the people that come.
 *
 * <p>Thread-safe. What it remembers is a function of its arguments only, and bounded.
 */
final class LegalMemory {

    private static final int MOST_PATTERNS = 1024;
    private static final int MOST_WORDS = 1 << 20;

    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final List<Field> fields = new ArrayList<>();
    /** The words of the fields as stretches: where each begins and how long it is. */
    private final int[] starts;

    private final int[] lengths;
    private final int words;
    private final Map<LegalPattern, long[]> remembered = new ConcurrentHashMap<>();

    LegalMemory(Vocabulary vocabulary, LocalDate asOf, List<Field> all) {
        this.vocabulary = vocabulary;
        this.asOf = asOf;
        List<int[]> stretches = new ArrayList<>();
        int size = 0;
        for (Field field : all) {
            if (field instanceof LegalField) {
                fields.add(field);
                size += field.words();
                int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
                if (last != null && last[0] + last[1] == field.offset()) {
                    last[1] += field.words();
                } else {
                    stretches.add(new int[] {field.offset(), field.words()});
                }
            }
        }
        this.words = size;
        this.starts = stretches.stream().mapToInt(stretch -> stretch[0]).toArray();
        this.lengths = stretches.stream().mapToInt(stretch -> stretch[1]).toArray();
    }

    /** Puts what is known of a person's statuses and documents into the cells of their fields. */
    void encode(Person person, ConflictLog conflicts, long[] encoded) {
        if (fields.isEmpty()) {
            return;
        }
        LegalPattern pattern = LegalPattern.of(person, vocabulary, asOf);
        long[] found = pattern == null ? null : remembered.get(pattern);
        if (found != null) {
            int from = 0;
            for (int i = 0; i < starts.length; i++) {
                System.arraycopy(found, from, encoded, starts[i], lengths[i]);
                from += lengths[i];
            }
            return;
        }
        ConflictLog met = ConflictLog.recording();
        for (Field field : fields) {
            Solver.restrict(encoded, field, field.possible(person, met));
        }
        List<Conflict> contradictions = met.conflicts();
        contradictions.forEach(conflicts::add);
        // A contradiction is to be told each time.
        if (contradictions.isEmpty()) {
            remember(pattern, encoded);
        }
    }

    private void remember(@Nullable LegalPattern pattern, long[] encoded) {
        if (pattern == null || remembered.size() >= Math.min(MOST_PATTERNS, MOST_WORDS / words)) {
            return;
        }
        long[] kept = new long[words];
        int from = 0;
        for (int i = 0; i < starts.length; i++) {
            System.arraycopy(encoded, starts[i], kept, from, lengths[i]);
            from += lengths[i];
        }
        remembered.put(pattern, kept);
    }

    /** How many patterns are kept. */
    int kept() {
        return remembered.size();
    }
}
