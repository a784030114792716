package org.entaxi.jsonld.rdf;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Attestation;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.Covering;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Name;
import org.entaxi.vocabulary.NotProof;
import org.entaxi.vocabulary.Notation;
import org.jspecify.annotations.Nullable;

/**
 * Reads concepts and schemes of a host from SKOS, in Turtle or in JSON-LD 1.1 of any shape and with any inline context.
 * Besides SKOS it understands the terms with which the published schemes say what papers prove.
 *
 * <p>JSON-LD needs the optional dependencies {@code com.apicatalog:titanium-json-ld} and
 * {@code org.eclipse.parsson:parsson}; Turtle needs nothing.
 */
public final class SkosReader {

    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String ENT = "https://w3id.org/entaxi/ns#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final Map<String, Link.Kind> LINKS = Map.ofEntries(
            Map.entry(SKOS + "broader", Link.Kind.BROADER),
            Map.entry(SKOS + "related", Link.Kind.RELATED),
            Map.entry(SKOS + "exactMatch", Link.Kind.EXACT_MATCH),
            Map.entry(SKOS + "closeMatch", Link.Kind.CLOSE_MATCH),
            Map.entry(DCT + "replaces", Link.Kind.REPLACES),
            Map.entry(ENT + "disjointWith", Link.Kind.DISJOINT_WITH),
            Map.entry(ENT + "leadsTo", Link.Kind.LEADS_TO),
            Map.entry(ENT + "carriedBy", Link.Kind.CARRIED_BY),
            Map.entry(ENT + "formatOf", Link.Kind.FORMAT_OF),
            Map.entry(ENT + "grantsStatus", Link.Kind.STATUS),
            Map.entry(ENT + "suggests", Link.Kind.SUGGESTS),
            Map.entry(ENT + "memberOf", Link.Kind.MEMBER_OF));
    private static final Map<String, Name.Kind> NAMES = Map.of(
            SKOS + "prefLabel", Name.Kind.PREFERRED,
            SKOS + "altLabel", Name.Kind.ALTERNATIVE,
            SKOS + "hiddenLabel", Name.Kind.HIDDEN,
            ENT + "labelToCheck", Name.Kind.PREFERRED);
    /** Said by other properties, or about the assertion and not the concept. */
    private static final Set<String> IMPLIED = Set.of(
            TYPE,
            SKOS + "inScheme",
            SKOS + "topConceptOf",
            SKOS + "hasTopConcept",
            DCT + "identifier",
            ENT + "certainty",
            ENT + "validFrom",
            ENT + "validUntil");

    private final Triples triples;
    private final Set<String> notUnderstood = new LinkedHashSet<>();

    /** The nodes that concepts refer to for what is said of an assertion. */
    private final Set<String> assertions = new HashSet<>();

    /** A covering may be that of many concepts. */
    private final Map<String, Covering> coverings = new HashMap<>();

    private SkosReader(Triples triples) {
        this.triples = triples;
    }

    /**
     * Reads a document in JSON-LD, within the limits of {@link GeneralJsonLd#create()}.
     *
     * @param jsonLd the text of the document; contexts by reference are refused, nothing is fetched
     * @return the schemes and concepts
     * @throws org.entaxi.vocabulary.VocabularyException {@code FILE_MALFORMED} if it is not JSON-LD or exceeds a limit, if
     *     it has a member that its context does not define, if a concept is in no scheme, or if a date cannot be read
     * @throws org.entaxi.jsonld.schema.MissingArtefactException if the JSON-LD processor is not on the path
     */
    public static SkosContent read(String jsonLd) {
        return read(jsonLd, GeneralJsonLd.DEFAULT);
    }

    /**
     * Reads a document in JSON-LD.
     *
     * @param jsonLd the text of the document; contexts by reference are refused, nothing is fetched
     * @param limits how large it may be, and how deeply nested
     * @return the schemes and concepts
     * @throws org.entaxi.vocabulary.VocabularyException {@code FILE_MALFORMED} if it is not JSON-LD or exceeds a limit, if
     *     it has a member that its context does not define, if a concept is in no scheme, or if a date cannot be read
     * @throws org.entaxi.jsonld.schema.MissingArtefactException if the JSON-LD processor is not on the path
     */
    public static SkosContent read(String jsonLd, ReadLimits limits) {
        return new SkosReader(JsonLdTriples.of(jsonLd, limits)).content();
    }

    /**
     * Reads a document in Turtle, within the {@linkplain ReadLimits#DEFAULT usual limits}.
     *
     * @param turtle the text of the document; nothing is fetched
     * @return the schemes and concepts
     * @throws RdfReadException with line and column, if it is not Turtle or exceeds a limit
     * @throws org.entaxi.vocabulary.VocabularyException {@code FILE_MALFORMED} if a concept is in no scheme, or if a date
     *     cannot be read
     */
    public static SkosContent readTurtle(String turtle) {
        return readTurtle(turtle, ReadLimits.DEFAULT);
    }

    /**
     * Reads a document in Turtle.
     *
     * @param turtle the text of the document; nothing is fetched
     * @param limits how large it may be, and how deeply nested
     * @return the schemes and concepts
     * @throws RdfReadException with line and column, if it is not Turtle or exceeds a limit
     * @throws org.entaxi.vocabulary.VocabularyException {@code FILE_MALFORMED} if a concept is in no scheme, or if a date
     *     cannot be read
     */
    public static SkosContent readTurtle(String turtle, ReadLimits limits) {
        Triples triples = new Triples();
        TurtleReader.read(turtle, limits, null, triples);
        return new SkosReader(triples).content();
    }

    private SkosContent content() {
        List<ConceptScheme> schemes = new ArrayList<>();
        List<Concept> concepts = new ArrayList<>();
        Map<ConceptId, List<Name>> labels = new LinkedHashMap<>();
        Map<String, List<String>> parents = parentsByNarrower();
        Set<String> parts = triples.blankObjects();
        for (String subject : triples.bySubject().keySet()) {
            if (is(subject, SKOS + "ConceptScheme")) {
                schemes.add(scheme(subject));
            } else if (is(subject, SKOS + "Concept")) {
                concepts.add(concept(subject, parents.getOrDefault(subject, List.of())));
            }
        }
        for (String subject : triples.bySubject().keySet()) {
            if (!isRead(subject) && !parts.contains(subject)) {
                labels(subject, labels);
            }
        }
        return new SkosContent(schemes, concepts, labels, notUnderstood);
    }

    private boolean isRead(String subject) {
        return is(subject, SKOS + "ConceptScheme") || is(subject, SKOS + "Concept") || assertions.contains(subject);
    }

    /** What is said of something without saying what it is: names of a concept that is known elsewhere, or nothing. */
    private void labels(String subject, Map<ConceptId, List<Name>> labels) {
        boolean another = !triples.values(subject, TYPE).isEmpty();
        List<Name> names = new ArrayList<>();
        for (Map.Entry<String, List<Triples.Value>> property :
                triples.bySubject().getOrDefault(subject, Map.of()).entrySet()) {
            for (Triples.Value value : property.getValue()) {
                Name name = another ? null : name(property.getKey(), value);
                if (name != null) {
                    names.add(name);
                } else if (!isNarrowerOfOwn(property.getKey(), value)
                        && !property.getKey().equals(TYPE)) {
                    notUnderstood.add(property.getKey());
                }
            }
        }
        if (!names.isEmpty()) {
            labels.put(new ConceptId(subject), names);
        }
    }

    /** Read with the concept that is narrower, if that is in the document. */
    private boolean isNarrowerOfOwn(String property, Triples.Value value) {
        return property.equals(SKOS + "narrower") && is(value.text(), SKOS + "Concept");
    }

    private ConceptScheme scheme(String iri) {
        ConceptScheme open = ConceptScheme.of(shortened(iri), texts(iri, SKOS + "prefLabel"));
        return new ConceptScheme(
                open.id(),
                open.prefLabel(),
                texts(iri, SKOS + "definition"),
                false,
                open.open(),
                open.certainty(),
                null);
    }

    private Concept concept(String iri, List<String> parents) {
        String scheme = triples.one(iri, SKOS + "inScheme");
        if (scheme == null) {
            throw Triples.malformed("concept without skos:inScheme: " + iri);
        }
        Concept.Builder concept = Concept.builder(new ConceptId(iri), shortened(scheme))
                .certainty(certainty(iri))
                .definition(texts(iri, SKOS + "definition"))
                .note(texts(iri, SKOS + "scopeNote"))
                .validity(window(iri, ENT + "validFrom", ENT + "validUntil"));
        for (String parent : parents) {
            concept.broader(new ConceptId(parent));
        }
        for (Map.Entry<String, List<Triples.Value>> property :
                triples.bySubject().getOrDefault(iri, Map.of()).entrySet()) {
            for (Triples.Value value : property.getValue()) {
                add(concept, iri, property.getKey(), value);
            }
        }
        return concept.build();
    }

    private void add(Concept.Builder concept, String iri, String property, Triples.Value value) {
        Link.Kind link = LINKS.get(property);
        Name name = name(property, value);
        if (link != null && !value.literal()) {
            concept.link(Link.of(link, new ConceptId(value.text())));
        } else if (name != null) {
            concept.name(name);
        } else if (property.equals(SKOS + "notation")) {
            concept.notation(new Notation(value.text(), notationType(value), Certainty.SURE, null));
        } else if (property.equals(ENT + "attests")) {
            if (triples.values(iri, ENT + "attestation").isEmpty()) {
                concept.attests(new ConceptId(value.text()));
            }
        } else if (property.equals(ENT + "attestation")) {
            concept.attestation(attestation(value.text()));
        } else if (property.equals(ENT + "notProofOf")) {
            concept.notProof(new NotProof(new ConceptId(value.text()), LocalizedText.EMPTY));
        } else if (property.equals(ENT + "coveredBy")) {
            concept.covering(coverings.computeIfAbsent(value.text(), this::covering));
        } else if (property.equals(SKOS + "narrower")) {
            if (!isNarrowerOfOwn(property, value)) {
                notUnderstood.add(property);
            }
        } else if (!IMPLIED.contains(property)
                && !property.equals(SKOS + "definition")
                && !property.equals(SKOS + "scopeNote")) {
            notUnderstood.add(property);
        }
    }

    /** The name that a property gives; null when it gives none. */
    private static @Nullable Name name(String property, Triples.Value value) {
        Name.Kind kind = NAMES.get(property);
        if (kind == null || !value.literal()) {
            return null;
        }
        String language = value.language() == null ? "und" : value.language();
        Certainty certainty = property.startsWith(SKOS) ? Certainty.SURE : Certainty.CHECK;
        return new Name(language, value.text(), kind, Validity.ALWAYS, certainty, null);
    }

    private static String notationType(Triples.Value value) {
        String type = value.datatype() == null ? "" : value.datatype();
        return type.startsWith(Notation.TYPE_SPACE) ? type.substring(Notation.TYPE_SPACE.length()) : type;
    }

    private Attestation attestation(String node) {
        assertions.add(node);
        String status = triples.one(node, ENT + "provedStatus");
        if (status == null) {
            throw Triples.malformed("attestation without ent:provedStatus");
        }
        String remark = triples.one(node, ENT + "printedRemark");
        if (!triples.values(node, ENT + "legalBasis").isEmpty()) {
            notUnderstood.add(ENT + "legalBasis");
        }
        return new Attestation(
                new ConceptId(status),
                remark == null ? null : new ConceptId(remark),
                window(node, ENT + "grantedFrom", ENT + "grantedUntil"),
                List.of(),
                certainty(node),
                null);
    }

    private Covering covering(String node) {
        assertions.add(node);
        Set<ConceptId> parts = new LinkedHashSet<>();
        for (Triples.Value part : triples.values(node, ENT + "coveringPart")) {
            parts.add(new ConceptId(part.text()));
        }
        return new Covering(parts, certainty(node), null);
    }

    /** What is sure where nothing is said; anything that is not a known word has to be checked. */
    private Certainty certainty(String node) {
        String text = triples.one(node, ENT + "certainty");
        if (text == null) {
            return Certainty.SURE;
        }
        for (Certainty certainty : Certainty.values()) {
            if (certainty.name().toLowerCase(Locale.ROOT).equals(text)) {
                return certainty;
            }
        }
        return Certainty.CHECK;
    }

    private Validity window(String node, String from, String until) {
        return new Validity(date(node, from), date(node, until));
    }

    private @Nullable PartialDate date(String node, String property) {
        String text = triples.one(node, property);
        try {
            return text == null ? null : PartialDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Triples.malformed("not a date: " + property);
        }
    }

    private LocalizedText texts(String subject, String property) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Triples.Value value : triples.values(subject, property)) {
            texts.putIfAbsent(value.language() == null ? "und" : value.language(), value.text());
        }
        return LocalizedText.of(texts);
    }

    /** Parents that only say so themselves, by skos:narrower. */
    private Map<String, List<String>> parentsByNarrower() {
        Map<String, Set<String>> broader = new HashMap<>();
        for (String child : triples.bySubject().keySet()) {
            for (Triples.Value parent : triples.values(child, SKOS + "broader")) {
                broader.computeIfAbsent(child, iri -> new HashSet<>()).add(parent.text());
            }
        }
        Map<String, List<String>> parents = new LinkedHashMap<>();
        for (String parent : triples.bySubject().keySet()) {
            for (Triples.Value child : triples.values(parent, SKOS + "narrower")) {
                if (!broader.getOrDefault(child.text(), Set.of()).contains(parent)) {
                    parents.computeIfAbsent(child.text(), iri -> new ArrayList<>())
                            .add(parent);
                }
            }
        }
        return parents;
    }

    private boolean is(String subject, String type) {
        return triples.values(subject, TYPE).stream()
                .anyMatch(value -> value.text().equals(type));
    }

    private static String shortened(String scheme) {
        return scheme.startsWith(ConceptId.SPACE) ? scheme.substring(ConceptId.SPACE.length()) : scheme;
    }
}
