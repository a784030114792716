package org.entaxi.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.jsonld.EntaxiJson;

/**
 * What was found in some files. As long as it is not much it is held and put in order by place; as text, more than that is
 * printed as it comes, and as JSON, what is beyond a limit is counted.
 */
final class FoundFindings {

    private static final int SORTED = 10_000;
    private static final int IN_JSON = 100_000;

    private final List<Path> files;
    private final Format format;
    private final Screen screen;
    private final List<List<Finding>> held = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private int size;
    private boolean printing;
    private long more;

    FoundFindings(List<Path> files, Format format, Screen screen) {
        this.files = files;
        this.format = format;
        this.screen = screen;
        files.forEach(file -> held.add(new ArrayList<>()));
    }

    void add(Finding finding, int file) {
        counts.merge(finding.severity(), 1L, Long::sum);
        if (printing) {
            line(finding, file);
        } else if (format == Format.JSON && size >= IN_JSON) {
            more++;
        } else {
            held.get(file).add(finding);
            size++;
            if (format == Format.TEXT && size > SORTED) {
                lines(false);
                printing = true;
            }
        }
    }

    /** Prints what was found, and returns the exit code. */
    int report() {
        if (format == Format.JSON) {
            json();
        } else {
            if (!printing) {
                lines(true);
            }
            String summary = screen.say(
                    "validate.summary",
                    "errors",
                    count(Severity.ERROR),
                    "warnings",
                    count(Severity.WARNING),
                    "remarks",
                    count(Severity.INFO));
            screen.line(count(Severity.ERROR) > 0 ? screen.red(summary) : screen.green(summary));
        }
        return count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    private void lines(boolean sorted) {
        for (int i = 0; i < held.size(); i++) {
            int file = i;
            if (sorted) {
                held.get(i).sort(Finding.BY_PLACE);
            }
            held.get(i).forEach(finding -> line(finding, file));
            held.get(i).clear();
        }
    }

    private void line(Finding finding, int file) {
        String prefix = files.size() == 1 ? "" : files.get(file) + ": ";
        screen.lineMeanwhile(prefix + FindingLines.line(finding, screen));
    }

    private void json() {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            held.get(i).sort(Finding.BY_PLACE);
            if (more > 0 && i == files.size() - 1) {
                held.get(i).add(Finding.of(FindingCode.FINDINGS_CUT, "", "count", Long.toString(more)));
            }
            byFile.computeIfAbsent(files.get(i).toString(), file -> new ArrayList<>())
                    .addAll(held.get(i));
        }
        try {
            EntaxiJson.create().writeFindings(byFile, screen.terminal().out());
        } catch (IOException e) {
            throw CliFailure.unreadable(texts -> texts.say("unwritable"), e);
        }
    }
}
