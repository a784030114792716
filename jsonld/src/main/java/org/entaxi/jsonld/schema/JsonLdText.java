package org.entaxi.jsonld.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Nodes as JSON-LD 1.1 with a context of prefixes only, in the order given. */
final class JsonLdText {

    private final StringBuilder out = new StringBuilder();

    private JsonLdText() {}

    static String of(List<RdfNode> nodes) {
        JsonLdText text = new JsonLdText();
        text.out.append("{\n  \"@context\": {");
        String comma = "";
        for (Map.Entry<String, String> prefix : RdfNode.PREFIXES.entrySet()) {
            text.out.append(comma).append("\n    ");
            text.string(prefix.getKey()).append(": ");
            text.string(prefix.getValue());
            comma = ",";
        }
        text.out.append("\n  },\n  \"@graph\": [");
        comma = "";
        for (RdfNode node : nodes) {
            text.out.append(comma).append("\n    ");
            text.node(node, "    ");
            comma = ",";
        }
        return text.out.append("\n  ]\n}\n").toString();
    }

    private void node(RdfNode node, String indent) {
        out.append('{');
        String separator = "\n" + indent + "  ";
        if (node.iri() != null) {
            out.append(separator).append("\"@id\": ");
            string(node.iri());
            separator = ",\n" + indent + "  ";
        }
        for (Map.Entry<String, List<Object>> property : node.properties().entrySet()) {
            out.append(separator);
            boolean type = property.getKey().equals("a");
            string(type ? "@type" : property.getKey()).append(": ");
            values(property.getValue(), type, indent + "  ");
            separator = ",\n" + indent + "  ";
        }
        out.append('\n').append(indent).append('}');
    }

    private void values(List<Object> values, boolean type, String indent) {
        boolean array = values.size() > 1;
        out.append(array ? "[\n" + indent + "  " : "");
        Iterator<Object> each = values.iterator();
        while (each.hasNext()) {
            value(each.next(), type, array ? indent + "  " : indent);
            out.append(each.hasNext() ? ",\n" + indent + "  " : "");
        }
        out.append(array ? "\n" + indent + "]" : "");
    }

    private void value(Object value, boolean type, String indent) {
        if (value instanceof RdfNode.Curie curie) {
            if (type) {
                string(curie.name());
            } else {
                out.append("{\"@id\": ");
                string(curie.name()).append('}');
            }
        } else if (value instanceof RdfNode.Reference reference) {
            out.append("{\"@id\": ");
            string(reference.iri()).append('}');
        } else if (value instanceof RdfNode.Literal literal) {
            literal(literal);
        } else if (value instanceof RdfNode node) {
            node(node, indent);
        } else {
            throw new IllegalStateException("Not a value: " + value.getClass());
        }
    }

    private void literal(RdfNode.Literal literal) {
        if (literal.language() == null && literal.datatype() == null) {
            string(literal.text());
            return;
        }
        out.append(literal.language() != null ? "{\"@language\": " : "{\"@type\": ");
        string(literal.language() != null ? literal.language() : String.valueOf(literal.datatype()))
                .append(", \"@value\": ");
        string(literal.text()).append('}');
    }

    private StringBuilder string(String text) {
        out.append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.appendCodePoint(c);
            }
        });
        return out.append('"');
    }
}
