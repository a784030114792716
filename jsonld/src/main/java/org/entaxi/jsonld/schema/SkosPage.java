package org.entaxi.jsonld.schema;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Validity;
import org.entaxi.vocabulary.Attestation;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.LegalBasis;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A concept scheme as a page in Markdown, for reading and reviewing. */
final class SkosPage {

    private final Vocabulary vocabulary;
    private final ConceptScheme scheme;
    private final StringBuilder out = new StringBuilder();

    SkosPage(Vocabulary vocabulary, ConceptScheme scheme) {
        this.vocabulary = vocabulary;
        this.scheme = scheme;
    }

    String text() {
        out.append("# ").append(scheme.prefLabel().text(Locale.ENGLISH)).append("\n\n");
        out.append(scheme.definition().text(Locale.ENGLISH)).append("\n\n");
        out.append(scheme.definition().text(Locale.forLanguageTag("el"))).append("\n\n");
        out.append("`").append(scheme.iri()).append("`\n");
        if (scheme.id().equals(Schemes.COUNTRY)) {
            countries();
        } else {
            vocabulary.concepts(scheme.id()).forEach(this::concept);
        }
        return out.toString();
    }

    private void countries() {
        out.append("\n| code | Greek | English | member of |\n|---|---|---|---|\n");
        for (Concept country : vocabulary.concepts(scheme.id())) {
            StringJoiner groups = new StringJoiner("; ");
            for (Link link : country.links()) {
                if (link.kind() == Link.Kind.MEMBER_OF) {
                    groups.add(name(link.target()) + window(link.validity()));
                }
            }
            out.append("| ").append(country.id().code());
            out.append(" | ").append(vocabulary.label(country.id(), Locale.forLanguageTag("el")));
            out.append(" | ").append(vocabulary.label(country.id(), Locale.ENGLISH));
            out.append(" | ").append(groups).append(" |\n");
        }
    }

    private static String window(Validity window) {
        return (window.from() == null ? "" : " from " + window.from())
                + (window.until() == null ? "" : " until " + window.until());
    }

    private void concept(Concept concept) {
        out.append("\n## ").append(concept.prefLabel().text(Locale.ENGLISH)).append("\n\n");
        out.append("`").append(concept.id().shortForm(scheme.id())).append("` · ");
        out.append(concept.prefLabel().text(Locale.forLanguageTag("el"))).append("\n\n");
        paragraph(concept.definition().get("en"));
        paragraph(concept.definition().get("el"));
        paragraph(concept.note().get("en"));
        links(concept, Link.Kind.BROADER, "Broader");
        links(concept, Link.Kind.DISJOINT_WITH, "Never together with");
        concept.attestations().forEach(this::attestation);
        concept.notProof().forEach(fallacy -> {
            ConceptId status = fallacy.status();
            out.append("- No proof of: ");
            out.append(status == null ? fallacy.text().text(Locale.ENGLISH) : name(status))
                    .append('\n');
        });
        bases(concept.bases());
        out.append("- Certainty: ")
                .append(concept.certainty().name().toLowerCase(Locale.ROOT))
                .append('\n');
    }

    private void attestation(Attestation attestation) {
        out.append(attestation.decides() ? "- Proves: " : "- To be checked, proves nothing yet: ");
        out.append(name(attestation.status()));
        if (attestation.remark() != null) {
            out.append(", when it says ").append(name(attestation.remark()));
        }
        String granted = window(attestation.granted());
        if (!granted.isEmpty()) {
            out.append(", if granted").append(granted);
        }
        if (attestation.decides()) {
            String certainty = attestation.certainty().name().toLowerCase(Locale.ROOT);
            out.append(" (").append(certainty).append(')');
        }
        out.append('\n');
    }

    private void paragraph(@Nullable String text) {
        if (text != null) {
            out.append(text).append("\n\n");
        }
    }

    private void links(Concept concept, Link.Kind kind, String title) {
        StringJoiner names = new StringJoiner(", ");
        concept.targets(kind).forEach(target -> names.add(name(target)));
        if (names.length() > 0) {
            out.append("- ").append(title).append(": ").append(names).append('\n');
        }
    }

    private void bases(List<LegalBasis> bases) {
        for (LegalBasis basis : bases) {
            Citation citation = basis.citation();
            out.append(basis.certainty() == Certainty.CHECK ? "- Law, to be checked: " : "- Law: ")
                    .append(citation.title().text(Locale.ENGLISH));
            if (citation.article() != null) {
                out.append(", art. ").append(citation.article());
            }
            out.append(window(new Validity(citation.inForceFrom(), citation.inForceUntil())))
                    .append('\n');
        }
    }

    private String name(ConceptId id) {
        return vocabulary.label(id, Locale.ENGLISH);
    }
}
