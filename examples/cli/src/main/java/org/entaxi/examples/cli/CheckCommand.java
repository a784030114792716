package org.entaxi.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entaxi.basics.Finding;
import org.entaxi.basics.Severity;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.model.Audience;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says who may use which service, why, what is missing, what to bring, and when it is open. */
@Command(
        name = "check",
        description = {
            "Say which services a person may use, why, what is missing, what to bring, and when they are open.",
            "Nothing of what a person's file says is kept or printed, but the days on which an outcome changes and what is "
                    + "to be brought follow from it; JSON has neither, unless --full asks for everything."
        })
final class CheckCommand implements Callable<Integer> {

    private static final String ALL = "all";

    private final Screen screen;

    @Option(names = "--catalogue", required = true, paramLabel = "FILE", description = "Canonical JSON-LD.")
    private Path catalogue = Path.of("");

    @Option(
            names = "--person",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "What is known of a person, as JSON; several are checked one after the other.")
    private List<Path> people = List.of();

    @Option(
            names = "--service",
            paramLabel = "ID",
            description = "Only this service, for whomever it is meant: an IRI, or its end from a slash on.")
    private List<String> services = List.of();

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            split = ",",
            description =
                    "Services meant for beneficiaries (the default), professionals, volunteers, organisations, or "
                            + "all. It chooses what is listed and has nothing to do with who may use it.")
    private List<String> audience = List.of("beneficiaries");

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of the decision, such as 2026-11-23 (default: today, in the catalogue's zone).")
    private @Nullable String on;

    @Option(names = "--next-question", description = "Also say which one question would settle most.")
    private boolean nextQuestion;

    @Option(
            names = "--full",
            description =
                    "With --format json: write decisions in their full form, with the days on which an outcome changes, "
                            + "the documents at hand and what the person's file says of the facts that count.")
    private boolean full;

    @Option(names = "--format", paramLabel = "FORM", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        List<Audience> wanted = audiences();
        if (full && format != Format.JSON) {
            throw CliFailure.usage("usage.full-without-json");
        }
        LocalDate given = on == null ? null : Dates.day("--on", on);
        InputFiles input = new InputFiles(screen);
        InputFiles.Read<Catalogue> read = input.catalogue(catalogue);
        Advice advice = new Advice(
                read.value(),
                given == null ? today(read.value()) : given,
                given == null ? screen.terminal().clock().instant() : null);
        List<InputFiles.Read<Person>> persons = people.stream()
                .map(file -> input.person(file, advice.vocabulary()))
                .toList();
        List<Service> asked = services(read.value(), wanted);

        boolean errors = tell(read.file(), read.result(), Severity.ERROR);
        List<Advice.Person> answers = new ArrayList<>();
        for (InputFiles.Read<Person> person : persons) {
            errors |= tell(person.file(), person.result(), Severity.INFO);
            answers.add(advice.about(person.file(), person.value(), asked));
        }
        if (format == Format.JSON) {
            screen.terminal().out().print(JsonText.of(new CheckJson(screen, advice, full).of(answers, nextQuestion)));
        } else {
            new CheckText(screen, advice).print(answers, nextQuestion);
        }
        return errors ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private List<Audience> audiences() {
        List<Audience> wanted = new ArrayList<>();
        for (String name : audience) {
            if (name.equals(ALL)) {
                wanted.addAll(List.of(Audience.values()));
                continue;
            }
            try {
                wanted.add(Audience.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw CliFailure.usage("usage.audience", "value", name);
            }
        }
        return wanted;
    }

    private List<Service> services(Catalogue read, List<Audience> wanted) {
        if (!services.isEmpty()) {
            return services.stream().map(each -> ServiceChoice.of(read, each)).toList();
        }
        // A service that does not say whom it is for is shown to everybody rather than to nobody.
        return read.services().stream()
                .filter(each ->
                        each.audience().isEmpty() || each.audience().stream().anyMatch(wanted::contains))
                .toList();
    }

    private LocalDate today(Catalogue read) {
        return Dates.day("--on", null, screen.terminal(), Dates.zoneOf(read.timeZone()));
    }

    /**
     * What could not be understood while reading. A warning about a catalogue is for {@code validate}; of a person's file
     * everything is told here, as a misspelt member would count as silence.
     */
    private boolean tell(Path file, ReadResult<?> result, Severity least) {
        for (Finding finding : result.findings()) {
            if (finding.severity().compareTo(least) <= 0) {
                screen.remark(file + ": " + FindingLines.line(finding, screen));
            }
        }
        return result.hasErrors();
    }
}
