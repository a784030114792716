package org.entaxi.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.model.Catalogue;
import org.entaxi.validation.CatalogueDocument;
import org.entaxi.validation.CatalogueValidator;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a catalogue. */
@Command(
        name = "validate",
        description = {
            "Say what is wrong with a catalogue, by place: severity, code, JSON Pointer, sentence.",
            "Several files are one catalogue: records of one may refer to those of another."
        })
final class ValidateCommand implements Callable<Integer> {

    private static final Period DEFAULT_AGE = Period.ofYears(1);

    private final Screen screen;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Canonical JSON-LD, one document or newline-delimited; - is standard input.")
    private List<Path> files = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Also report records that nobody has confirmed for long before this day, and dates after it. "
                    + "Without --on and --max-age the age of records is not looked at, so that the same file has the "
                    + "same findings every day.")
    private @Nullable String on;

    @Option(
            names = "--max-age",
            paramLabel = "PERIOD",
            description = "How long is too long, such as P6M (default: P1Y). Without --on, counted from today.")
    private @Nullable String age;

    @Option(names = "--format", paramLabel = "FORM", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    ValidateCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        LocalDate given = on == null ? null : Dates.day("--on", on);
        List<InputFile> inputs = files.stream().map(InputFile::of).toList();
        if (RecordValidation.isNeeded(inputs, screen)) {
            return new RecordValidation(inputs, screen).run(zone -> validator(given, zone), format);
        }
        List<InputFiles.Read<Catalogue>> read = readAll(inputs);
        CatalogueValidator validator =
                validator(given, () -> read.get(0).value().timeZone());
        List<CatalogueDocument> documents = read.stream()
                .map(each -> new CatalogueDocument(each.value(), each.result().origins()))
                .toList();
        List<List<Finding>> validated = validator.validateTogether(documents);
        FoundFindings found = new FoundFindings(files, format, screen);
        for (int i = 0; i < read.size(); i++) {
            int document = i;
            Stream<Finding> whileReading = read.get(i).result().findings().stream();
            Stream.concat(whileReading, validated.get(i).stream()).forEach(finding -> found.add(finding, document));
        }
        return found.report();
    }

    private CatalogueValidator validator(@Nullable LocalDate given, Supplier<@Nullable String> zone) {
        CatalogueValidator validator = CatalogueValidator.of(Vocabulary.greece());
        if (given == null && age == null) {
            return validator;
        }
        LocalDate day = given != null ? given : Dates.day("--on", null, screen.terminal(), Dates.zoneOf(zone.get()));
        Period threshold = age == null ? DEFAULT_AGE : Dates.span("--max-age", age, day);
        return validator.withFreshness(day, threshold);
    }

    /** Reads every file before it gives up, so that all unreadable ones are told at once. */
    private List<InputFiles.Read<Catalogue>> readAll(List<InputFile> inputs) {
        InputFiles input = new InputFiles(screen);
        List<InputFiles.Read<Catalogue>> read = new ArrayList<>();
        CliFailure failure = null;
        for (InputFile file : inputs) {
            try {
                read.add(input.catalogue(file));
            } catch (CliFailure e) {
                if (failure != null) {
                    screen.remark("entaxi: " + failure.line(screen.texts()));
                }
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return read;
    }
}
