package org.entaxi.jsonld.schema;

import java.util.List;
import java.util.Map;

/** Nodes as Turtle (RDF 1.1 Turtle), one property a line, in the order given. */
final class TurtleText {

    private final StringBuilder out = new StringBuilder();

    private TurtleText() {}

    static String of(List<RdfNode> nodes) {
        TurtleText text = new TurtleText();
        RdfNode.PREFIXES.forEach((prefix, iri) -> text.out
                .append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(iri)
                .append("> .\n"));
        for (RdfNode node : nodes) {
            text.out.append('\n').append('<').append(node.iri()).append('>');
            text.properties(node, "    ");
            text.out.append(" .\n");
        }
        return text.out.toString();
    }

    private void properties(RdfNode node, String indent) {
        String separator = "";
        for (Map.Entry<String, List<Object>> property : node.properties().entrySet()) {
            out.append(separator);
            if (property.getKey().equals("a")) {
                out.append(' ');
            } else {
                out.append('\n').append(indent);
            }
            out.append(property.getKey()).append(' ');
            String comma = "";
            for (Object value : property.getValue()) {
                out.append(comma);
                value(value, indent);
                comma = ", ";
            }
            separator = " ;";
        }
    }

    private void value(Object value, String indent) {
        if (value instanceof RdfNode.Reference reference) {
            out.append('<').append(reference.iri()).append('>');
        } else if (value instanceof RdfNode.Curie curie) {
            out.append(curie.name());
        } else if (value instanceof RdfNode.Literal literal) {
            literal(literal);
        } else if (value instanceof RdfNode node) {
            out.append('[');
            properties(node, indent + "    ");
            out.append(" ]");
        } else {
            throw new IllegalStateException("Not a value: " + value.getClass());
        }
    }

    private void literal(RdfNode.Literal literal) {
        out.append('"');
        literal.text().codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                default -> out.appendCodePoint(c);
            }
        });
        out.append('"');
        if (literal.language() != null) {
            out.append('@').append(literal.language());
        } else if (literal.datatype() != null) {
            out.append("^^").append(compact(literal.datatype()));
        }
    }

    private static String compact(String iri) {
        String xsd = RdfNode.PREFIXES.get("xsd");
        return xsd != null && iri.startsWith(xsd) ? "xsd:" + iri.substring(xsd.length()) : '<' + iri + '>';
    }
}
