package org.entaxi.jsonld.rdf;

import java.time.DateTimeException;
import java.time.Period;
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
import java.util.function.Function;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Attestation;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Covering;
import org.entaxi.vocabulary.LegalBasis;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Name;
import org.entaxi.vocabulary.Prolongation;
import org.entaxi.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Reads the nodes in which the published schemes hold what is said of an assertion. */
final class SkosNodes {

    static final String ENT = "https://w3id.org/entaxi/ns#";

    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String ELI = "http://data.europa.eu/eli/ontology#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String SOURCE_SPACE = "https://w3id.org/entaxi/source/";

    private final Triples triples;
    private final Set<String> notUnderstood;
    private final Set<String> read = new HashSet<>();

    // A node may be that of many concepts, and have many parts.
    private final Map<String, Covering> coverings = new HashMap<>();
    private final Map<String, Attestation> attestations = new HashMap<>();
    private final Map<String, LegalBasis> bases = new HashMap<>();
    private final Map<String, List<Name>> formerNames = new HashMap<>();

    /** A plain statement: the property and its value. */
    record Statement(@Nullable String property, Triples.Value value) {}

    /** How sure something is, where it was read, and when it holds. */
    record Assurance(Certainty certainty, @Nullable String source, Validity validity) {}

    /**
     * Nodes of a document.
     *
     * @param triples the document
     * @param notUnderstood takes the properties that were not understood
     */
    SkosNodes(Triples triples, Set<String> notUnderstood) {
        this.triples = triples;
        this.notUnderstood = notUnderstood;
    }

    /** Whether a node was read as part of a concept. */
    boolean isRead(String node) {
        return read.contains(node);
    }

    /** What is said of the plain statements of a concept. */
    Map<Statement, Assurance> statements(String concept) {
        Map<Statement, Assurance> found = new HashMap<>();
        for (Triples.Value node : triples.values(concept, ENT + "statement")) {
            read.add(node.text());
            List<Triples.Value> object = triples.values(node.text(), RDF + "object");
            if (!object.isEmpty()) {
                String property = triples.one(node.text(), RDF + "predicate");
                found.put(
                        new Statement(property, object.get(0)),
                        new Assurance(
                                certainty(node.text()),
                                source(node.text()),
                                window(node.text(), ENT + "validFrom", ENT + "validUntil")));
            }
        }
        return found;
    }

    private <T> T once(Map<String, T> known, String node, Function<String, T> reading) {
        T found = known.get(node);
        if (found == null) {
            read.add(node);
            found = reading.apply(node);
            known.put(node, found);
        }
        return found;
    }

    Attestation attestation(String node) {
        return once(attestations, node, this::readAttestation);
    }

    Covering covering(String node) {
        return once(coverings, node, this::readCovering);
    }

    LegalBasis basis(String node) {
        return once(bases, node, this::readBasis);
    }

    /** The names of a concept that were in use earlier; one for each language of the label. */
    List<Name> formerNames(String node) {
        return once(formerNames, node, this::readFormerNames);
    }

    private Attestation readAttestation(String node) {
        String remark = triples.one(node, ENT + "printedRemark");
        return new Attestation(
                new ConceptId(required(node, ENT + "provedStatus")),
                remark == null ? null : new ConceptId(remark),
                window(node, ENT + "grantedFrom", ENT + "grantedUntil"),
                bases(node),
                certainty(node),
                source(node));
    }

    private Covering readCovering(String node) {
        Set<ConceptId> parts = new LinkedHashSet<>();
        for (Triples.Value part : triples.values(node, ENT + "coveringPart")) {
            parts.add(new ConceptId(part.text()));
        }
        return new Covering(parts, certainty(node), source(node));
    }

    private LegalBasis readBasis(String node) {
        Validity inForce = window(node, ELI + "first_date_entry_in_force", ELI + "date_no_longer_in_force");
        Citation citation = new Citation(
                texts(node, DCT + "title"),
                triples.one(node, ENT + "article"),
                triples.one(node, "http://schema.org/url"),
                triples.one(node, ENT + "gazette"),
                inForce.from(),
                inForce.until(),
                Extensions.NONE);
        return new LegalBasis(citation, certainty(node), source(node));
    }

    Prolongation prolongation(String node) {
        read.add(node);
        PartialDate until = date(node, ENT + "validUntil");
        if (until == null) {
            throw missing(ENT + "validUntil");
        }
        return new Prolongation(
                window(node, ENT + "printedFrom", ENT + "printedUntil"),
                until,
                basis(required(node, ENT + "legalBasis")));
    }

    Term term(String node) {
        read.add(node);
        String remark = triples.one(node, ENT + "printedRemark");
        boolean indefinite = "true".equals(triples.one(node, ENT + "indefinite"));
        return new Term(
                indefinite ? 0 : months(required(node, ENT + "usualPeriod")),
                remark == null ? null : new ConceptId(remark),
                certainty(node),
                source(node));
    }

    private static int months(String text) {
        try {
            Period period = Period.parse(text);
            int months = Math.toIntExact(period.toTotalMonths());
            if (months > 0 && period.equals(period.withDays(0))) {
                return months;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // Said below, as for what is a duration and no length of a document.
        }
        throw Triples.malformed("not a length in years and months: " + ENT + "usualPeriod");
    }

    /** A relation that holds for a time. */
    Link datedLink(Link.Kind kind, String node) {
        read.add(node);
        return new Link(
                kind,
                new ConceptId(required(node, ENT + "linkTarget")),
                window(node, ENT + "validFrom", ENT + "validUntil"),
                certainty(node),
                source(node));
    }

    private List<Name> readFormerNames(String node) {
        List<Name> names = new ArrayList<>();
        texts(node, "http://www.w3.org/2000/01/rdf-schema#label")
                .values()
                .forEach((language, text) -> names.add(new Name(
                        language,
                        text,
                        Name.Kind.FORMER,
                        window(node, ENT + "validFrom", ENT + "validUntil"),
                        certainty(node),
                        source(node))));
        return names;
    }

    private List<LegalBasis> bases(String node) {
        List<LegalBasis> found = new ArrayList<>();
        for (Triples.Value basis : triples.values(node, ENT + "legalBasis")) {
            found.add(basis(basis.text()));
        }
        return found;
    }

    /** What is sure where nothing is said; anything that is not a known word has to be checked. */
    Certainty certainty(String node) {
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

    /** The first source that has an IRI; a vocabulary names one of each assertion. */
    @Nullable
    String source(String node) {
        String found = null;
        for (Triples.Value value : triples.values(node, DCT + "source")) {
            if (found == null && !value.literal()) {
                String iri = value.text();
                found = iri.startsWith(SOURCE_SPACE) ? iri.substring(SOURCE_SPACE.length()) : iri;
            } else {
                notUnderstood.add(DCT + "source");
            }
        }
        return found;
    }

    Validity window(String node, String from, String until) {
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

    LocalizedText texts(String subject, String property) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Triples.Value value : triples.values(subject, property)) {
            texts.putIfAbsent(value.language() == null ? "und" : value.language(), value.text());
        }
        return LocalizedText.of(texts);
    }

    private String required(String node, String property) {
        String text = triples.one(node, property);
        if (text == null) {
            throw missing(property);
        }
        return text;
    }

    private static RuntimeException missing(String property) {
        return Triples.malformed("missing: " + property);
    }
}
