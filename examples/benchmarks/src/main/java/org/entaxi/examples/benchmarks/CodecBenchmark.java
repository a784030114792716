package org.entaxi.examples.benchmarks;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.entaxi.examples.benchmarks.peer.PlainCatalogue;
import org.entaxi.examples.benchmarks.peer.Tokens;
import org.entaxi.examples.generator.CatalogueGenerator;
import org.entaxi.examples.generator.CatalogueSettings;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.schema.PublishedSchema;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.vocabulary.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A catalogue of 200 services in canonical JSON-LD, read and written. */
@State(Scope.Benchmark)
public class CodecBenchmark {

    private static final String READING = "Reading a catalogue of 200 services";
    private static final String WRITING = "Writing a catalogue of 200 services";
    private static final int ROOM = 1 << 20;

    private final EntaxiJson json = EntaxiJson.create();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Catalogue catalogue = CatalogueGenerator.of(Vocabulary.greece(), CatalogueSettings.shared(200, 1))
            .catalogue();
    private final byte[] bytes = bytes();
    private final Tokens tokens = new Tokens(bytes);
    private final JsonNode tree = mapper.readTree(bytes);
    private final PlainCatalogue plain = mapper.readValue(bytes, PlainCatalogue.class);
    private final JsonLdOptions closed = closed();

    private byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM)) {
            json.writeCatalogue(catalogue, Disclosure.FULL, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonLdOptions closed() {
        return new JsonLdOptions((url, options) -> {
            if (!url.toString().equals(EntaxiJson.CONTEXT)) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not loaded");
            }
            return JsonDocument.of(new StringReader(PublishedSchema.CONTEXT.text()));
        });
    }

    /**
     * Our reading: records, checked, with findings and origins.
     *
     * @return the catalogue
     */
    @Benchmark
    @Row(table = READING, who = "Entaxi, records", side = Row.Side.OURS)
    public Catalogue read() {
        return json.readCatalogue(bytes).value();
    }

    /**
     * The tokens, texts passed over.
     *
     * @return their number
     */
    @Benchmark
    @Row(table = READING, who = "jackson-core, tokens, texts passed over", side = Row.Side.FLOOR)
    public long walk() {
        return Tokens.walk(bytes, false);
    }

    /**
     * The tokens, texts taken.
     *
     * @return the number of characters
     */
    @Benchmark
    @Row(table = READING, who = "jackson-core, tokens and texts", side = Row.Side.FLOOR)
    public long walkTexts() {
        return Tokens.walk(bytes, true);
    }

    /**
     * A tree.
     *
     * @return the tree
     */
    @Benchmark
    @Row(table = READING, who = "jackson-databind, tree", side = Row.Side.PEER)
    public JsonNode readTree() {
        return mapper.readTree(bytes);
    }

    /**
     * Plain records.
     *
     * @return the catalogue
     */
    @Benchmark
    @Row(table = READING, who = "jackson-databind, plain records", side = Row.Side.PEER)
    public PlainCatalogue readPlain() {
        return mapper.readValue(bytes, PlainCatalogue.class);
    }

    /**
     * The expanded form, from which a reader would go on.
     *
     * @return the expanded form
     * @throws JsonLdError never
     */
    @Benchmark
    @Row(table = READING, who = "Titanium, expansion", side = Row.Side.PEER)
    public JsonArray expand() throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(bytes)))
                .options(closed)
                .get();
    }

    /**
     * Our writing, in the canonical layout.
     *
     * @return the number of bytes
     * @throws IOException never
     */
    @Benchmark
    @Row(table = WRITING, who = "Entaxi, canonical", side = Row.Side.OURS)
    public int write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        json.writeCatalogue(catalogue, Disclosure.FULL, out);
        return out.size();
    }

    /**
     * The same tokens in the same layout.
     *
     * @return the number of bytes
     */
    @Benchmark
    @Row(table = WRITING, who = "jackson-core, the same tokens in the same layout", side = Row.Side.FLOOR)
    public int writeTokens() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        tokens.write(out, true);
        return out.size();
    }

    /**
     * The same tokens in one line.
     *
     * @return the number of bytes
     */
    @Benchmark
    @Row(table = WRITING, who = "jackson-core, the same tokens in one line", side = Row.Side.FLOOR)
    public int writeTokensInOneLine() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        tokens.write(out, false);
        return out.size();
    }

    /**
     * A tree in one line.
     *
     * @return the number of bytes
     */
    @Benchmark
    @Row(table = WRITING, who = "jackson-databind, tree, in one line", side = Row.Side.PEER)
    public int writeTree() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        mapper.writeValue(out, tree);
        return out.size();
    }

    /**
     * Plain records in one line.
     *
     * @return the number of bytes
     */
    @Benchmark
    @Row(table = WRITING, who = "jackson-databind, plain records, in one line", side = Row.Side.PEER)
    public int writePlain() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
        mapper.writeValue(out, plain);
        return out.size();
    }
}
