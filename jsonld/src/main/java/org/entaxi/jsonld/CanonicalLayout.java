package org.entaxi.jsonld;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** The layout of the canonical form: one member or element a line, two spaces a level, LF, empty ones closed at once. */
final class CanonicalLayout implements PrettyPrinter {

    /** A line end and more spaces than most documents need. */
    private static final char[] LINE = ("\n" + " ".repeat(64)).toCharArray();

    private int level;

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
        g.writeRaw(',');
        line(g);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator g) {
        g.writeRaw(": ");
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
        g.writeRaw(',');
        line(g);
    }

    @Override
    public void beforeArrayValues(JsonGenerator g) {
        line(g);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator g) {
        line(g);
    }

    private void end(JsonGenerator g, int count, char bracket) {
        level--;
        if (count > 0) {
            line(g);
        }
        g.writeRaw(bracket);
    }

    private void line(JsonGenerator g) {
        int spaces = level * 2;
        g.writeRaw(LINE, 0, 1 + Math.min(spaces, LINE.length - 1));
        for (int left = spaces - LINE.length + 1; left > 0; left -= LINE.length - 1) {
            g.writeRaw(LINE, 1, Math.min(left, LINE.length - 1));
        }
    }
}
