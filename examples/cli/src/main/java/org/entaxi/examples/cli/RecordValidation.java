package org.entaxi.examples.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.RecordHandler;
import org.entaxi.jsonld.StreamedCatalogue;
import org.entaxi.model.Catalogue;
import org.entaxi.validation.CatalogueReceiver;
import org.entaxi.validation.CatalogueSource;
import org.entaxi.validation.CatalogueValidator;
import org.jspecify.annotations.Nullable;

/** Validates files record by record: those that are long, and those in which each record is a line. */
final class RecordValidation {

    private final List<InputFile> inputs;
    private final Screen screen;

    RecordValidation(List<InputFile> inputs, Screen screen) {
        this.inputs = inputs;
        this.screen = screen;
    }

    /** Whether one of the files is long or newline-delimited. */
    static boolean isNeeded(List<InputFile> inputs, Screen screen) {
        for (InputFile input : inputs) {
            boolean needed = InputFiles.told(
                    input.named(),
                    () -> Files.isRegularFile(input.bytes())
                            && (input.isLong() || input.streamed(screen).isLines()));
            if (needed) {
                return true;
            }
        }
        return false;
    }

    int run(Function<Supplier<@Nullable String>, CatalogueValidator> validators, Format format) {
        List<Source> sources = new ArrayList<>();
        for (InputFile input : inputs) {
            sources.add(new Source(input));
        }
        FoundFindings found =
                new FoundFindings(inputs.stream().map(InputFile::named).toList(), format, screen);
        CatalogueValidator validator = validators.apply(() -> sources.get(0).timeZone());
        try {
            validator.validateTogether(sources, found::add);
        } catch (CliFailure e) {
            tellOthers(sources);
            throw e;
        }
        return found.report();
    }

    /** All unreadable files are told at once, so those that were not come to are looked at, too. */
    private void tellOthers(List<Source> sources) {
        for (Source each : sources) {
            if (!each.begun) {
                try {
                    each.stream(new RecordHandler() {});
                } catch (CliFailure e) {
                    screen.remark("entaxi: " + e.line(screen.texts()));
                }
            }
        }
    }

    /** A file, whose name is told where it cannot be read. */
    private final class Source implements CatalogueSource {

        private final InputFile input;
        private @Nullable StreamedCatalogue catalogue;
        private boolean begun;
        private @Nullable String timeZone;

        Source(InputFile input) {
            this.input = input;
        }

        private StreamedCatalogue catalogue() {
            StreamedCatalogue known = catalogue;
            if (known == null) {
                if (!Files.isRegularFile(input.bytes())) {
                    // Tells whether there is none, or a folder.
                    EntaxiJson.create().readCatalogue(input.bytes());
                }
                known = input.streamed(screen);
                catalogue = known;
            }
            return known;
        }

        @Override
        public void readTo(CatalogueReceiver receiver) {
            begun = true;
            InputFiles.told(input.named(), () -> {
                catalogue().readTo(receiver);
                return input;
            });
        }

        void stream(RecordHandler handler) {
            InputFiles.told(input.named(), () -> {
                catalogue().stream(handler);
                return input;
            });
        }

        @Nullable
        String timeZone() {
            stream(new RecordHandler() {
                @Override
                public void catalogue(Catalogue header) {
                    timeZone = header.timeZone();
                }
            });
            return timeZone;
        }
    }
}
