package org.entaxi.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Runs the program inside the test: what it would print, on a day that does not move. */
final class Cli {

    /** Monday 23 November 2026, 10:00 in Athens. */
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    static final Path ROOT = Path.of(System.getProperty("entaxi.root")).normalize();
    static final String CATALOGUE =
            ROOT.resolve("examples/data/integration-services.jsonld").toString();

    private Cli() {}

    /** What came of a run. */
    record Result(int exitCode, String out, String err) {}

    static String person(String name) {
        return ROOT.resolve("examples/data/people/" + name + ".json").toString();
    }

    static Result run(String... arguments) {
        return run("en", arguments);
    }

    static Result run(String language, String[] arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                language,
                Clock.fixed(NOW, ZoneId.of("Pacific/Kiritimati")));
        int exitCode = Main.run(terminal, arguments);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
