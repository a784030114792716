package org.entaxi.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entaxi.jsonld.CatalogueWriter;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.rdf.RdfNotation;
import org.entaxi.jsonld.rdf.RdfWriter;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a catalogue in another form. */
@Command(
        name = "convert",
        description = {
            "Write a catalogue in another form; what could not be carried is told on standard error.",
            "Sources: jsonld (JSON-LD 1.1 in any shape), turtle, nquads, html (pages with JSON-LD in scripts).",
            "Targets: jsonld (the canonical form; newline-delimited where the name of OUT ends in .ndjson), nquads, turtle."
        })
final class ConvertCommand implements Callable<Integer> {

    private static final List<String> TARGETS = List.of("jsonld", "nquads", "turtle");
    private static final Map<String, RdfNotation> SOURCES = sources();

    private final Screen screen;

    @Option(names = "--to", required = true, paramLabel = "FORM", description = "The target.")
    private String target = "";

    @Option(
            names = "--from",
            paramLabel = "FORM",
            description = "The source. Without it the name of the file tells, or how it begins.")
    private @Nullable String source;

    @Option(
            names = "--full",
            description = "Write everything. Without it confidential places lose street, coordinates and directions, "
                    + "and contact points that not everybody may see are left out.")
    private boolean full;

    @Option(names = "--public", description = "Write what may be published; so it is without --full.")
    private boolean open;

    @Parameters(index = "0", paramLabel = "IN", description = "The catalogue; - is standard input.")
    private Path in = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT", description = "Default: standard output.")
    private @Nullable Path out;

    ConvertCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!TARGETS.contains(target)) {
            throw CliFailure.usage("usage.target", "value", target, "targets", String.join(", ", TARGETS));
        }
        if (source != null && !SOURCES.containsKey(source)) {
            throw CliFailure.usage("usage.source", "value", source, "sources", String.join(", ", SOURCES.keySet()));
        }
        if (full && open) {
            throw CliFailure.usage("usage.full-and-public");
        }
        InputFile input = InputFile.of(in);
        Disclosure disclosure = full ? Disclosure.FULL : Disclosure.PUBLIC;
        if (target.equals("jsonld") && source == null) {
            RecordConversion conversion = RecordConversion.of(input, screen);
            if (conversion != null) {
                write(bytes -> conversion.write(disclosure, isForLines(), bytes));
                return conversion.hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
            }
        }
        InputFiles.Read<Catalogue> read =
                new InputFiles(screen).catalogue(input, source == null ? null : SOURCES.get(source));
        read.result().findings().forEach(finding -> screen.remark(FindingLines.line(finding, screen)));
        Catalogue whole = read.value();
        Catalogue given = disclosure.of(whole);
        LossReport.withheld(whole, given, screen);
        write(bytes -> write(given, bytes));
        return read.result().hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private boolean isForLines() {
        return out != null && OutputFile.isForLines(out);
    }

    private void write(OutputFile.Content content) {
        if (out != null) {
            OutputFile.write(out, content);
            return;
        }
        try {
            content.writeTo(screen.terminal().out());
        } catch (IOException e) {
            throw CliFailure.unreadable(texts -> texts.say("unwritable"), e);
        }
    }

    private void write(Catalogue catalogue, OutputStream bytes) throws IOException {
        switch (target) {
            case "nquads" -> RdfWriter.writeNQuads(catalogue, Disclosure.FULL, bytes);
            case "turtle" -> RdfWriter.writeTurtle(catalogue, Disclosure.FULL, bytes);
            default -> {
                if (isForLines()) {
                    try (CatalogueWriter lines = CatalogueWriter.lines(catalogue, Disclosure.FULL, bytes)) {
                        lines.writeAll(catalogue);
                    }
                } else {
                    EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, bytes);
                }
            }
        }
    }

    private static Map<String, RdfNotation> sources() {
        Map<String, RdfNotation> sources = new LinkedHashMap<>();
        sources.put("jsonld", RdfNotation.JSON_LD);
        sources.put("turtle", RdfNotation.TURTLE);
        sources.put("nquads", RdfNotation.N_QUADS);
        sources.put("html", RdfNotation.HTML);
        return Collections.unmodifiableMap(sources);
    }
}
