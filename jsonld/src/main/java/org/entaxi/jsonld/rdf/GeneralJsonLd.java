package org.entaxi.jsonld.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Iris;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.rdf.RdfReadException.Code;
import org.entaxi.jsonld.schema.MissingArtefactException;
import org.entaxi.model.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * Reads any JSON-LD 1.1 document that says what a canonical document says: expanded, flattened, as a {@code @graph}, or
 * with another context that stands in the document itself; in the scripts of a page; and as Turtle and N-Quads.
 *
 * <p>Nothing is ever fetched: the only document that a context may name is Entaxi's own, which is in the jar. Depth,
 * size, and what contexts and maps would make the JSON-LD processor do are checked before it sees a byte. What the document says and this version does not know ends
 * in the extensions, under the IRI of its property; a node that is no part of the catalogue is a finding, and a member that
 * the contexts do not define is an error, not a loss.
 *
 * <p>A value of another kind than its property has, such as a text where an object belongs, is kept and reported as it is
 * when it stands in a canonical document; so is a set where a list belongs. The language of a text that has none in the
 * canonical form, and the direction of any text, are left out with a finding. Properties of {@code https://schema.org/} are
 * understood as those of {@code http://schema.org/}, which are the ones that are written.
 *
 * <p>Pointers of findings are those of the canonical form. Where RDF has no order (sets) or no other form (JSON literals
 * have sorted members, language tags one case), the order and form are those of the canonical document.
 *
 * <p>JSON-LD needs the optional dependencies {@code com.apicatalog:titanium-json-ld} and
 * {@code org.eclipse.parsson:parsson}; Turtle and N-Quads do not.
 * Immutable and thread-safe.
 */
public final class GeneralJsonLd {

    private static final String ARTEFACT = "com.apicatalog:titanium-json-ld";

    /** What is read in memory as a whole, several times over, is limited to less than a stream. */
    static final ReadLimits DEFAULT = ReadLimits.DEFAULT.withDocumentBytes(64L << 20);

    private final ReadLimits limits;
    private final @Nullable String base;
    private final EntaxiJson canonical;

    private GeneralJsonLd(ReadLimits limits, @Nullable String base) {
        this.limits = limits;
        this.base = base;
        this.canonical = EntaxiJson.create().withLimits(limits);
    }

    /**
     * A reader with default limits: those of {@link ReadLimits#DEFAULT}, and documents of 64 MiB.
     *
     * @return the reader
     */
    public static GeneralJsonLd create() {
        return new GeneralJsonLd(DEFAULT, null);
    }

    /**
     * The same reader with other limits. A document is held in memory as a whole, many times its size.
     *
     * @param other the limits; names are IRIs, too, and there may be one triple or object for each 32 bytes of the limit
     * @return a copy
     */
    public GeneralJsonLd withLimits(ReadLimits other) {
        return new GeneralJsonLd(Objects.requireNonNull(other, "other"), base);
    }

    /**
     * The same reader with a base: the address that a document came from, which its relative IRIs are relative to where
     * the document does not say otherwise.
     *
     * @param iri an absolute IRI
     * @return a copy
     * @throws IllegalArgumentException if it is not absolute
     */
    public GeneralJsonLd withBase(String iri) {
        if (!Iris.isAbsolute(iri)) {
            throw new IllegalArgumentException("Not an absolute IRI: " + iri);
        }
        return new GeneralJsonLd(limits, iri);
    }

    /**
     * Reads a document.
     *
     * @param bytes the document in UTF-8
     * @param notation what it is written in
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws JsonLdReadException if what it says is no catalogue that can be read
     * @throws MissingArtefactException if it is JSON-LD or HTML and the JSON-LD processor is not on the path
     */
    public ReadResult<Catalogue> read(byte[] bytes, RdfNotation notation) {
        String text = Utf8Text.of(Objects.requireNonNull(bytes, "bytes"), limits);
        List<String> leftOut = new ArrayList<>();
        NodeMap nodes =
                switch (notation) {
                    case JSON_LD -> json(text);
                    case TURTLE -> rdf(sink -> TurtleReader.read(text, limits, base, sink));
                    case N_QUADS -> rdf(sink -> NQuadsReader.read(text, limits, sink));
                    case HTML -> html(text, leftOut);
                };
        GraphFindings noticed = new GraphFindings(limits.findings());
        FlatGraph graph = new FlatGraph(nodes, limits.documentBytes(), noticed);
        byte[] document = graph.canonical();
        leftOut.addAll(graph.leftOut());
        try {
            return together(leftOut, noticed, canonical.readCatalogue(document));
        } catch (JsonLdReadException e) {
            // Lines and columns are those of a text that nobody else has seen.
            throw e.withoutLine();
        }
    }

    /**
     * Reads a JSON-LD document.
     *
     * @param bytes the document in UTF-8
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws JsonLdReadException if what it says is no catalogue that can be read
     * @throws MissingArtefactException if the JSON-LD processor is not on the path
     */
    public ReadResult<Catalogue> read(byte[] bytes) {
        return read(bytes, RdfNotation.JSON_LD);
    }

    /**
     * Reads N-Quads or N-Triples. What is said of one node in several graphs is said of one node.
     *
     * @param bytes the text in UTF-8
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws JsonLdReadException if what it says is no catalogue that can be read
     */
    public ReadResult<Catalogue> readNQuads(byte[] bytes) {
        return read(bytes, RdfNotation.N_QUADS);
    }

    /**
     * Reads Turtle. Relative IRIs need a base, in the document or of this reader.
     *
     * @param bytes the text in UTF-8
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws JsonLdReadException if what it says is no catalogue that can be read
     */
    public ReadResult<Catalogue> readTurtle(byte[] bytes) {
        return read(bytes, RdfNotation.TURTLE);
    }

    /**
     * Reads what stands in the scripts of the type {@code application/ld+json} of a page: all of them, as one document
     * (JSON-LD 1.1 section 7). A script with a context that would have to be fetched, such as those that pages have for
     * search engines, is left out with a finding if another one can be read.
     *
     * @param bytes the page in UTF-8
     * @return the catalogue and what was noticed
     * @throws RdfReadException if it cannot be read
     * @throws JsonLdReadException if what it says is no catalogue that can be read
     * @throws MissingArtefactException if the JSON-LD processor is not on the path
     */
    public ReadResult<Catalogue> readHtml(byte[] bytes) {
        return read(bytes, RdfNotation.HTML);
    }

    private NodeMap json(String text) {
        new JsonCheck(limits).check(text, 0, text.length());
        return processed(() -> Processor.read(text, base));
    }

    private NodeMap rdf(Consumer<TripleSink> reading) {
        RdfNodes nodes = new RdfNodes(limits.depth());
        reading.accept(nodes);
        return nodes.nodes();
    }

    private NodeMap html(String page, List<String> leftOut) {
        HtmlScripts.Found found = HtmlScripts.in(page);
        if (found.scripts().isEmpty()) {
            throw new RdfReadException(Code.SCRIPT_MISSING, "");
        }
        List<String> scripts = new ArrayList<>();
        JsonCheck check = new JsonCheck(limits);
        for (HtmlScripts.Script script : found.scripts()) {
            check.check(page, script.from(), script.to());
            scripts.add(page.substring(script.from(), script.to()));
        }
        String said = found.base();
        String from = said != null && Iris.isAbsolute(said) ? said : base;
        return processed(() -> Processor.read(scripts, from, script -> leftOut.add("script " + (script + 1))));
    }

    /** What the JSON-LD processor makes of a document, if there is one on the path. */
    static NodeMap processed(Supplier<NodeMap> processing) {
        try {
            return processing.get();
        } catch (NoClassDefFoundError e) {
            throw new MissingArtefactException(ARTEFACT, e);
        }
    }

    /** What was left out, what was noticed on the way to the canonical form, and what was read in that. */
    private ReadResult<Catalogue> together(List<String> leftOut, GraphFindings noticed, ReadResult<Catalogue> read) {
        if (leftOut.isEmpty() && noticed.listed().isEmpty()) {
            return read;
        }
        List<Finding> findings = new ArrayList<>();
        int listed = Math.min(leftOut.size(), limits.findings());
        for (String what : leftOut.subList(0, listed)) {
            findings.add(Finding.of(FindingCode.CONTENT_LEFT_OUT, "", "what", what));
        }
        findings.addAll(noticed.listed());
        int more = leftOut.size() - listed + noticed.more();
        if (more > 0) {
            findings.add(Finding.of(FindingCode.FINDINGS_CUT, "", "count", Integer.toString(more)));
        }
        findings.addAll(read.findings());
        return new ReadResult<>(read.value(), findings, read.origins());
    }
}
