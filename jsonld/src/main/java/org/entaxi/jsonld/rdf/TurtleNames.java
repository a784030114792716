package org.entaxi.jsonld.rdf;

import java.util.HashMap;
import java.util.Map;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.jspecify.annotations.Nullable;

/**
 * The prefixes, the base and the blank nodes of one document, and how many triples it has. What prefixes and base add to what is written is limited
 * over the whole document, as a long one used often would fill the memory.
 */
final class TurtleNames {

    /** A limit of bytes allows this part of it in triples: a short triple is about as long. */
    private static final int BYTES_A_TRIPLE = 32;

    private final TurtleTokens tokens;
    private final ReadLimits limits;
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private @Nullable IriReference base;
    private long added;
    private long triples;
    private int blanks;

    TurtleNames(TurtleTokens tokens, ReadLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    void base(String iri) {
        base = IriReference.parse(iri);
        known.clear();
    }

    void prefix(String prefix, String iri) {
        prefixes.put(prefix, iri);
        known.clear();
    }

    /** The IRI that a prefix and a local name stand for. */
    String prefixed(String prefix, String local) {
        String space = prefixes.get(prefix);
        if (space == null) {
            throw tokens.iriFailure(Code.TERM_UNDEFINED, prefix + ":");
        }
        return known.computeIfAbsent(prefix + ":" + local, name -> counted(space + local, name));
    }

    /** The absolute IRI of what stands between angle brackets. */
    String absolute(String written) {
        IriReference reference = IriReference.parse(written);
        if (reference.isAbsolute()) {
            return written;
        }
        IriReference from = base;
        if (from == null) {
            throw tokens.iriFailure(Code.IRI_RELATIVE, "");
        }
        return known.computeIfAbsent(
                "<" + written, name -> counted(reference.from(from).toString(), name));
    }

    private String counted(String iri, String written) {
        added += Math.max(iri.length() - written.length(), 0);
        if (iri.length() > limits.nameChars() || added > limits.documentBytes()) {
            throw tokens.iriFailure(Code.LIMIT, "IRI");
        }
        return iri;
    }

    String blank() {
        return "_:b" + blanks++;
    }

    String blank(String label) {
        return labels.computeIfAbsent(label, unknown -> blank());
    }

    /** One more triple is about to be handed on. */
    void countTriple() {
        triples++;
        if (triples > limits.documentBytes() / BYTES_A_TRIPLE) {
            throw tokens.failure(Code.LIMIT, "triples");
        }
    }
}
