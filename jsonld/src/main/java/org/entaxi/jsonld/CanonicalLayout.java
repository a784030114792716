package org.entaxi.jsonld;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.io.SerializedString;

/** The layout of the canonical form: one member or element a line, two spaces a level, LF, empty ones closed at once. */
final class CanonicalLayout implements PrettyPrinter {

    /** More levels than most documents have. */
    private static final int LEVELS = 32;

    /** The ends of lines and the spaces after them by level, encoded once: a fifth of a document is this. */
    private static final SerializedString[] LINES = lines("");

    /** The same after a comma. */
    private static final SerializedString[] NEXT_LINES = lines(",");

    private static final SerializedString COLON = new SerializedString(": ");

    private int level;

    private static SerializedString[] lines(String before) {
        SerializedString[] lines = new SerializedString[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            lines[i] = new SerializedString(before + "\n" + "  ".repeat(i));
        }
        return lines;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator g) {
        g.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator g) {
        g.writeRaw('{');
        level++;
    }

    @Override
    public void writeEndObject(JsonGenerator g, int entries) {
        end(g, entries, '}');
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator g) {
        line(g, NEXT_LINES);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator g) {
        g.writeRaw(COLON);
    }

    @Override
    public void writeStartArray(JsonGenerator g) {
        g.writeRaw('[');
        level++;
    }

    @Override
    public void writeEndArray(JsonGenerator g, int values) {
        end(g, values, ']');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator g) {
        line(g, NEXT_LINES);
    }

    @Override
    public void beforeArrayValues(JsonGenerator g) {
        line(g, LINES);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator g) {
        line(g, LINES);
    }

    private void end(JsonGenerator g, int count, char bracket) {
        level--;
        if (count > 0) {
            line(g, LINES);
        }
        g.writeRaw(bracket);
    }

    private void line(JsonGenerator g, SerializedString[] lines) {
        g.writeRaw(lines[Math.min(level, LEVELS - 1)]);
        for (int more = level - LEVELS + 1; more > 0; more--) {
            g.writeRaw("  ");
        }
    }
}
