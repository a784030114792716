package org.entaxi.jsonld.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entaxi.jsonld.rdf.RdfReadException.Code;

/**
 * How long the IRIs may become that the contexts of a document make of its names: a long prefix, or prefixes that are
 * made of each other, and used often, would fill the memory. Estimated from above.
 */
final class ContextSize {

    /** Definitions by each other go no further than this in any context that people write. */
    private static final int LONGEST_CHAIN = 50;

    /** What a document may grow to, as a multiple of its length, and what a small one may grow to anyway. */
    private static final long MOST_GROWTH = 16;

    private static final long ALWAYS = 64L << 20;

    private final Map<String, String> definitions = new HashMap<>();
    private long relative;
    private long longestSpace;

    /** A string in a context: what a term, {@code @vocab} or {@code @base} is defined as. */
    void add(String term, String definition) {
        if (term.equals("@vocab") || term.equals("@base")) {
            boolean absolute = definition.indexOf(':') >= 0;
            longestSpace = Math.max(longestSpace, absolute ? definition.length() : 0);
            relative += absolute ? 0 : definition.length();
        } else {
            definitions.merge(term, definition, (one, other) -> one.length() >= other.length() ? one : other);
        }
    }

    /** Whether a document of so many characters and strings outside of contexts stays within bounds. */
    void check(long characters, long strings) {
        long longest = 0;
        for (String term : definitions.keySet()) {
            longest = Math.max(longest, length(term));
        }
        long most = longest + longestSpace + relative;
        if (strings > 0 && most > (MOST_GROWTH * characters + ALWAYS) / strings) {
            throw new RdfReadException(Code.LIMIT, "@context");
        }
    }

    private long length(String term) {
        long length = 0;
        String at = term;
        Set<String> passed = new HashSet<>();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            String definition = definitions.get(at);
            // What is defined by itself is refused later on.
            if (definition == null || !passed.add(at)) {
                return length + at.length();
            }
            int colon = definition.indexOf(':');
            length += definition.length();
            at = colon < 0 ? definition : definition.substring(0, colon);
        }
        throw new RdfReadException(Code.LIMIT, "@context");
    }
}
