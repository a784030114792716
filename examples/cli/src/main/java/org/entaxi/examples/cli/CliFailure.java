package org.entaxi.examples.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ends the program with one line for the person who called it, and an exit code. The line is a code, a place and a
 * sentence; the sentence is made when the reader's language is known.
 */
final class CliFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Function<Texts, String> line;

    private CliFailure(int exitCode, Function<Texts, String> line, @Nullable Throwable cause) {
        super(line.apply(Texts.in("en")), cause);
        this.exitCode = exitCode;
        this.line = line;
    }

    /** The input cannot be read. */
    static CliFailure unreadable(Function<Texts, String> line, @Nullable Throwable cause) {
        return new CliFailure(ExitCode.UNREADABLE, line, cause);
    }

    /** The program was called in a way it does not understand: a message and its arguments. */
    static CliFailure usage(String key, Object... namesAndValues) {
        return new CliFailure(ExitCode.USAGE, texts -> "usage: " + texts.say(key, namesAndValues), null);
    }

    int exitCode() {
        return exitCode;
    }

    String line(Texts texts) {
        return line.apply(texts);
    }
}
