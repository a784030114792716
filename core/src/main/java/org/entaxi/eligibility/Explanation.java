package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A decision, or a rule, in words: a tree for a screen, and plain text.
 *
 * <p>It says which conditions hold and which do not, so it is for the person and for those who help; it shows no value of a
 * fact.
 *
 * <p>Immutable and thread-safe.
 *
 * @param reader the language it was written for; single messages may be in English where that language has none
 * @param root the whole of it; its text is the first line
 */
public record Explanation(Locale reader, ExplanationPart root) implements Serializable {

    private static final String INDENT = "  ";
    private static final String BULLET = "- ";

    /**
     * Checks that nothing is missing.
     *
     * @param reader the language it was written for
     * @param root the whole of it
     */
    public Explanation {
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(root, "root");
    }

    /**
     * The explanation as plain text, one part a line, parts of parts indented.
     *
     * @return lines separated by line feeds, without one at the end
     */
    public String text() {
        StringBuilder text = new StringBuilder(root.text());
        root.parts().forEach(part -> append(text, part, 0));
        return text.toString();
    }

    private static void append(StringBuilder text, ExplanationPart part, int depth) {
        boolean heading = depth == 0 && !part.parts().isEmpty();
        text.append('\n')
                .append(INDENT.repeat(depth))
                .append(heading ? "" : BULLET)
                .append(part.text());
        part.parts().forEach(each -> append(text, each, depth + 1));
    }

    /** The language alone: the text tells which conditions a person meets. */
    @Override
    public String toString() {
        return "Explanation[" + reader.toLanguageTag() + "]";
    }
}
