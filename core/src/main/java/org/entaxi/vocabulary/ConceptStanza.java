package org.entaxi.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Citation;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads one concept from its stanza. */
final class ConceptStanza {

    private final Stanza stanza;
    private final ConceptScheme scheme;
    private final Map<String, Certainty> certaintyByLanguage;
    private final Map<String, Citation> instruments;
    private final Pool pool;
    private final Certainty certainty;
    private final @Nullable String source;
    private final Validity validity;
    private final List<LocalizedText.Builder> fallacies = new ArrayList<>(0);
    private LocalizedText.@Nullable Builder definition;
    private LocalizedText.@Nullable Builder note;

    ConceptStanza(
            Stanza stanza,
            ConceptScheme scheme,
            Map<String, Certainty> certaintyByLanguage,
            Map<String, Citation> instruments,
            Pool pool) {
        this.pool = pool;
        this.stanza = stanza;
        this.scheme = scheme;
        this.certaintyByLanguage = certaintyByLanguage;
        this.instruments = instruments;
        Certainty ownCertainty = scheme.certainty();
        String ownSource = scheme.source();
        Validity ownValidity = Validity.ALWAYS;
        for (Stanza.Line line : stanza.lines()) {
            switch (line.key()) {
                case "certainty" -> ownCertainty = certainty(line.value(), ownCertainty);
                case "source" -> ownSource = line.value();
                case "valid" -> ownValidity = pool.window(line.value());
                default -> {}
            }
        }
        this.certainty = ownCertainty;
        this.source = ownSource;
        this.validity = ownValidity;
    }

    Concept read() {
        Stanza.Line head = stanza.head();
        if (!head.key().equals("id")) {
            throw stanza.malformed(head, "a concept begins with 'id: '");
        }
        Concept.Builder concept = Concept.builder(pool.id(scheme.id(), head.value()), scheme.id())
                .certainty(certainty)
                .source(source)
                .validity(validity);
        List<Stanza.Line> lines = stanza.lines();
        for (int i = 0; i < lines.size(); i++) {
            add(concept, lines.get(i));
        }
        for (LocalizedText.Builder texts : fallacies) {
            concept.notProof(new NotProof(null, texts.build()));
        }
        if (definition != null) {
            concept.definition(definition.build());
        }
        if (note != null) {
            concept.note(note.build());
        }
        return concept.build();
    }

    private void add(Concept.Builder concept, Stanza.Line line) {
        switch (line.key()) {
            case "id", "certainty", "source", "valid" -> {}
            case "definition" -> definition = added(definition, line);
            case "note" -> note = added(note, line);
            case "label" -> concept.name(name(Name.Kind.PREFERRED, line));
            case "alt" -> concept.name(name(Name.Kind.ALTERNATIVE, line));
            case "hidden" -> concept.name(name(Name.Kind.HIDDEN, line));
            case "former" -> concept.name(name(Name.Kind.FORMER, line));
            case "inflection" -> concept.inflection(inflection(line));
            case "notProof" -> fallacy(line);
            case "notProofOf" -> {
                for (ConceptId status : references(line)) {
                    concept.notProof(new NotProof(status, LocalizedText.EMPTY));
                }
            }
            case "attests" -> concept.attestation(attestation(line, qualifiers(line)));
            case "basis" -> concept.basis(basis(line, line.value(), qualifiers(line)));
            case "coveredBy" -> concept.covering(covering(line, qualifiers(line)));
            case "notation" -> concept.notation(notation(line, qualifiers(line)));
            case "prolonged" -> concept.prolongation(prolongation(line, qualifiers(line)));
            case "term" -> concept.term(term(line, qualifiers(line)));
            default -> links(concept, link(line), line);
        }
    }

    private Link.Kind link(Stanza.Line line) {
        return switch (line.key()) {
            case "broader" -> Link.Kind.BROADER;
            case "exactMatch" -> Link.Kind.EXACT_MATCH;
            case "closeMatch" -> Link.Kind.CLOSE_MATCH;
            case "memberOf" -> Link.Kind.MEMBER_OF;
            case "disjointWith" -> Link.Kind.DISJOINT_WITH;
            case "replaces" -> Link.Kind.REPLACES;
            case "leadsTo" -> Link.Kind.LEADS_TO;
            case "carriedBy" -> Link.Kind.CARRIED_BY;
            case "formatOf" -> Link.Kind.FORMAT_OF;
            case "status" -> Link.Kind.STATUS;
            case "suggests" -> Link.Kind.SUGGESTS;
            case "related" -> Link.Kind.RELATED;
            default -> throw stanza.malformed(line, "unknown key '" + line.key() + "'");
        };
    }

    private void links(Concept.Builder concept, Link.Kind kind, Stanza.Line line) {
        Qualifiers of = qualifiers(line);
        if (Link.isOfHierarchy(kind) && of.isDated()) {
            throw stanza.malformed(line, "'" + line.key() + "' cannot have dates");
        }
        for (String target : words(line.value())) {
            concept.link(new Link(kind, reference(target, kind), of.window(), of.certainty(), of.source()));
        }
    }

    private Name name(Name.Kind kind, Stanza.Line line) {
        Qualifiers of = qualifiers(line);
        return new Name(language(line), line.value(), kind, of.window(), of.certainty(), of.source());
    }

    private Covering covering(Stanza.Line line, Qualifiers of) {
        return new Covering(references(line), of.certainty(), of.source());
    }

    /** The n-th text of one language and the n-th of another are the same fallacy. */
    private void fallacy(Stanza.Line line) {
        for (LocalizedText.Builder texts : fallacies) {
            if (!texts.has(language(line))) {
                added(texts, line);
                return;
            }
        }
        fallacies.add(added(null, line));
    }

    private LocalizedText.Builder added(LocalizedText.@Nullable Builder texts, Stanza.Line line) {
        LocalizedText.Builder more = texts == null ? LocalizedText.builder() : texts;
        more.add(language(line), line.value());
        return more;
    }

    /** {@code status | when remark | under instrument article | likely under instrument article | check under …}. */
    private Attestation attestation(Stanza.Line line, Qualifiers of) {
        List<String> parts = parts(line);
        ConceptId remark = null;
        List<LegalBasis> bases = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.startsWith("when ")) {
                remark = reference(part.substring(5), Schemes.PERMIT_REMARK);
            } else if (part.startsWith("under ")) {
                bases.add(basis(line, part.substring(6), of));
            } else if (part.startsWith("likely under ")) {
                bases.add(basis(line, part.substring(13), of.with(Certainty.LIKELY)));
            } else if (part.startsWith("check under ")) {
                bases.add(basis(line, part.substring(12), of.with(Certainty.CHECK)));
            } else {
                throw stanza.malformed(line, "neither 'when' nor 'under'");
            }
        }
        ConceptId status = reference(parts.get(0), Schemes.LEGAL_STATUS);
        return new Attestation(status, remark, of.window(), bases, of.certainty(), of.source());
    }

    /** {@code instrument article}; the window of the line, or else of the instrument. */
    private LegalBasis basis(Stanza.Line line, String text, Qualifiers of) {
        int space = text.indexOf(' ');
        Citation citation = instruments.get(space < 0 ? text : text.substring(0, space));
        if (citation == null) {
            throw stanza.malformed(line, "unknown instrument in '" + text + "'");
        }
        Validity window = of.isDated() ? of.window() : new Validity(citation.inForceFrom(), citation.inForceUntil());
        Citation cited = new Citation(
                citation.title(),
                space < 0 ? null : text.substring(space + 1),
                citation.iri(),
                citation.gazette(),
                window.from(),
                window.until(),
                citation.extensions());
        return new LegalBasis(cited, of.certainty(), of.source());
    }

    /** {@code first printed day/last printed day | until | under instrument article}. */
    private Prolongation prolongation(Stanza.Line line, Qualifiers of) {
        List<String> parts = parts(line);
        if (parts.size() != 3 || !parts.get(2).startsWith("under ")) {
            throw stanza.malformed(line, "not 'printed | until | under instrument'");
        }
        return new Prolongation(
                pool.window(parts.get(0)),
                PartialDate.parse(parts.get(1)),
                basis(line, parts.get(2).substring(6), of));
    }

    /** {@code P3Y | when remark}, or {@code indefinite}. */
    private Term term(Stanza.Line line, Qualifiers of) {
        List<String> parts = parts(line);
        ConceptId remark =
                parts.size() < 2 ? null : reference(parts.get(1).substring("when ".length()), Schemes.PERMIT_REMARK);
        int months = parts.get(0).equals("indefinite") ? 0 : months(line, parts.get(0));
        return new Term(months, remark, of.certainty(), of.source());
    }

    /** {@code P3Y} or {@code P6M}. */
    private int months(Stanza.Line line, String text) {
        int count = text.length() < 3 ? 0 : Integer.parseInt(text.substring(1, text.length() - 1));
        if (text.startsWith("P") && text.endsWith("Y")) {
            return 12 * count;
        }
        if (text.startsWith("P") && text.endsWith("M")) {
            return count;
        }
        throw stanza.malformed(line, "neither years nor months");
    }

    /** {@code type code}. */
    private Notation notation(Stanza.Line line, Qualifiers of) {
        int space = line.value().indexOf(' ');
        if (space < 0) {
            throw stanza.malformed(line, "not 'type code'");
        }
        String type = line.value().substring(0, space);
        return new Notation(line.value().substring(space + 1), type, of.certainty(), of.source());
    }

    /** {@code m | nominative | genitive | accusative}, in English {@code a | form}. */
    private Inflection inflection(Stanza.Line line) {
        List<String> parts = parts(line);
        Inflection.Gender gender =
                switch (parts.get(0)) {
                    case "m" -> Inflection.Gender.MASCULINE;
                    case "f" -> Inflection.Gender.FEMININE;
                    case "n" -> Inflection.Gender.NEUTER;
                    default -> Inflection.Gender.NONE;
                };
        if (gender == Inflection.Gender.NONE && parts.size() == 2) {
            String form = parts.get(1);
            return new Inflection(language(line), gender, parts.get(0), form, form, form);
        }
        if (gender == Inflection.Gender.NONE || parts.size() != 4) {
            throw stanza.malformed(line, "not 'gender | nominative | genitive | accusative'");
        }
        String indefinite =
                gender == Inflection.Gender.MASCULINE ? "ένας" : gender == Inflection.Gender.FEMININE ? "μία" : "ένα";
        return new Inflection(language(line), gender, indefinite, parts.get(1), parts.get(2), parts.get(3));
    }

    private Set<ConceptId> references(Stanza.Line line) {
        Set<ConceptId> found = new LinkedHashSet<>();
        for (String target : words(line.value())) {
            found.add(reference(target, Schemes.LEGAL_STATUS));
        }
        return found;
    }

    private ConceptId reference(String text, Link.Kind kind) {
        // No switch over the constants: what it is compiled to takes longer to start than all these questions to
        // answer.
        if (kind == Link.Kind.MEMBER_OF) {
            return reference(text, Schemes.COUNTRY_GROUP);
        }
        boolean ofStatus = kind == Link.Kind.CARRIED_BY || kind == Link.Kind.STATUS || kind == Link.Kind.SUGGESTS;
        return reference(text, ofStatus ? Schemes.LEGAL_STATUS : scheme.id());
    }

    /** A code of the default scheme, {@code scheme/code}, or an IRI. */
    private ConceptId reference(String text, String defaultScheme) {
        if (text.indexOf(':') >= 0) {
            return new ConceptId(text);
        }
        int slash = text.indexOf('/');
        return slash > 0 ? pool.id(text.substring(0, slash), text.substring(slash + 1)) : pool.id(defaultScheme, text);
    }

    private static List<String> words(String value) {
        return value.indexOf(' ') < 0 ? List.of(value) : parts(value, ' ');
    }

    private static List<String> parts(Stanza.Line line) {
        return parts(line.value(), '|');
    }

    private static List<String> parts(String value, char separator) {
        List<String> parts = new ArrayList<>(4);
        int from = 0;
        for (int at = value.indexOf(separator); at >= 0; at = value.indexOf(separator, from)) {
            parts.add(withoutSpaces(value, from, at));
            from = at + 1;
        }
        parts.add(withoutSpaces(value, from, value.length()));
        return parts;
    }

    private static String withoutSpaces(String value, int start, int end) {
        int from = start;
        int until = end;
        while (from < until && value.charAt(from) == ' ') {
            from++;
        }
        while (from < until && value.charAt(until - 1) == ' ') {
            until--;
        }
        return value.substring(from, until);
    }

    private String language(Stanza.Line line) {
        if (line.language() == null) {
            throw stanza.malformed(line, "no language");
        }
        return line.language();
    }

    static Certainty certainty(@Nullable String text, Certainty otherwise) {
        if (text == null) {
            return otherwise;
        }
        return switch (text) {
            case "sure" -> Certainty.SURE;
            case "likely" -> Certainty.LIKELY;
            case "check" -> Certainty.CHECK;
            default -> throw new IllegalArgumentException("Not a certainty: '" + text + "'");
        };
    }

    /** What stands in braces behind a value: a certainty, a source, a window, each at most once, in any order. */
    private record Qualifiers(Certainty certainty, @Nullable String source, Validity window) {

        Qualifiers with(Certainty other) {
            return new Qualifiers(other, source, window);
        }

        boolean isDated() {
            return window.from() != null || window.until() != null;
        }
    }

    private Qualifiers qualifiers(Stanza.Line line) {
        String language = line.language();
        Certainty sure = language == null ? certainty : certaintyByLanguage.getOrDefault(language, certainty);
        String from = source;
        Validity window = Validity.ALWAYS;
        if (line.qualifiers().isEmpty()) {
            return new Qualifiers(sure, from, window);
        }
        for (String text : line.qualifiers()) {
            if (text.indexOf('/') >= 0) {
                window = pool.window(text);
            } else if (text.equals("sure") || text.equals("likely") || text.equals("check")) {
                sure = certainty(text, certainty);
            } else {
                from = text;
            }
        }
        return new Qualifiers(sure, from, window);
    }
}
