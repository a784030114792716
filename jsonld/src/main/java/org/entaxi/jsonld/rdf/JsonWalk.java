package org.entaxi.jsonld.rdf;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One walk over the tokens of a document: that it is one document, how much its contexts can make of its names, and how
 * long its maps are, by language for instance, as the JSON-LD processor takes a time for them that grows with the square.
 */
final class JsonWalk {

    /** The squares of the lengths of all maps together: some seconds. */
    private static final long MOST_WORK = 400_000_000L;

    private static final Set<String> MAPS = Set.of("@language", "@index", "@id", "@type", "@graph");
    private static final JsonWalk OURS = ours();

    private final JsonParser parser;
    private final Function<Code, RdfReadException> failure;
    private final ContextSize contexts = new ContextSize();
    private final ScopedContexts scoped;
    private final Set<String> mapTerms;
    private int depth;

    /** The depth at which a context began; 0 outside of contexts. */
    private int contextDepth;

    /** The depth at which a map began; 0 outside of maps. */
    private int mapDepth;

    private long mapLength;
    private long work;
    private long strings;

    private JsonWalk(JsonParser parser, Function<Code, RdfReadException> failure, Set<String> mapTerms, int ourTerms) {
        this.parser = parser;
        this.failure = failure;
        this.mapTerms = new HashSet<>(mapTerms);
        this.scoped = new ScopedContexts(ourTerms);
    }

    /** What is left to check: the contexts within contexts, and the work that the maps make. */
    record Rest(ScopedContexts scoped, long work) {}

    /** Walks over a document of so many characters. */
    static Rest over(JsonParser parser, int characters, Function<Code, RdfReadException> failure) {
        JsonWalk walk = new JsonWalk(parser, failure, OURS.mapTerms, OURS.scoped.terms());
        walk.run();
        walk.contexts.check(characters, walk.strings);
        return new Rest(walk.scoped, walk.work);
    }

    private static JsonWalk ours() {
        try (JsonParser parser =
                new JsonFactory().createParser(ObjectReadContext.empty(), PublishedSchema.CONTEXT.text())) {
            JsonWalk walk = new JsonWalk(parser, code -> new RdfReadException(code, ""), Set.of(), 0);
            walk.run();
            return walk;
        }
    }

    private void run() {
        int documents = 0;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            documents += depth == 0 && !token.isStructEnd() ? 1 : 0;
            if (documents > 1) {
                throw failure.apply(Code.SYNTAX);
            }
            if (token.isStructStart()) {
                start(token);
            } else if (token.isStructEnd()) {
                end();
            } else if (contextDepth > 0) {
                definition(token);
            } else {
                strings += token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME ? 1 : 0;
                if (isOurs(token) && nameOf(parser.streamReadContext()).equals("@context")) {
                    scoped.oursEmbedded();
                }
            }
            if (mapDepth > 0 && depth <= mapDepth + 1) {
                mapLength++;
            }
        }
        if (documents == 0) {
            throw failure.apply(Code.SYNTAX);
        }
    }

    private void start(JsonToken token) {
        depth++;
        String name = nameOf(parser.streamReadContext().getParent());
        if (contextDepth == 0 && name.equals("@context")) {
            contextDepth = depth;
            scoped.embedded();
        } else if (contextDepth > 0) {
            TokenStreamContext around = parser.streamReadContext().getParent();
            if (around.inObject() && name.equals("@context")) {
                scoped.begin(nameOf(around.getParent()), depth);
            }
        } else if (mapDepth == 0 && contextDepth == 0 && token == JsonToken.START_OBJECT && mapTerms.contains(name)) {
            mapDepth = depth;
            mapLength = 0;
        }
    }

    private void end() {
        contextDepth = contextDepth == depth ? 0 : contextDepth;
        scoped.end(depth);
        if (mapDepth == depth) {
            mapDepth = 0;
            work += mapLength * mapLength / 4;
            check(work, failure);
        }
        depth--;
    }

    /** Whether the work that maps make is within bounds. */
    static void check(long work, Function<Code, RdfReadException> failure) {
        if (work > MOST_WORK) {
            throw failure.apply(Code.LIMIT);
        }
    }

    private void definition(JsonToken token) {
        if (token == JsonToken.PROPERTY_NAME) {
            scoped.term();
        }
        if (token != JsonToken.VALUE_STRING) {
            return;
        }
        TokenStreamContext at = parser.streamReadContext();
        String text = parser.getString();
        String name = nameOf(at);
        // In an expanded definition, the term is the name of the object around.
        String around =
                at.inObject() ? nameOf(at.getParent()) : nameOf(at.getParent().getParent());
        if (name.equals("@context") && isOurs(token)) {
            named(at);
        } else if (name.equals("@container")) {
            if (MAPS.contains(text)) {
                mapTerms.add(around);
            }
        } else if (name.equals("@id")) {
            contexts.add(around, text);
        } else if (!name.startsWith("@") || name.equals("@vocab") || name.equals("@base")) {
            contexts.add(name, text);
        }
    }

    private boolean isOurs(JsonToken token) {
        return token == JsonToken.VALUE_STRING && parser.getString().equals(PublishedSchema.CONTEXT.iri());
    }

    /** Our context, named in a context of a document or of a term of it. */
    private void named(TokenStreamContext at) {
        TokenStreamContext definition = at;
        while (definition.inArray()) {
            definition = definition.getParent();
        }
        String term = nameOf(definition.getParent());
        if (at.inArray() && contextDepth == depth) {
            scoped.oursEmbedded();
        } else {
            scoped.ours(term);
        }
    }

    /** The member whose value this is, or is an element of; empty where there is none. */
    private static String nameOf(@Nullable TokenStreamContext context) {
        TokenStreamContext at = context;
        while (at != null && at.inArray()) {
            at = at.getParent();
        }
        return at == null || at.currentName() == null ? "" : at.currentName();
    }
}
