package org.entaxi.jsonld.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.schema.MissingArtefactException;
import org.entaxi.model.Catalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads any JSON-LD 1.1 document that says what a canonical document says: expanded, flattened, as a {@code @graph}, or
 * with another context that stands in the document itself; and N-Quads.
 *
 * <p>Nothing is ever fetched: the only document that a context may name is Entaxi's own, which is in the jar. Depth and
 * size are checked before the JSON-LD processor sees a byte. What the document says and this version does not know ends
 * in the extensions, under the IRI of its property; a member that the contexts do not define is an error, not a loss.
 *
 * <p>Pointers of findings are those of the canonical form. Where RDF has no order (sets) or no other form (JSON literals
 * have sorted members, language tags one case), the order and form are those of the canonical document.
 *
 * <p>Needs the optional dependencies {@code com.apicatalog:titanium-json-ld} and {@code org.eclipse.parsson:parsson}.
 * Immutable and thread-safe.
 */
public final class GeneralJsonLd {

    private static final String ARTEFACT = "com.apicatalog:titanium-json-ld";
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(256)
                    .maxDocumentLength(64L << 20)
                    .maxTokenCount(20_000_000)
                    .maxStringLength(1_000_000)
                    .maxNameLength(2_000)
                    .maxNumberLength(100)
                    .build())
            .build();

    private final EntaxiJson canonical;

    private GeneralJsonLd(EntaxiJson canonical) {
        this.canonical = canonical;
    }

    /**
     * A reader with default limits: 64 MiB, 256 levels deep.
     *
     * @return the reader
     */
    public static GeneralJsonLd create() {
        return new GeneralJsonLd(EntaxiJson.create());
    }

    /**
     * Reads a JSON-LD document.
     *
     * @param bytes the document in UTF-8
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws MissingArtefactException if the JSON-LD processor is not on the path
     */
    public ReadResult<Catalogue> read(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        checkLimits(bytes);
        try {
            return canonical.readCatalogue(Processor.fromJsonLd(new String(bytes, StandardCharsets.UTF_8)));
        } catch (NoClassDefFoundError e) {
            throw new MissingArtefactException(ARTEFACT, e);
        }
    }

    /**
     * Reads N-Quads. The catalogue is in the default graph.
     *
     * @param bytes the text in UTF-8
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws MissingArtefactException if the JSON-LD processor is not on the path
     */
    public ReadResult<Catalogue> readNQuads(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        if (bytes.length > 64L << 20) {
            throw new RdfReadException(RdfReadException.Code.LIMIT, "size");
        }
        try {
            return canonical.readCatalogue(Processor.fromNQuads(new String(bytes, StandardCharsets.UTF_8)));
        } catch (NoClassDefFoundError e) {
            throw new MissingArtefactException(ARTEFACT, e);
        }
    }

    private static void checkLimits(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                // Walking is the check.
            }
        } catch (StreamConstraintsException e) {
            throw new RdfReadException(RdfReadException.Code.LIMIT, "depth or size");
        } catch (JacksonException e) {
            throw new RdfReadException(RdfReadException.Code.SYNTAX, "");
        }
    }
}
