package org.entaxi.examples.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
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

    static Map<String, Object> json(Path file, Finding finding, Locale reader) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("severity", name(finding.severity()));
        json.put("code", finding.code().id());
        json.put("pointer", finding.pointer());
        json.put("message", finding.message(reader));
        json.put("arguments", finding.arguments());
        return json;
    }

    static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
