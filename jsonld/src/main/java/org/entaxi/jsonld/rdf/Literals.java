package org.entaxi.jsonld.rdf;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Literals of RDF, in the form of expanded JSON-LD, as values of JSON. Stateless. */
final class Literals {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Numbers with more digits than this before or behind the point are kept as they stand. */
    private static final int MOST_DIGITS = 1_000;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Literals() {}

    /** Whether it is JSON: as text in RDF, and as it is in JSON-LD. */
    static boolean isJson(JsonNode value) {
        String datatype = datatype(value);
        return datatype.equals("@json")
                || (datatype.equals(RdfTerms.JSON) && value.path(NodeMap.VALUE).isString());
    }

    private static String datatype(JsonNode value) {
        return value.path(NodeMap.TYPE).stringValue("");
    }

    /** How long a literal is when it is written. */
    static long length(JsonNode value) {
        JsonNode inner = value.path(NodeMap.VALUE);
        return inner.isContainer()
                ? inner.toString().length()
                : inner.stringValue("").length();
    }

    /** The value of a JSON literal; of one that is not JSON, the text. */
    static JsonNode json(JsonNode value) {
        JsonNode inner = value.path(NodeMap.VALUE);
        try {
            return datatype(value).equals(RdfTerms.JSON) ? JSON.readTree(inner.stringValue()) : inner;
        } catch (JacksonException e) {
            return inner;
        }
    }

    /** The value of a literal in a place where another kind belongs: as JSON would have it there. */
    static JsonNode plain(JsonNode value) {
        if (isJson(value)) {
            return json(value);
        }
        return switch (datatype(value)) {
            case RdfTerms.XSD + "integer" -> number(value.path(NodeMap.VALUE), true);
            case RdfTerms.XSD + "double" -> number(value.path(NodeMap.VALUE), false);
            case RdfTerms.BOOLEAN -> bool(value);
            default -> value.path(NodeMap.VALUE);
        };
    }

    /** The value of a literal as text. */
    static JsonNode text(JsonNode value, String kind) {
        JsonNode inner = value.path(NodeMap.VALUE);
        boolean own = kind.equals("decimal") || datatype(value).equals(RdfTerms.datatype(kind));
        if (inner.isNumber() && own && isOfModestLength(inner.decimalValue())) {
            return NODES.stringNode(inner.decimalValue().toPlainString());
        }
        return own ? inner : plain(value);
    }

    static JsonNode bool(JsonNode value) {
        JsonNode inner = value.path(NodeMap.VALUE);
        String text = inner.stringValue("");
        boolean typed = datatype(value).equals(RdfTerms.BOOLEAN);
        if (text.equals("true") || (typed && text.equals("1"))) {
            return NODES.booleanNode(true);
        }
        return text.equals("false") || (typed && text.equals("0")) ? NODES.booleanNode(false) : inner;
    }

    static JsonNode number(JsonNode value, boolean whole) {
        try {
            BigDecimal number = value.isString() ? new BigDecimal(value.stringValue()) : value.decimalValue();
            if (!isOfModestLength(number)) {
                return value;
            }
            return whole && number.stripTrailingZeros().scale() <= 0
                    ? NODES.numberNode(number.toBigInteger())
                    : NODES.numberNode(number.doubleValue());
        } catch (ArithmeticException | NumberFormatException | JacksonException e) {
            return value;
        }
    }

    /** Whether a number can be written out, which 1e999999999 cannot. */
    private static boolean isOfModestLength(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() <= MOST_DIGITS;
    }

    /**
     * The usual case of a language tag (RFC 5646 section 2.1.1), as RDF and JSON-LD processors lower it; also of a tag that
     * is parted as in {@code en_GB}, which is none.
     */
    static String cased(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        StringBuilder cased = new StringBuilder();
        boolean single = false;
        int at = 0;
        while (at <= lower.length()) {
            int end = at;
            while (end < lower.length() && lower.charAt(end) != '-' && lower.charAt(end) != '_') {
                end++;
            }
            String part = lower.substring(at, end);
            if (at > 0 && !single && part.length() == 2) {
                cased.append(part.toUpperCase(Locale.ROOT));
            } else if (at > 0 && !single && part.length() == 4 && Character.isLetter(part.charAt(0))) {
                cased.append(Character.toUpperCase(part.charAt(0))).append(part, 1, 4);
            } else {
                cased.append(part);
            }
            single |= part.length() == 1;
            if (end < lower.length()) {
                cased.append(lower.charAt(end));
            }
            at = end + 1;
        }
        return cased.toString();
    }
}
