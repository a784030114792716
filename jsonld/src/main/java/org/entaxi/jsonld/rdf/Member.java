package org.entaxi.jsonld.rdf;

import java.util.List;
import org.entaxi.text.CodePoints;
import tools.jackson.databind.JsonNode;

/**
 * A member of a type, as the published field table has it.
 *
 * @param type the type
 * @param name the name of the member
 * @param kind the kind of its values, such as {@code text} or {@code concept}
 * @param detail what the kind is of: a type, a scheme, or nothing
 * @param values the values of a closed list; otherwise empty
 * @param plural whether it holds an array
 * @param ordered whether the order of the array means something
 * @param iri the property in RDF
 * @param space what bare codes and values of closed lists are put behind; empty for other kinds
 */
record Member(
        String type,
        String name,
        String kind,
        String detail,
        List<String> values,
        boolean plural,
        boolean ordered,
        String iri,
        String space) {

    boolean isList() {
        return plural && ordered;
    }

    /** Whether a value of the canonical form is of the shape that the kind has: what nobody understood may have any. */
    boolean hasShape(JsonNode value) {
        return switch (kind) {
            case "json" -> true;
            case "text" -> isText(value);
            case "texts" -> value.size() == 1 && isText(value.path("text"));
            case "object" -> value.isObject();
            case "ref", "iri", "concept", "enum" -> value.isString();
            case "double", "integer" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> isWritable(value);
        };
    }

    /** Whether it is a text that RDF can write. */
    private static boolean isWritable(JsonNode value) {
        return value.isString() && CodePoints.areWhole(value.stringValue());
    }

    /** The word by which findings say what belongs here. */
    String expected() {
        return switch (kind) {
            case "json" -> "rule";
            case "text" -> "languageMap";
            case "texts", "object" -> "object";
            case "ref", "iri", "concept", "enum" -> "concept";
            case "double" -> "number";
            case "integer" -> "wholeNumber";
            case "boolean", "decimal", "partialDate", "date", "time", "duration", "seasonDay" -> kind;
            default -> "string";
        };
    }

    private static boolean isText(JsonNode value) {
        return value.isObject() && value.valueStream().allMatch(Member::isWritable);
    }

    /** A value of the canonical form as the IRI that it stands for. */
    String toIri(String value) {
        return value.indexOf(':') >= 0 ? value : space + value;
    }

    /** An IRI as the canonical form writes it. */
    String fromIri(String value) {
        if (!value.startsWith(space) || value.length() == space.length()) {
            return value;
        }
        String bare = value.substring(space.length());
        return bare.indexOf(':') >= 0 || bare.indexOf('/') >= 0 ? value : bare;
    }
}
