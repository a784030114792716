package org.entaxi.examples.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entaxi.basics.Finding;
import org.entaxi.hours.evaluation.HoursEvaluator;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.holiday.HolidayCalendar;
import org.entaxi.hours.holiday.HolidayCalendars;
import org.entaxi.hours.osm.OsmHours;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Service;
import org.entaxi.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether something is open, and until when. */
@Command(
        name = "hours",
        description = {
            "Say whether a service, or a place whose opening_hours are given, is open, and until when.",
            "entaxi hours --catalogue FILE --service ID [--at TIME]",
            "entaxi hours --expression 'Mo-Fr 09:00-17:00; PH off' --zone Europe/Athens [--at TIME] [--holidays GR]"
        })
final class HoursCommand implements Callable<Integer> {

    private final Screen screen;

    @Option(names = "--catalogue", paramLabel = "FILE", description = "Canonical JSON-LD.")
    private @Nullable Path catalogue;

    @Option(names = "--service", paramLabel = "ID", description = "An IRI, or its end from a slash on.")
    private @Nullable String service;

    @Option(names = "--expression", paramLabel = "TEXT", description = "An OSM opening_hours expression.")
    private @Nullable String expression;

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone of the expression.")
    private @Nullable String zone;

    @Option(
            names = "--holidays",
            paramLabel = "COUNTRY",
            description = "Whose public holidays count for the expression: GR or CY (default: none are considered).")
    private @Nullable String holidays;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "Such as 2026-11-23T10:30, local to the zone, or 2026-11-23T08:30:00Z (default: now).")
    private @Nullable String at;

    @Option(names = "--format", paramLabel = "FORM", description = "text or json (default: text).")
    private Format format = Format.TEXT;

    HoursCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (expression != null && catalogue == null && service == null) {
            return ofExpression(expression);
        }
        if (expression == null && catalogue != null && service != null && zone == null && holidays == null) {
            return ofService(catalogue, service);
        }
        throw CliFailure.usage("usage.hours");
    }

    private int ofService(Path file, String asked) {
        Catalogue read = new InputFiles(screen).catalogue(file).value();
        Service found = ServiceChoice.of(read, asked);
        Instant moment = Dates.instant("--at", at, screen.terminal(), Dates.zoneOf(read.timeZone()));
        List<OpenTimes> times = OpenTimes.of(read, found);
        if (format == Format.TEXT) {
            screen.line(screen.bold(screen.text(found.name())));
            screen.line(found.id());
        }
        answer(times, moment, found.id());
        return ExitCode.DONE;
    }

    private int ofExpression(String text) {
        if (zone == null) {
            throw CliFailure.usage("usage.missing", "names", "--zone");
        }
        ZoneId known = Dates.zone("--zone", zone);
        HolidayCalendar calendar = null;
        if (holidays != null) {
            calendar = HolidayCalendars.of(holidays);
            if (calendar == null) {
                throw CliFailure.usage("usage.holidays", "value", holidays);
            }
        }
        Instant moment = Dates.instant("--at", at, screen.terminal(), known);
        ImportedHours imported = OsmHours.standard().read(text, known.getId());
        for (Finding finding : imported.findings()) {
            screen.remark(FindingLines.line(finding, screen));
        }
        HoursEvaluator evaluator = HoursEvaluator.compile(imported.hours(), known, calendar);
        answer(List.of(new OpenTimes(LocalizedText.EMPTY, imported.hours(), evaluator)), moment, null);
        return imported.isComplete() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private void answer(List<OpenTimes> times, Instant moment, @Nullable String id) {
        HoursLines lines = new HoursLines(screen);
        if (format == Format.JSON) {
            Map<String, Object> answer = new LinkedHashMap<>();
            if (id != null) {
                answer.put("service", id);
            }
            List<Object> places = new ArrayList<>();
            times.forEach(each -> places.add(lines.json(each, moment)));
            answer.put("places", places);
            screen.terminal().out().print(JsonText.of(answer));
            return;
        }
        for (OpenTimes each : times) {
            if (!each.place().isEmpty()) {
                screen.line(screen.text(each.place()));
            }
            String day = lines.date(moment.atZone(each.zone()).toLocalDate());
            screen.line(day + ", " + HoursLines.clock(moment, each.zone()) + " ("
                    + each.zone().getId() + ")");
            screen.line(lines.now(each, moment));
            if (each.hours().isPublished()) {
                screen.line("");
                lines.week(each).forEach(screen::line);
            }
            String caveat = lines.caveat(each, moment);
            if (caveat != null) {
                screen.line(caveat);
            }
        }
    }
}
