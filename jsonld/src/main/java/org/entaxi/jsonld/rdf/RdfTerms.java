package org.entaxi.jsonld.rdf;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entaxi.text.CodePoints;
import tools.jackson.databind.JsonNode;

/** The terms of RDF and XML Schema that are written, and the lexical forms of values. */
final class RdfTerms {

    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final String TYPE = RDF + "type";
    static final String FIRST = RDF + "first";
    static final String REST = RDF + "rest";
    static final String NIL = RDF + "nil";
    static final String LANG_STRING = RDF + "langString";
    static final String JSON = RDF + "JSON";
    static final String STRING = XSD + "string";
    static final String BOOLEAN = XSD + "boolean";

    private static final double ES_PLAIN_BELOW = 1e21;
    private static final double ES_PLAIN_FROM = 1e-6;

    private RdfTerms() {}

    /** The datatype of the literals of a kind of member. */
    static String datatype(String kind) {
        return switch (kind) {
            case "tag" -> XSD + "language";
            case "partialDate" -> Members.ENT + "PartialDate";
            case "date", "time", "decimal", "double", "duration", "integer", "boolean" -> XSD + kind;
            default -> STRING;
        };
    }

    /** A double in the canonical form of XML Schema, as JSON-LD 1.1 API section 8.6 writes numbers. */
    static String canonicalDouble(double value) {
        return new DecimalFormat("0.0##############E0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    /**
     * JSON in the form of RFC 8785, in which {@code rdf:JSON} literals are written; but a number that is no double, and
     * that the form would round, keeps its digits, and half a surrogate pair, which it does not have, is an escape.
     */
    static String canonicalJson(JsonNode node) {
        StringBuilder out = new StringBuilder();
        canonical(node, out);
        return out.toString();
    }

    private static void canonical(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>(node.propertyNames());
            names.sort(null);
            char before = '{';
            for (String name : names) {
                out.append(before);
                quoted(name, out);
                out.append(':');
                canonical(node.get(name), out);
                before = ',';
            }
            out.append(names.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode each : node) {
                out.append(before);
                canonical(each, out);
                before = ',';
            }
            out.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isString()) {
            quoted(node.stringValue(), out);
        } else if (node.isNumber()) {
            out.append(number(node.decimalValue()));
        } else {
            out.append(node);
        }
    }

    /** A number as ECMAScript writes it, where that loses nothing. */
    private static String number(BigDecimal exact) {
        double value = exact.doubleValue();
        if (exact.signum() == 0) {
            return "0";
        }
        if (!Double.isFinite(value) || new BigDecimal(Double.toString(value)).compareTo(exact) != 0) {
            return exact.stripTrailingZeros().toString();
        }
        double size = Math.abs(value);
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (size < ES_PLAIN_BELOW && size >= ES_PLAIN_FROM) {
            return decimal.toPlainString();
        }
        String digits = decimal.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - decimal.scale();
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        return (value < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
    }

    private static void quoted(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (CodePoints.isPairAt(text, i)) {
                        out.append(c).append(text.charAt(++i));
                    } else if (c < 0x20 || Character.isSurrogate(c)) {
                        // Half a character has no other form that is UTF-8.
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
