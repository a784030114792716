package org.entaxi.examples.cli;

import java.util.Locale;
import org.entaxi.basics.Finding;
import org.entaxi.basics.Severity;

/** Findings as lines and as JSON. */
final class FindingLines {

    private FindingLines() {}

    /** Severity, code, place and sentence. */
    static String line(Finding finding, Screen screen) {
        String severity = screen.say("severity." + name(finding.severity()));
        String place = finding.pointer().isEmpty() ? "" : " " + finding.pointer();
        return coloured(finding.severity(), severity, screen) + " "
                + finding.code().id() + place + ": "
                + finding.message(screen.texts().reader());
    }

    private static String coloured(Severity severity, String text, Screen screen) {
        return switch (severity) {
            case ERROR -> screen.red(text);
            case WARNING -> screen.yellow(text);
            case INFO -> screen.faint(text);
        };
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
