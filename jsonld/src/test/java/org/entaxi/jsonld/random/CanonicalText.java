package org.entaxi.jsonld.random;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The canonical layout, written a second time and on its own, so that the library's can be held against it. */
public final class CanonicalText {

    private CanonicalText() {}

    /** A number or null, as it is to be written. */
    record Literal(String json) {}

    /** The text of a document, with its final line end. */
    public static String of(Object document) {
        StringBuilder text = new StringBuilder();
        append(text, document, "\n");
        return text.append('\n').toString();
    }

    private static void append(StringBuilder text, Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            block(text, map.entrySet().iterator(), '{', '}', line);
        } else if (value instanceof List<?> list) {
            block(text, list.iterator(), '[', ']', line);
        } else if (value instanceof Map.Entry<?, ?> member) {
            string(text, (String) member.getKey());
            append(text.append(": "), member.getValue(), line);
        } else if (value instanceof String string) {
            string(text, string);
        } else if (value instanceof Literal literal) {
            text.append(literal.json());
        } else {
            text.append(value);
        }
    }

    private static void block(StringBuilder text, Iterator<?> parts, char open, char close, String line) {
        text.append(open);
        boolean any = parts.hasNext();
        String inner = line + "  ";
        while (parts.hasNext()) {
            append(text.append(inner), parts.next(), inner);
            text.append(parts.hasNext() ? "," : "");
        }
        text.append(any ? line : "").append(close);
    }

    private static void string(StringBuilder text, String value) {
        text.append('"');
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> text.append(c < 0x20 ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
