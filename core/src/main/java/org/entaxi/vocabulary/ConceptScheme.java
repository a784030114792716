package org.entaxi.vocabulary;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.Certainty;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A list of concepts that belong together ({@code skos:ConceptScheme}), such as all legal statuses.
 *
 * @param id the short name of a built-in scheme, see {@link Schemes}, or the absolute IRI of another one
 * @param prefLabel what it is called
 * @param definition what it lists
 * @param siblingsDisjoint whether its concepts form a tree in which no two branches share anything, as areas do
 * @param open whether hosts are expected to add concepts to it, as municipalities
 * @param certainty how sure its concepts are where they do not say themselves
 * @param source the id of a {@link Source} where its concepts do not say themselves; null when none is stated
 */
public record ConceptScheme(
        String id,
        LocalizedText prefLabel,
        LocalizedText definition,
        boolean siblingsDisjoint,
        boolean open,
        Certainty certainty,
        @Nullable String source)
        implements Serializable {

    /**
     * Checks that nothing is missing.
     *
     * @param id the short name or the absolute IRI
     * @param prefLabel what it is called
     * @param definition what it lists
     * @param siblingsDisjoint whether no two branches share anything
     * @param open whether hosts are expected to add concepts
     * @param certainty how sure its concepts are
     * @param source the id of a {@link Source}, or null
     */
    public ConceptScheme {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(prefLabel, "prefLabel");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(certainty, "certainty");
    }

    /**
     * An open scheme of a host.
     *
     * @param id the absolute IRI
     * @param prefLabel what it is called
     * @return the scheme
     */
    public static ConceptScheme of(String id, LocalizedText prefLabel) {
        return new ConceptScheme(id, prefLabel, LocalizedText.EMPTY, false, true, Certainty.SURE, null);
    }

    /**
     * Tells whether it is described: a scheme that concepts out of data are in, and that nobody has declared, is not.
     *
     * @return false when it has no label
     */
    public boolean isDescribed() {
        return !prefLabel.isEmpty();
    }

    /**
     * What is known of the scheme and what a statement adds in other languages. A statement need not say again whether the
     * scheme is a tree, closed or from a source.
     *
     * @return the scheme; null where the statement contradicts it
     */
    @Nullable
    ConceptScheme mergedWith(ConceptScheme statement) {
        boolean contradicted = (statement.siblingsDisjoint && !siblingsDisjoint)
                || (!statement.open && open)
                || (statement.certainty != Certainty.SURE && statement.certainty != certainty)
                || (statement.source != null && !statement.source.equals(source));
        LocalizedText label = merged(prefLabel, statement.prefLabel);
        LocalizedText meaning = merged(definition, statement.definition);
        return contradicted || label == null || meaning == null
                ? null
                : new ConceptScheme(id, label, meaning, siblingsDisjoint, open, certainty, source);
    }

    private static @Nullable LocalizedText merged(LocalizedText known, LocalizedText more) {
        Map<String, String> merged = new LinkedHashMap<>(known.values());
        for (Map.Entry<String, String> each : more.values().entrySet()) {
            String before = merged.putIfAbsent(each.getKey(), each.getValue());
            if (before != null && !before.equals(each.getValue())) {
                return null;
            }
        }
        return LocalizedText.of(merged);
    }

    /**
     * The scheme as an IRI.
     *
     * @return the id itself when it is an IRI, otherwise the id in the built-in space
     */
    public String iri() {
        return id.indexOf(':') >= 0 ? id : ConceptId.SPACE + id;
    }
}
