package org.entaxi.jsonld;

import java.io.IOException;
import java.io.InputStream;

/** Looks how JSON begins: a document that is laid out or stands in one line, or one object a line. */
final class FirstLine {

    private static final int BLOCK = 1 << 16;

    private int depth;
    private boolean inText;
    private boolean escaped;
    private boolean begun;
    private boolean lineEnded;

    private FirstLine() {}

    /** Whether the first line is a whole object, and something follows it. What is no JSON is not. */
    static boolean isFollowed(InputStream in) throws IOException {
        FirstLine line = new FirstLine();
        byte[] block = new byte[BLOCK];
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            for (int i = 0; i < count; i++) {
                Verdict verdict = line.next(block[i]);
                if (verdict != Verdict.OPEN) {
                    return verdict == Verdict.YES;
                }
            }
        }
        return false;
    }

    private enum Verdict {
        YES,
        NO,
        OPEN
    }

    private Verdict next(byte b) {
        if (inText) {
            inText = escaped || b != '"';
            escaped = !escaped && b == '\\';
            return Verdict.OPEN;
        }
        return switch (b) {
            case ' ', '\t', '\r' -> Verdict.OPEN;
            case '\n' -> {
                lineEnded = begun;
                yield begun && depth > 0 ? Verdict.NO : Verdict.OPEN;
            }
            case '{', '[' -> {
                begun = true;
                depth++;
                yield lineEnded ? Verdict.YES : Verdict.OPEN;
            }
            case '}', ']' -> {
                depth--;
                yield Verdict.OPEN;
            }
            case '"' -> {
                inText = true;
                yield depth == 0 ? Verdict.NO : Verdict.OPEN;
            }
            default -> lineEnded ? Verdict.YES : Verdict.OPEN;
        };
    }
}
