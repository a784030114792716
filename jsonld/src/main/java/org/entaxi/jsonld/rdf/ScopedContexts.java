package org.entaxi.jsonld.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * How many definitions the JSON-LD processor will make because contexts stand in other contexts, or at many nodes: those
 * of a term or type are made anew wherever it is used. Estimated from above.
 */
final class ScopedContexts {

    /** What any document may cost: some seconds. A large one may cost as many definitions more as it has characters. */
    private static final long ALWAYS = 4_000_000;

    /** As many definitions are taken over in the time in which one is made. */
    private static final int TAKEN_OVER = 50;

    private final Map<String, Long> sizes = new HashMap<>();
    private final Deque<Scope> open = new ArrayDeque<>();
    private final int ourTerms;
    private long terms;
    private long embedded;
    private long work;

    /** Contexts of which one may be ours, with so many terms. */
    ScopedContexts(int ourTerms) {
        this.ourTerms = ourTerms;
    }

    /** A context of a term that is being read, and how many definitions it has so far. */
    private static final class Scope {

        private final String term;
        private final int depth;
        private long size;

        Scope(String term, int depth) {
            this.term = term;
            this.depth = depth;
        }
    }

    /** How many terms all contexts define. */
    int terms() {
        return (int) Math.min(terms, Integer.MAX_VALUE);
    }

    /** A context at a node. */
    void embedded() {
        embedded++;
    }

    /** Our context, named at a node. */
    void oursEmbedded() {
        embedded++;
        work += ourTerms;
    }

    /** A member of a context. */
    void term() {
        terms++;
        if (!open.isEmpty()) {
            open.element().size++;
        }
    }

    /** The context of a term begins, at this depth. */
    void begin(String term, int depth) {
        open.push(new Scope(term, depth));
    }

    /** Something ends at this depth. */
    void end(int depth) {
        if (!open.isEmpty() && open.element().depth == depth) {
            Scope scope = open.pop();
            sizes.merge(scope.term, scope.size, Long::sum);
            if (!open.isEmpty()) {
                open.element().size += scope.size;
            }
        }
    }

    /** Our context, named as the context of a term or as a part of it. */
    void ours(String term) {
        if (open.isEmpty()) {
            sizes.merge(term, (long) ourTerms, Long::sum);
        } else {
            open.element().size += ourTerms;
            sizes.merge(term, (long) ourTerms, Long::sum);
        }
    }

    /** Whether a second walk has something to count. */
    boolean isAny() {
        return !sizes.isEmpty();
    }

    /** Counts the uses of the terms that have a context, in a walk of its own, as contexts may stand behind them. */
    void countUses(JsonParser parser) {
        int depth = 0;
        int contextDepth = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            TokenStreamContext at = parser.streamReadContext();
            if (token.isStructStart()) {
                depth++;
                at = at.getParent();
                contextDepth = contextDepth == 0 && "@context".equals(at.currentName()) ? depth : contextDepth;
            } else if (token.isStructEnd()) {
                contextDepth = contextDepth == depth ? 0 : contextDepth;
                depth--;
                continue;
            }
            if (contextDepth == 0 && token != JsonToken.START_ARRAY && token != JsonToken.PROPERTY_NAME) {
                value(at);
                if (token == JsonToken.VALUE_STRING) {
                    use(parser.getString());
                }
            }
        }
    }

    /** A value is that of the member it stands at, and in a map or a list that of the member around. */
    private void value(TokenStreamContext at) {
        TokenStreamContext member = member(at);
        if (member != null) {
            use(member.currentName());
            TokenStreamContext around = member(member.getParent());
            if (around != null && !around.currentName().equals(member.currentName())) {
                use(around.currentName());
            }
        }
    }

    private static @Nullable TokenStreamContext member(@Nullable TokenStreamContext context) {
        TokenStreamContext at = context;
        while (at != null && (at.currentName() == null || at.currentName().startsWith("@"))) {
            at = at.getParent();
        }
        return at;
    }

    private void use(String name) {
        Long size = sizes.get(name);
        if (size != null) {
            work += size + terms / TAKEN_OVER;
        }
    }

    /** How many definitions it all comes to. */
    long cost() {
        return work + embedded * (terms / TAKEN_OVER);
    }

    /** Whether what documents of so many characters cost is within bounds. */
    static void check(long cost, long characters) {
        if (cost > ALWAYS + characters) {
            throw new RdfReadException(Code.LIMIT, "@context");
        }
    }
}
