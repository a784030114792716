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

/** Walks over JSON before the JSON-LD processor sees it, which has no limits of its own. */
final class JsonCheck {

    private static final long MOST_TOKENS = 20_000_000;

    private final JsonFactory json;

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
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text.substring(from, to))) {
            Function<Code, RdfReadException> failure =
                    code -> new RdfReadException(code, "", place(text, from, parser.currentLocation()));
            try {
                JsonWalk.over(parser, to - from, failure);
            } catch (StreamConstraintsException e) {
                throw failure.apply(Code.LIMIT);
            } catch (JacksonException e) {
                throw failure.apply(Code.SYNTAX);
            }
        }
    }

    private static TextPlace place(String text, int from, TokenStreamLocation location) {
        long at = location.getCharOffset();
        return at < 0 ? TextPlace.UNKNOWN : TextPlace.of(text, from + (int) at);
    }
}
