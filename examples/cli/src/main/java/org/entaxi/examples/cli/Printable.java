package org.entaxi.examples.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entaxi.text.Bidi;

/**
 * Makes lines fit for a terminal: what stands in data must not move the cursor, wipe what was printed, begin a line, or turn
 * the order of what follows (Unicode Standard Annex 9). Such characters are shown as escapes.
 */
final class Printable {

    /** The styles that this program writes, and no other sequence. */
    private static final Pattern STYLE = Pattern.compile("\u001b\\[(?:0|1|2|31|32|33)m");

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';

    private Printable() {}

    /** A line of which isolates are closed where they were opened, and styles stay if they may. */
    static String line(String text, boolean styled) {
        StringBuilder line = new StringBuilder(text.length());
        Matcher style = STYLE.matcher(text);
        int isolates = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u001b' && styled && style.region(i, text.length()).lookingAt()) {
                line.append(style.group());
                i = style.end() - 1;
            } else if (c == Bidi.POP_DIRECTIONAL_ISOLATE && isolates > 0) {
                isolates--;
                line.append(c);
            } else if (c >= LEFT_TO_RIGHT_ISOLATE && c <= Bidi.FIRST_STRONG_ISOLATE) {
                isolates++;
                line.append(c);
            } else if (isSafe(c)) {
                line.append(c);
            } else {
                line.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            }
        }
        return line.append(String.valueOf(Bidi.POP_DIRECTIONAL_ISOLATE).repeat(isolates))
                .toString();
    }

    private static boolean isSafe(char c) {
        boolean control = Character.isISOControl(c) && c != '\t';
        boolean separator = c == '\u2028' || c == '\u2029';
        boolean direction = (c >= '\u202a' && c <= '\u202e') || c == Bidi.POP_DIRECTIONAL_ISOLATE;
        return !control && !separator && !direction;
    }
}
