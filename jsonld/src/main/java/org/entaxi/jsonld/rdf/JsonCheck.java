package org.entaxi.jsonld.rdf;

import java.util.function.Function;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Walks over JSON before the JSON-LD processor sees it, which has no limits of its own. The documents of one page share
 * the bounds on what they make the processor do.
 */
final class JsonCheck {

    private static final long MOST_TOKENS = 20_000_000;

    private final JsonFactory json;
    private long characters;
    private long definitions;
    private long work;

    JsonCheck(ReadLimits limits) {
        this.json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxDocumentLength(limits.documentBytes())
                        .maxTokenCount(MOST_TOKENS)
                        .maxStringLength(limits.textChars())
                        .maxNameLength(limits.nameChars())
                        .maxNumberLength(limits.numberChars())
                        .build())
                .build();
    }

    /**
     * Checks a part of a text that should be one JSON document.
     *
     * @throws RdfReadException if it is not JSON, or exceeds a limit
     */
    void check(String text, int from, int to) {
        String part = text.substring(from, to);
        JsonWalk.Rest rest;
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), part)) {
            Function<Code, RdfReadException> failure =
                    code -> new RdfReadException(code, "", place(text, from, parser.currentLocation()));
            try {
                rest = JsonWalk.over(parser, to - from, failure);
                work += rest.work();
                JsonWalk.check(work, failure);
            } catch (StreamConstraintsException e) {
                throw failure.apply(Code.LIMIT);
            } catch (JacksonException e) {
                throw failure.apply(Code.SYNTAX);
            }
        }
        if (rest.scoped().isAny()) {
            try (JsonParser parser = json.createParser(ObjectReadContext.empty(), part)) {
                rest.scoped().countUses(parser);
            }
        }
        definitions += rest.scoped().cost();
        characters += to - from;
        ScopedContexts.check(definitions, characters);
    }

    private static TextPlace place(String text, int from, TokenStreamLocation location) {
        long at = location.getCharOffset();
        return at < 0 ? TextPlace.UNKNOWN : TextPlace.of(text, from + (int) at);
    }
}
