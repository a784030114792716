package org.entaxi.jsonld;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The tokeniser and the token writer, set up once for what the canonical form asks. */
final class Json {

    private static final JsonFactory WRITING = JsonFactory.builder()
            // A character beyond the basic plane is written as itself, and a number the same on every JDK.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // What was read within the limits of a reader can be written, and nothing else is ever parsed here.
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(2 * ReadLimits.GREATEST_DEPTH)
                    .build())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * ReadLimits.GREATEST_DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonFactory reading;

    Json(ReadLimits limits) {
        this.reading = JsonFactory.builder()
                .streamReadConstraints(new ReadConstraints(limits))
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .build();
    }

    /** Makes what tells names apart while they are read. */
    static PropertyNameMatcher matcher(List<String> names) {
        return WRITING.constructNameMatcher(
                names.stream().map(Named::fromString).toList(), false);
    }

    JsonParser parser(InputStream in) {
        return reading.createParser(ObjectReadContext.empty(), in);
    }

    JsonParser parser(byte[] bytes, int start, int length) {
        return reading.createParser(ObjectReadContext.empty(), bytes, start, length);
    }

    static JsonParser parser(String text) {
        return WRITING.createParser(ObjectReadContext.empty(), text);
    }

    static JsonGenerator pretty(OutputStream out) {
        return WRITING.createGenerator(new Pretty(), out);
    }

    static JsonGenerator compact(OutputStream out) {
        return WRITING.createGenerator(ObjectWriteContext.empty(), out);
    }

    static JsonGenerator compact(Writer out) {
        return WRITING.createGenerator(ObjectWriteContext.empty(), out);
    }

    private static final class Pretty extends ObjectWriteContext.Base {

        private final PrettyPrinter layout = new CanonicalLayout();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
