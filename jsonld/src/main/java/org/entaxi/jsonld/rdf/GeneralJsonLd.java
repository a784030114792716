package org.entaxi.jsonld.rdf;

import java.util.Objects;
import java.util.function.Supplier;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.ReadLimits;
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
 * with another context that stands in the document itself; and Turtle and N-Quads.
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

    /** What is read in memory as a whole, several times over, is limited to less than a stream. */
    private static final ReadLimits DEFAULT = ReadLimits.DEFAULT.withDocumentBytes(64L << 20);

    private static final long MOST_TOKENS = 20_000_000;

    private final ReadLimits limits;
    private final EntaxiJson canonical;

    private GeneralJsonLd(ReadLimits limits) {
        this.limits = limits;
        this.canonical = EntaxiJson.create().withLimits(limits);
    }

    /**
     * A reader with default limits: those of {@link ReadLimits#DEFAULT}, and documents of 64 MiB.
     *
     * @return the reader
     */
    public static GeneralJsonLd create() {
        return new GeneralJsonLd(DEFAULT);
    }

    /**
     * The same reader with other limits. A document is held in memory as a whole, many times its size.
     *
     * @param other the limits; of Turtle, names are IRIs and there may be one triple for each 32 bytes of the limit
     * @return a copy
     */
    public GeneralJsonLd withLimits(ReadLimits other) {
        return new GeneralJsonLd(other);
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
        String text = Utf8Text.of(Objects.requireNonNull(bytes, "bytes"), limits);
        checkLimits(bytes);
        return catalogue(() -> Processor.fromJsonLd(text));
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
        String text = Utf8Text.of(Objects.requireNonNull(bytes, "bytes"), limits);
        return catalogue(() -> Processor.fromNQuads(text));
    }

    /**
     * Reads Turtle. Relative IRIs need a base in the document.
     *
     * @param bytes the text in UTF-8
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws MissingArtefactException if the JSON-LD processor is not on the path
     */
    public ReadResult<Catalogue> readTurtle(byte[] bytes) {
        String text = Utf8Text.of(Objects.requireNonNull(bytes, "bytes"), limits);
        return catalogue(() -> Processor.fromTurtle(text, limits));
    }

    private ReadResult<Catalogue> catalogue(Supplier<byte[]> canonicalForm) {
        try {
            return canonical.readCatalogue(canonicalForm.get());
        } catch (NoClassDefFoundError e) {
            throw new MissingArtefactException(ARTEFACT, e);
        }
    }

    private JsonFactory json() {
        return JsonFactory.builder()
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

    private void checkLimits(byte[] bytes) {
        try (JsonParser parser = json().createParser(ObjectReadContext.empty(), bytes)) {
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
