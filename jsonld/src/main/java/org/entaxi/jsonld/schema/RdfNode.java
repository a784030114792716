package org.entaxi.jsonld.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.PartialDate;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A node of an RDF graph on its way into a file: an IRI or a blank node with its properties, in the order they are
 * written. Properties and classes are compact IRIs of {@link #PREFIXES}; values are full IRIs.
 */
final class RdfNode {

    /** The prefixes of the files, in the order they are declared. */
    static final Map<String, String> PREFIXES = prefixes();

    private final @Nullable String iri;
    private final Map<String, List<Object>> properties = new LinkedHashMap<>();

    private RdfNode(@Nullable String iri) {
        this.iri = iri;
    }

    static RdfNode of(String iri, String type) {
        return new RdfNode(iri).curie("a", type);
    }

    static RdfNode blank(String type) {
        return new RdfNode(null).curie("a", type);
    }

    @Nullable
    String iri() {
        return iri;
    }

    Map<String, List<Object>> properties() {
        return properties;
    }

    boolean has(String property) {
        return properties.containsKey(property);
    }

    /** A reference by full IRI. */
    record Reference(String iri) {}

    /** A reference by compact IRI, used for classes. */
    record Curie(String name) {}

    /** A literal with a language tag or a datatype, or a plain one with neither. */
    record Literal(String text, @Nullable String language, @Nullable String datatype) {}

    RdfNode curie(String property, String name) {
        return add(property, new Curie(name));
    }

    RdfNode reference(String property, String target) {
        return add(property, new Reference(target));
    }

    RdfNode node(String property, RdfNode node) {
        return add(property, node);
    }

    RdfNode text(String property, @Nullable String text) {
        return text == null ? this : add(property, new Literal(text, null, null));
    }

    RdfNode typed(String property, String text, String datatype) {
        return add(property, new Literal(text, null, datatype));
    }

    RdfNode texts(String property, LocalizedText text) {
        text.values().forEach((language, value) -> add(property, new Literal(value, language, null)));
        return this;
    }

    RdfNode in(String property, String language, String text) {
        return add(property, new Literal(text, language, null));
    }

    RdfNode date(String property, @Nullable PartialDate date) {
        if (date == null) {
            return this;
        }
        String type =
                switch (date.precision()) {
                    case YEAR -> "gYear";
                    case MONTH -> "gYearMonth";
                    case DAY -> "date";
                };
        return typed(property, date.toString(), PREFIXES.get("xsd") + type);
    }

    private RdfNode add(String property, Object value) {
        properties.computeIfAbsent(property, name -> new ArrayList<>()).add(value);
        return this;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("eli", "http://data.europa.eu/eli/ontology#");
        prefixes.put("ent", "https://w3id.org/entaxi/ns#");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("schema", "http://schema.org/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }
}
