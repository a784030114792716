package org.entaxi.jsonld.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Validity;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
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
    private static final String ENT = SkosNodes.ENT;
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
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
            ENT + "labelToCheck", Name.Kind.PREFERRED,
            ENT + "altLabelToCheck", Name.Kind.ALTERNATIVE,
            ENT + "hiddenLabelToCheck", Name.Kind.HIDDEN);
    private static final Map<String, Link.Kind> LINKS_TO_CHECK = LINKS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    link -> ENT + link.getKey().replaceFirst("^.*[#/]", "") + "ToCheck", Map.Entry::getValue));
    private static final Map<String, Link.Kind> DATED_LINKS = LINKS.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(link -> link.getKey() + "During", Map.Entry::getValue));

    /** Said by other properties, or read where something else is. */
    private static final Set<String> IMPLIED = Set.of(
            TYPE,
            SKOS + "definition",
            SKOS + "scopeNote",
            SKOS + "inScheme",
            SKOS + "topConceptOf",
            DCT + "identifier",
            DCT + "source",
            ENT + "certainty",
            ENT + "formerName",
            ENT + "statement",
            ENT + "validFrom",
            ENT + "validUntil");

    private static final Set<String> ALTERNATIVE_LABELS = Set.of(SKOS + "altLabel", ENT + "altLabelToCheck");
    private static final Set<String> OF_SCHEMES = Set.of(
            TYPE,
            SKOS + "prefLabel",
            SKOS + "definition",
            SKOS + "hasTopConcept",
            DCT + "source",
            ENT + "certainty",
            ENT + "open",
            ENT + "siblingsDisjoint");
    private static final SkosNodes.Assurance SURE = new SkosNodes.Assurance(Certainty.SURE, null, Validity.ALWAYS);

    private final Triples triples;
    private final Set<String> notUnderstood = new LinkedHashSet<>();
    private final SkosNodes nodes;

    private SkosReader(Triples triples) {
        this.triples = triples;
        this.nodes = new SkosNodes(triples, notUnderstood);
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
        return is(subject, SKOS + "ConceptScheme") || is(subject, SKOS + "Concept") || nodes.isRead(subject);
    }

    /** What is said of something without saying what it is: names of a concept that is known elsewhere, or nothing. */
    private void labels(String subject, Map<ConceptId, List<Name>> labels) {
        boolean another = !triples.values(subject, TYPE).isEmpty();
        List<Name> names = new ArrayList<>();
        for (Map.Entry<String, List<Triples.Value>> property :
                triples.bySubject().getOrDefault(subject, Map.of()).entrySet()) {
            for (Triples.Value value : property.getValue()) {
                Name name = another ? null : name(property.getKey(), value, SURE);
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
        Map<String, List<Triples.Value>> said = triples.bySubject().getOrDefault(iri, Map.of());
        said.keySet().stream()
                .filter(property -> !OF_SCHEMES.contains(property))
                .forEach(notUnderstood::add);
        return new ConceptScheme(
                shortened(iri),
                nodes.texts(iri, SKOS + "prefLabel"),
                nodes.texts(iri, SKOS + "definition"),
                "true".equals(triples.one(iri, ENT + "siblingsDisjoint")),
                !"false".equals(triples.one(iri, ENT + "open")),
                nodes.certainty(iri),
                nodes.source(iri));
    }

    private Concept concept(String iri, List<String> parents) {
        String scheme = triples.one(iri, SKOS + "inScheme");
        if (scheme == null) {
            throw Triples.malformed("concept without skos:inScheme: " + iri);
        }
        SkosNodes.Assurance whole = new SkosNodes.Assurance(nodes.certainty(iri), nodes.source(iri), Validity.ALWAYS);
        Concept.Builder concept = Concept.builder(new ConceptId(iri), shortened(scheme))
                .certainty(whole.certainty())
                .source(whole.source())
                .definition(nodes.texts(iri, SKOS + "definition"))
                .note(nodes.texts(iri, SKOS + "scopeNote"))
                .validity(nodes.window(iri, ENT + "validFrom", ENT + "validUntil"));
        for (String parent : parents) {
            concept.link(link(Link.Kind.BROADER, parent, whole));
        }
        Set<Triples.Value> former = former(concept, iri);
        Map<SkosNodes.Statement, SkosNodes.Assurance> statements = nodes.statements(iri);
        for (Map.Entry<String, List<Triples.Value>> property :
                triples.bySubject().getOrDefault(iri, Map.of()).entrySet()) {
            for (Triples.Value value : property.getValue()) {
                if (former.contains(value) && ALTERNATIVE_LABELS.contains(property.getKey())) {
                    continue;
                }
                SkosNodes.Assurance own =
                        statements.getOrDefault(new SkosNodes.Statement(property.getKey(), value), whole);
                boolean plain = addPlain(concept, property.getKey(), value, own);
                if (!plain && !addNode(concept, iri, property.getKey(), value)) {
                    notUnderstood.add(property.getKey());
                }
            }
        }
        return concept.build();
    }

    /** Adds the names that were in use earlier; their plain labels are told by their nodes. */
    private Set<Triples.Value> former(Concept.Builder concept, String iri) {
        Set<Triples.Value> told = new HashSet<>();
        for (Triples.Value node : triples.values(iri, ENT + "formerName")) {
            nodes.formerNames(node.text()).forEach(concept::name);
            told.addAll(triples.values(node.text(), LABEL));
        }
        return told;
    }

    /** Adds what is said in one statement, as sure as is said of it, otherwise as its concept. */
    private static boolean addPlain(
            Concept.Builder concept, String property, Triples.Value value, SkosNodes.Assurance own) {
        Name name = name(property, value, own);
        Link.Kind kind = LINKS.get(property);
        Link.Kind toCheck = LINKS_TO_CHECK.get(property);
        if (name != null) {
            concept.name(name);
        } else if (kind != null && !value.literal()) {
            concept.link(link(kind, value.text(), own));
        } else if (toCheck != null && !value.literal()) {
            concept.link(link(toCheck, value.text(), toCheck(own)));
        } else if (property.equals(SKOS + "notation")) {
            concept.notation(notation(value, own));
        } else if (property.equals(ENT + "notationToCheck")) {
            concept.notation(notation(value, toCheck(own)));
        } else {
            return false;
        }
        return true;
    }

    /** Adds what is said by a node of its own; nothing for what is read elsewhere. */
    private boolean addNode(Concept.Builder concept, String iri, String property, Triples.Value value) {
        Link.Kind dated = DATED_LINKS.get(property);
        if (dated != null) {
            concept.link(nodes.datedLink(dated, value.text()));
            return true;
        }
        switch (property) {
            case ENT + "attests" -> {
                if (triples.values(iri, ENT + "attestation").isEmpty()) {
                    concept.attests(new ConceptId(value.text()));
                }
            }
            case ENT + "attestation" -> concept.attestation(nodes.attestation(value.text()));
            case ENT + "notProofOf" -> concept.notProof(new NotProof(new ConceptId(value.text()), LocalizedText.EMPTY));
            case ENT + "coveredBy" -> concept.covering(nodes.covering(value.text()));
            case ENT + "legalBasis" -> concept.basis(nodes.basis(value.text()));
            case ENT + "prolongation" -> concept.prolongation(nodes.prolongation(value.text()));
            case ENT + "usualTerm" -> concept.term(nodes.term(value.text()));
            default -> {
                return IMPLIED.contains(property) || isNarrowerOfOwn(property, value);
            }
        }
        return true;
    }

    private static SkosNodes.Assurance toCheck(SkosNodes.Assurance own) {
        return new SkosNodes.Assurance(Certainty.CHECK, own.source(), own.validity());
    }

    private static Link link(Link.Kind kind, String target, SkosNodes.Assurance own) {
        return new Link(kind, new ConceptId(target), own.validity(), own.certainty(), own.source());
    }

    private static Notation notation(Triples.Value value, SkosNodes.Assurance own) {
        String type = value.datatype() == null ? "" : value.datatype();
        boolean ours = type.startsWith(Notation.TYPE_SPACE);
        return new Notation(
                value.text(),
                ours ? type.substring(Notation.TYPE_SPACE.length()) : type,
                own.certainty(),
                own.source());
    }

    /** The name that a property gives; null when it gives none. */
    private static @Nullable Name name(String property, Triples.Value value, SkosNodes.Assurance own) {
        Name.Kind kind = NAMES.get(property);
        if (kind == null || !value.literal()) {
            return null;
        }
        String language = value.language() == null ? "und" : value.language();
        Certainty certainty = property.startsWith(SKOS) ? own.certainty() : Certainty.CHECK;
        return new Name(language, value.text(), kind, own.validity(), certainty, own.source());
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
