package org.entaxi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.Severity;
import org.entaxi.jsonld.EntaxiJson;
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Canonical JSON-LD.")
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
        List<InputFiles.Read<Catalogue>> read = readAll();
        CatalogueValidator validator = CatalogueValidator.of(Vocabulary.greece());
        if (given != null || age != null) {
            LocalDate day = given != null ? given : today(read.get(0).value());
            Period threshold = age == null ? DEFAULT_AGE : Dates.span("--max-age", age, day);
            validator = validator.withFreshness(day, threshold);
        }
        List<CatalogueDocument> documents = read.stream()
                .map(each -> new CatalogueDocument(each.value(), each.result().origins()))
                .toList();
        List<List<Finding>> validated = validator.validateTogether(documents);
        List<FileFindings> findings = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Stream<Finding> whileReading = read.get(i).result().findings().stream();
            findings.add(new FileFindings(
                    read.get(i).file(),
                    Stream.concat(whileReading, validated.get(i).stream())
                            .sorted(Finding.BY_PLACE)
                            .toList()));
        }
        if (format == Format.JSON) {
            json(findings);
        } else {
            text(findings);
        }
        return count(findings, Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private record FileFindings(Path file, List<Finding> findings) {}

    /** Reads every file before it gives up, so that all unreadable ones are told at once. */
    private List<InputFiles.Read<Catalogue>> readAll() {
        InputFiles input = new InputFiles(screen);
        List<InputFiles.Read<Catalogue>> read = new ArrayList<>();
        CliFailure failure = null;
        for (Path file : files) {
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

    private LocalDate today(Catalogue catalogue) {
        return Dates.day("--on", null, screen.terminal(), Dates.zoneOf(catalogue.timeZone()));
    }

    private void text(List<FileFindings> findings) {
        for (FileFindings each : findings) {
            String prefix = findings.size() == 1 ? "" : each.file() + ": ";
            each.findings().forEach(finding -> screen.line(prefix + FindingLines.line(finding, screen)));
        }
        long errors = count(findings, Severity.ERROR);
        String summary = screen.say(
                "validate.summary",
                "errors",
                errors,
                "warnings",
                count(findings, Severity.WARNING),
                "remarks",
                count(findings, Severity.INFO));
        screen.line(errors > 0 ? screen.red(summary) : screen.green(summary));
    }

    private void json(List<FileFindings> findings) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (FileFindings each : findings) {
            byFile.computeIfAbsent(each.file().toString(), file -> new ArrayList<>())
                    .addAll(each.findings());
        }
        try {
            EntaxiJson.create().writeFindings(byFile, screen.terminal().out());
        } catch (IOException e) {
            throw CliFailure.unreadable(texts -> texts.say("unwritable"), e);
        }
    }

    private static long count(List<FileFindings> findings, Severity severity) {
        return findings.stream()
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
