package org.entaxi.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.entaxi.jsonld.EntaxiJson;
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
            "Targets: jsonld (the canonical form)."
        })
final class ConvertCommand implements Callable<Integer> {

    private static final String TARGETS = "jsonld";

    private final Screen screen;

    @Option(names = "--to", required = true, paramLabel = "FORM", description = "The target.")
    private String target = "";

    @Option(
            names = "--full",
            description = "Write everything. Without it confidential places lose street, coordinates and directions, "
                    + "and contact points that not everybody may see are left out.")
    private boolean full;

    @Option(names = "--public", description = "Write what may be published; so it is without --full.")
    private boolean open;

    @Parameters(index = "0", paramLabel = "IN", description = "Canonical JSON-LD.")
    private Path in = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "OUT", description = "Default: standard output.")
    private @Nullable Path out;

    ConvertCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!target.equals(TARGETS)) {
            throw CliFailure.usage("usage.target", "value", target, "targets", TARGETS);
        }
        if (full && open) {
            throw CliFailure.usage("usage.full-and-public");
        }
        InputFiles.Read<Catalogue> read = new InputFiles(screen).catalogue(in);
        read.result().findings().forEach(finding -> screen.remark(FindingLines.line(finding, screen)));
        Catalogue whole = read.value();
        Catalogue given = (full ? Disclosure.FULL : Disclosure.PUBLIC).of(whole);
        LossReport.withheld(whole, given, screen);
        write(given);
        return read.result().hasErrors() ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private void write(Catalogue catalogue) {
        try {
            if (out == null) {
                EntaxiJson.create()
                        .writeCatalogue(
                                catalogue, Disclosure.FULL, screen.terminal().out());
                return;
            }
            // Beside the target and then in its place, so that a fault leaves the old file as it was.
            Path folder = out.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(folder, ".entaxi", ".tmp");
            try {
                try (OutputStream bytes = Files.newOutputStream(draft)) {
                    EntaxiJson.create().writeCatalogue(catalogue, Disclosure.FULL, bytes);
                }
                Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw CliFailure.unreadable(texts -> (out == null ? "" : out + ": ") + texts.say("unwritable"), e);
        }
    }
}
