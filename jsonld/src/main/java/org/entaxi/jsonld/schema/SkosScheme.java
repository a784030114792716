package org.entaxi.jsonld.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Attestation;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.Covering;
import org.entaxi.vocabulary.LegalBasis;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Name;
import org.entaxi.vocabulary.NotProof;
import org.entaxi.vocabulary.Notation;
import org.entaxi.vocabulary.Prolongation;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Source;
import org.entaxi.vocabulary.Term;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A concept scheme as RDF. What is sure or likely is said in SKOS and in plain properties, so that others can use it
 * without knowing of certainties; what still has to be checked is kept apart in properties whose name says so. A plain
 * statement is as sure as its concept, and from the same source; one that is not is said once more as an
 * {@code rdf:Statement} with its own certainty and source.
 */
final class SkosScheme {

    private static final String SOURCE_SPACE = "https://w3id.org/entaxi/source/";
    private static final String OBJECT = "rdf:object";
    private static final String BOOLEAN = RdfNode.PREFIXES.get("xsd") + "boolean";
    private static final Map<Link.Kind, String> PROPERTIES = Map.ofEntries(
            Map.entry(Link.Kind.BROADER, "skos:broader"),
            Map.entry(Link.Kind.RELATED, "skos:related"),
            Map.entry(Link.Kind.EXACT_MATCH, "skos:exactMatch"),
            Map.entry(Link.Kind.CLOSE_MATCH, "skos:closeMatch"),
            Map.entry(Link.Kind.REPLACES, "dct:replaces"),
            Map.entry(Link.Kind.DISJOINT_WITH, "ent:disjointWith"),
            Map.entry(Link.Kind.LEADS_TO, "ent:leadsTo"),
            Map.entry(Link.Kind.CARRIED_BY, "ent:carriedBy"),
            Map.entry(Link.Kind.FORMAT_OF, "ent:formatOf"),
            Map.entry(Link.Kind.STATUS, "ent:grantsStatus"),
            Map.entry(Link.Kind.SUGGESTS, "ent:suggests"),
            Map.entry(Link.Kind.MEMBER_OF, "ent:memberOf"));

    private final Vocabulary vocabulary;
    private final ConceptScheme scheme;

    SkosScheme(Vocabulary vocabulary, ConceptScheme scheme) {
        this.vocabulary = vocabulary;
        this.scheme = scheme;
    }

    List<RdfNode> nodes() {
        List<RdfNode> nodes = new ArrayList<>();
        RdfNode head = RdfNode.of(scheme.iri(), "skos:ConceptScheme")
                .texts("skos:prefLabel", scheme.prefLabel())
                .texts("skos:definition", scheme.definition())
                .typed("ent:siblingsDisjoint", Boolean.toString(scheme.siblingsDisjoint()), BOOLEAN)
                .typed("ent:open", Boolean.toString(scheme.open()), BOOLEAN);
        nodes.add(assertion(head, scheme.certainty(), scheme.source()));
        for (Concept concept : vocabulary.concepts(scheme.id())) {
            if (isTop(concept)) {
                head.reference("skos:hasTopConcept", concept.id().iri());
            }
            nodes.add(concept(concept));
        }
        return nodes;
    }

    private boolean isTop(Concept concept) {
        return concept.links().stream().noneMatch(link -> link.kind() == Link.Kind.BROADER && link.decides());
    }

    private RdfNode concept(Concept concept) {
        RdfNode node = RdfNode.of(concept.id().iri(), "skos:Concept")
                .reference("skos:inScheme", scheme.iri())
                .text("dct:identifier", concept.id().code());
        if (isTop(concept)) {
            node.reference("skos:topConceptOf", scheme.iri());
        }
        names(node, concept);
        node.texts("skos:definition", concept.definition()).texts("skos:scopeNote", concept.note());
        for (Link link : concept.links()) {
            link(node, concept, link);
        }
        for (Covering covering : concept.coverings()) {
            RdfNode parts = RdfNode.blank("ent:Covering");
            covering.parts().forEach(part -> parts.reference("ent:coveringPart", part.iri()));
            node.node("ent:coveredBy", assertion(parts, covering.certainty(), covering.source()));
        }
        documents(node, concept);
        for (Notation notation : concept.notations()) {
            String property = notation.certainty() == Certainty.CHECK ? "ent:notationToCheck" : "skos:notation";
            node.typed(property, notation.value(), notation.typeIri());
            state(
                    node,
                    concept,
                    statement(concept, property, Validity.ALWAYS).typed(OBJECT, notation.value(), notation.typeIri()),
                    notation.certainty(),
                    notation.source());
        }
        concept.bases().forEach(basis -> node.node("ent:legalBasis", basis(basis)));
        window(node, concept.validity(), "ent:validFrom", "ent:validUntil");
        return assertion(node, concept.certainty(), concept.source());
    }

    private void names(RdfNode node, Concept concept) {
        if (scheme.id().equals(Schemes.COUNTRY)) {
            for (String language : List.of("el", "en")) {
                if (concept.prefLabel().get(language) == null) {
                    Locale reader = Locale.forLanguageTag(language);
                    node.in("skos:prefLabel", language, vocabulary.label(concept.id(), reader));
                }
            }
        }
        for (Name name : concept.names()) {
            String property =
                    switch (name.kind()) {
                        case PREFERRED -> "skos:prefLabel";
                        case ALTERNATIVE, FORMER -> "skos:altLabel";
                        case HIDDEN -> "skos:hiddenLabel";
                    };
            boolean check =
                    name.certainty() == Certainty.CHECK && !concept.certainty().equals(Certainty.CHECK);
            String said = check ? toCheck(name.kind()) : property;
            node.in(said, name.language(), name.text());
            if (name.kind() == Name.Kind.FORMER) {
                RdfNode former = RdfNode.blank("ent:FormerName").in("rdfs:label", name.language(), name.text());
                window(former, name.validity(), "ent:validFrom", "ent:validUntil");
                node.node("ent:formerName", assertion(former, name.certainty(), name.source()));
            } else {
                RdfNode statement = statement(concept, said, name.validity()).in(OBJECT, name.language(), name.text());
                state(node, concept, statement, name.certainty(), name.source());
            }
        }
    }

    private static String toCheck(Name.Kind kind) {
        return switch (kind) {
            case PREFERRED -> "ent:labelToCheck";
            case ALTERNATIVE, FORMER -> "ent:altLabelToCheck";
            case HIDDEN -> "ent:hiddenLabelToCheck";
        };
    }

    /** Says something once more where it has dates, is not as sure as its concept, or is from another source. */
    private void state(RdfNode node, Concept concept, RdfNode statement, Certainty certainty, @Nullable String source) {
        boolean dated = statement.has("ent:validFrom") || statement.has("ent:validUntil");
        if (dated || certainty != concept.certainty() || !Objects.equals(source, concept.source())) {
            node.node("ent:statement", assertion(statement, certainty, source));
        }
    }

    private static RdfNode statement(Concept concept, String property, Validity validity) {
        RdfNode node = RdfNode.blank("rdf:Statement")
                .reference("rdf:subject", concept.id().iri())
                .curie("rdf:predicate", property);
        window(node, validity, "ent:validFrom", "ent:validUntil");
        return node;
    }

    private void link(RdfNode node, Concept concept, Link link) {
        String property = PROPERTIES.get(link.kind());
        if (property == null) {
            throw new IllegalStateException("No property for " + link.kind());
        }
        if (link.decides() && !link.validity().equals(Validity.ALWAYS)) {
            RdfNode dated = RdfNode.blank("ent:DatedLink")
                    .reference("ent:linkTarget", link.target().iri());
            window(dated, link.validity(), "ent:validFrom", "ent:validUntil");
            node.node(property + "During", assertion(dated, link.certainty(), link.source()));
            return;
        }
        String said = link.decides() ? property : "ent:" + property.substring(property.indexOf(':') + 1) + "ToCheck";
        node.reference(said, link.target().iri());
        RdfNode statement = statement(concept, said, link.validity())
                .reference(OBJECT, link.target().iri());
        state(node, concept, statement, link.certainty(), link.source());
    }

    private void documents(RdfNode node, Concept concept) {
        for (Attestation attestation : concept.attestations()) {
            boolean plain = attestation.decides()
                    && attestation.remark() == null
                    && attestation.granted().equals(Validity.ALWAYS);
            if (plain) {
                node.reference("ent:attests", attestation.status().iri());
            }
            node.node("ent:attestation", attestation(attestation));
        }
        for (NotProof fallacy : concept.notProof()) {
            ConceptId status = fallacy.status();
            if (status != null) {
                node.reference("ent:notProofOf", status.iri());
            }
            node.texts("ent:notProof", fallacy.text());
        }
        for (Prolongation prolongation : concept.prolongations()) {
            RdfNode decision = RdfNode.blank("ent:Prolongation");
            window(decision, prolongation.printedUntil(), "ent:printedFrom", "ent:printedUntil");
            node.node(
                    "ent:prolongation",
                    decision.date("ent:validUntil", prolongation.until())
                            .node("ent:legalBasis", basis(prolongation.basis())));
        }
        for (Term term : concept.terms()) {
            RdfNode usual = RdfNode.blank("ent:UsualTerm");
            if (term.period() == null) {
                usual.typed("ent:indefinite", "true", BOOLEAN);
            } else {
                usual.typed("ent:usualPeriod", term.period().toString(), RdfNode.PREFIXES.get("xsd") + "duration");
            }
            if (term.remark() != null) {
                usual.reference("ent:printedRemark", term.remark().iri());
            }
            node.node("ent:usualTerm", assertion(usual, term.certainty(), term.source()));
        }
    }

    private RdfNode attestation(Attestation attestation) {
        RdfNode node = RdfNode.blank("ent:Attestation")
                .reference("ent:provedStatus", attestation.status().iri());
        if (attestation.remark() != null) {
            node.reference("ent:printedRemark", attestation.remark().iri());
        }
        window(node, attestation.granted(), "ent:grantedFrom", "ent:grantedUntil");
        attestation.bases().forEach(basis -> node.node("ent:legalBasis", basis(basis)));
        return assertion(node, attestation.certainty(), attestation.source());
    }

    private RdfNode basis(LegalBasis basis) {
        Citation citation = basis.citation();
        RdfNode node = RdfNode.blank("ent:Citation")
                .texts("dct:title", citation.title())
                .text("ent:article", citation.article())
                .text("ent:gazette", citation.gazette());
        if (citation.iri() != null) {
            node.reference("schema:url", citation.iri());
        }
        window(
                node,
                new Validity(citation.inForceFrom(), citation.inForceUntil()),
                "eli:first_date_entry_in_force",
                "eli:date_no_longer_in_force");
        return assertion(node, basis.certainty(), basis.source());
    }

    private RdfNode assertion(RdfNode node, Certainty certainty, @Nullable String sourceId) {
        node.text("ent:certainty", certainty.name().toLowerCase(Locale.ROOT));
        Source source = sourceId == null ? null : vocabulary.source(sourceId);
        if (source != null) {
            node.reference("dct:source", SOURCE_SPACE + source.id());
        }
        return node;
    }

    private static void window(RdfNode node, Validity window, String from, String until) {
        node.date(from, window.from()).date(until, window.until());
    }

    /** The sources as nodes, for a file of their own. */
    static List<RdfNode> sources(Vocabulary vocabulary) {
        List<RdfNode> nodes = new ArrayList<>();
        for (Source source : vocabulary.sources()) {
            RdfNode node = RdfNode.of(SOURCE_SPACE + source.id(), "dct:BibliographicResource");
            LocalizedText title = source.title();
            node.texts("dct:title", title);
            if (source.iri() != null) {
                node.reference("rdfs:seeAlso", source.iri());
            }
            nodes.add(node);
        }
        return nodes;
    }
}
