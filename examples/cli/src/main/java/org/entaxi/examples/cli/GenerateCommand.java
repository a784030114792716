package org.entaxi.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.entaxi.examples.generator.CatalogueGenerator;
import org.entaxi.examples.generator.CatalogueSettings;
import org.entaxi.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an invented catalogue, for trying things at scale. */
@Command(
        name = "generate",
        description = {
            "Write an invented catalogue of any size, for trying things at scale. Nothing in it exists.",
            "The same numbers give the same bytes."
        })
final class GenerateCommand implements Callable<Integer> {

    /** How the services come by their rules. */
    enum Sharing {
        shared,
        distinct
    }

    private final Screen screen;

    @Option(
            names = "--services",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many services, up to 10 000 000. Default: ${DEFAULT-VALUE}.")
    private int services;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another number gives another catalogue of the same kind. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--rules",
            paramLabel = "KIND",
            defaultValue = "shared",
            description = "shared: the services share 2 000 rules; distinct: each has a rule of its own. "
                    + "Default: ${DEFAULT-VALUE}.")
    private Sharing rules = Sharing.shared;

    @Parameters(
            index = "0",
            paramLabel = "OUT",
            description = "The file: newline-delimited where its name ends in .ndjson, otherwise one document.")
    private Path out = Path.of("");

    GenerateCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (services < 1 || services > CatalogueSettings.MOST_SERVICES) {
            throw CliFailure.usage("usage.services", "most", CatalogueSettings.MOST_SERVICES);
        }
        CatalogueGenerator generator = CatalogueGenerator.of(
                Vocabulary.greece(),
                rules == Sharing.shared
                        ? CatalogueSettings.shared(services, seed)
                        : CatalogueSettings.distinct(services, seed));
        ProgressLine line = new ProgressLine(out.toString(), screen.terminal().err());
        boolean watched = screen.terminal().interactive();
        IntConsumer progress = watched ? done -> line.show(done, generator.size()) : done -> {};
        try {
            OutputFile.write(out, bytes -> generator.write(bytes, OutputFile.isForLines(out), progress));
        } finally {
            if (watched) {
                line.wipe();
            }
        }
        return ExitCode.DONE;
    }
}
