package org.entaxi.jsonld.rdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The notations in which a catalogue is read by {@link GeneralJsonLd}. */
public enum RdfNotation {
    /** JSON-LD 1.1 in any shape; {@code .jsonld} and {@code .json}. */
    JSON_LD("jsonld", "json"),
    /** RDF 1.1 Turtle; {@code .ttl}. */
    TURTLE("ttl"),
    /** RDF 1.1 N-Quads and N-Triples; {@code .nq} and {@code .nt}. */
    N_QUADS("nq", "nt"),
    /** A page with JSON-LD in its scripts; {@code .html}, {@code .htm} and {@code .xhtml}. */
    HTML("html", "htm", "xhtml");

    private static final int HEAD = 4_096;
    private static final Pattern PAGE = Pattern.compile(
            "<(?:!doctype|!--|html|head|body|script|meta|title|link|\\?xml)\\b.*|<!--.*", Pattern.DOTALL);
    private static final Pattern QUAD = Pattern.compile("(?:<[^>]*>|_:\\S+)[ \\t]*<[^>]*>[ \\t]*"
            + "(?:<[^>]*>|_:\\S+|\"(?:[^\"\\\\]|\\\\.)*+\"(?:@[A-Za-z0-9-]+|\\^\\^<[^>]*>)?)"
            + "[ \\t]*(?:<[^>]*>|_:\\S+)?[ \\t]*\\.[ \\t]*(?:#.*)?");

    private final List<String> extensions;

    RdfNotation(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /**
     * The notation that a file name stands for.
     *
     * @param name the name of a file, with or without folders
     * @return the notation; null when the name tells nothing
     */
    public static @Nullable RdfNotation ofFileName(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (RdfNotation notation : values()) {
            if (name.indexOf('.') >= 0 && notation.extensions.contains(extension)) {
                return notation;
            }
        }
        return null;
    }

    /**
     * The notation that a document seems to be written in, by how it begins.
     *
     * @param document the document, or its first bytes
     * @return the notation; Turtle where it is none of the others
     */
    public static RdfNotation ofContent(byte[] document) {
        String head = new String(document, 0, Math.min(document.length, HEAD), StandardCharsets.UTF_8);
        for (String line : head.split("[\\r\\n]+", -1)) {
            String text = line.strip().replace("\ufeff", "");
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("{") || text.startsWith("[")) {
                return JSON_LD;
            }
            if (PAGE.matcher(text.toLowerCase(Locale.ROOT)).matches()) {
                return HTML;
            }
            return QUAD.matcher(text).matches() ? N_QUADS : TURTLE;
        }
        return JSON_LD;
    }
}
