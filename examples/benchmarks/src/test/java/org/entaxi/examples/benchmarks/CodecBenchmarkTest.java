package org.entaxi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entaxi.examples.benchmarks.peer.PlainCatalogue;
import org.entaxi.examples.benchmarks.peer.Tokens;
import org.entaxi.examples.generator.CatalogueGenerator;
import org.entaxi.examples.generator.CatalogueSettings;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.model.Disclosure;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the codec do the same work, on the same document. */
class CodecBenchmarkTest {

    private final JsonMapper mapper = JsonMapper.builder().build();

    private static byte[] document() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EntaxiJson.create()
                .writeCatalogue(
                        CatalogueGenerator.of(Vocabulary.greece(), CatalogueSettings.shared(200, 1))
                                .catalogue(),
                        Disclosure.FULL,
                        out);
        return out.toByteArray();
    }

    @Test
    void plainRecords_holdAllThatTheDocumentHas() throws IOException {
        byte[] document = document();
        PlainCatalogue plain = mapper.readValue(document, PlainCatalogue.class);
        assertThat(mapper.readTree(mapper.writeValueAsBytes(plain)).equals(mapper.readTree(document)))
                .isTrue();
    }

    @Test
    void tokens_areTheSameDocument() throws IOException {
        byte[] document = document();
        for (boolean pretty : new boolean[] {true, false}) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Tokens(document).write(out, pretty);
            assertThat(mapper.readTree(out.toByteArray()).equals(mapper.readTree(document)))
                    .as("pretty %s", pretty)
                    .isTrue();
        }
        assertThat(Tokens.walk(document, true)).isGreaterThan(Tokens.walk(document, false));
    }

    @Test
    void benchmarks_run() throws IOException, JsonLdError {
        CodecBenchmark benchmark = new CodecBenchmark();
        assertThat(benchmark.read().services()).hasSize(200);
        assertThat(benchmark.readPlain().services()).hasSize(200);
        assertThat(benchmark.expand()).hasSize(1);
        assertThat(benchmark.expand().toString()).contains("https://example.org/entaxi/service/00000199");
        assertThat(benchmark.write()).isEqualTo(document().length);
        assertThat(new String(document(), StandardCharsets.UTF_8)).startsWith("{\n  \"@context\"");
    }
}
