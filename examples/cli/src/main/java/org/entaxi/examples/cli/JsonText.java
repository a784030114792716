package org.entaxi.examples.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an answer of maps, lists, texts, numbers, booleans and what is JSON already, two spaces an indentation. */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** JSON as the library writes it, one member a line, to be put into an answer. */
    record Written(String json) {}

    static String of(Object answer) {
        JsonText json = new JsonText();
        json.value(answer, "\n");
        return json.text.append('\n').toString();
    }

    private void value(@Nullable Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            object(map, indent);
        } else if (value instanceof List<?> list) {
            array(list, indent);
        } else if (value instanceof Written written) {
            // No line break of the text itself stands in JSON unescaped.
            text.append(written.json().strip().replace("\n", indent));
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void object(Map<?, ?> map, String indent) {
        text.append('{');
        String separator = "";
        for (Map.Entry<?, ?> member : map.entrySet()) {
            text.append(separator).append(indent).append("  ");
            string(String.valueOf(member.getKey()));
            text.append(": ");
            value(member.getValue(), indent + "  ");
            separator = ",";
        }
        text.append(map.isEmpty() ? "" : indent).append('}');
    }

    private void array(List<?> list, String indent) {
        text.append('[');
        for (Iterator<?> each = list.iterator(); each.hasNext(); ) {
            text.append(indent).append("  ");
            value(each.next(), indent + "  ");
            text.append(each.hasNext() ? "," : "");
        }
        text.append(list.isEmpty() ? "" : indent).append(']');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || (Character.isSurrogate(c) && !isPaired(value, i))) {
                        text.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String value, int i) {
        return Character.isHighSurrogate(value.charAt(i))
                ? i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(value.charAt(i - 1));
    }
}
