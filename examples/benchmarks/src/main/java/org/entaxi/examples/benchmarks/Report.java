package org.entaxi.examples.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.entaxi.examples.benchmarks.peer.Probe;

/** Measurements as tables of ratios, in Markdown that is readable as it stands. */
final class Report {

    /** What comes first; other classes follow by name. */
    private static final List<String> CHAPTERS = List.of(
            "SingleRule",
            "HandWritten",
            "PeerRule",
            "PeerMap",
            "KieDmn",
            "Decision",
            "Loop",
            "PeerLoop",
            "KieDmnLoop",
            "Catalogue",
            "Roaring",
            "Batch",
            "IndexBuild");

    private Report() {}

    static String of(RunFile run, Map<String, String> about) {
        StringBuilder text = new StringBuilder();
        about.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        if (!run.answers().isEmpty()) {
            text.append("\n### What each says when nothing is known\n\n").append(probe(run.answers()));
        }
        text.append('\n');
        tables(run.measurements()).forEach((table, rows) -> text.append("### ")
                .append(table)
                .append("\n\n")
                .append(table(rows))
                .append('\n'));
        return text.toString();
    }

    /** A row for each question, a column for each engine; a wrong answer is marked. */
    private static String probe(List<Probe.Answer> answers) {
        Map<String, List<Probe.Answer>> byQuestion = new LinkedHashMap<>();
        for (Probe.Answer answer : answers) {
            byQuestion
                    .computeIfAbsent(answer.question(), key -> new ArrayList<>())
                    .add(answer);
        }
        List<String[]> cells = new ArrayList<>();
        byQuestion.forEach((question, row) -> {
            if (cells.isEmpty()) {
                cells.add(row(" ", "right", row, Probe.Answer::engine));
            }
            cells.add(row(question, row.get(0).right(), row, Report::said));
        });
        return markdown(cells)
                + "\n✗ wrong: some person is the other way. ∘ nothing wrong, and less than can be said. – an error.\n";
    }

    private static String said(Probe.Answer answer) {
        String said = answer.said().equals("FAILED") ? "–" : answer.said();
        return switch (answer.verdict()) {
            case RIGHT -> said;
            case INCOMPLETE -> said + " ∘";
            case WRONG -> said + " ✗";
        };
    }

    private static String[] row(
            String first, String second, List<Probe.Answer> answers, Function<Probe.Answer, String> cell) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        answers.forEach(answer -> cells.add(cell.apply(answer)));
        return cells.toArray(String[]::new);
    }

    private static Map<String, List<Measurement>> tables(List<Measurement> measurements) {
        Map<String, List<Measurement>> tables = new LinkedHashMap<>();
        List<Measurement> ordered = new ArrayList<>(measurements);
        ordered.sort(Comparator.comparingInt(Report::chapter)
                .thenComparing(measurement -> measurement.benchmark().replaceFirst("\\..*", "")));
        for (Measurement measurement : ordered) {
            tables.computeIfAbsent(measurement.table(), key -> new ArrayList<>())
                    .add(measurement);
        }
        return tables;
    }

    /** Where the benchmark of ours stands that a table begins with. */
    private static int chapter(Measurement measurement) {
        int at = CHAPTERS.indexOf(measurement.benchmark().replaceFirst("Benchmark\\..*", ""));
        return at < 0 ? CHAPTERS.size() : at;
    }

    private static String table(List<Measurement> unordered) {
        List<Measurement> rows = new ArrayList<>(unordered);
        rows.sort(Comparator.comparing(Measurement::side));
        double ours = rows.stream()
                .filter(row -> row.side() == Row.Side.OURS)
                .mapToDouble(Measurement::cpu)
                .findFirst()
                .orElse(Double.NaN);
        List<String[]> cells = new ArrayList<>();
        cells.add(new String[] {"", "cpu", "elapsed", "±", "B/op", "× ours"});
        for (Measurement row : rows) {
            cells.add(new String[] {
                row.who() + (row.side() == Row.Side.FLOOR ? " (floor)" : ""),
                known(row.cpu(), Amounts::time),
                known(row.nanoseconds(), Amounts::time),
                known(row.error(), Amounts::time),
                known(row.bytes(), Amounts::bytes),
                known(row.cpu() / ours, Amounts::ratio)
            });
        }
        return markdown(cells);
    }

    private static String known(double value, DoubleFunction<String> text) {
        return Double.isNaN(value) ? "" : text.apply(value);
    }

    /** A table whose first row is the head; the first column to the left, the others to the right. */
    static String markdown(List<String[]> cells) {
        int[] widths = new int[cells.get(0).length];
        for (String[] row : cells) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < cells.size(); r++) {
            text.append(line(cells.get(r), widths));
            if (r == 0) {
                text.append(rule(widths));
            }
        }
        return text.toString();
    }

    private static String rule(int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String dashes = "-".repeat(widths[i] + 1);
            text.append('|').append(i == 0 ? dashes + '-' : dashes + ':');
        }
        return text.append("|\n").toString();
    }

    private static String line(String[] row, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < row.length; i++) {
            String pad = " ".repeat(widths[i] - row[i].length());
            text.append("| ").append(i == 0 ? row[i] + pad : pad + row[i]).append(' ');
        }
        return text.append("|\n").toString();
    }

    /** Numbers as people read them: three figures and a unit. */
    static final class Amounts {

        private static final String[] TIMES = {"ns", "µs", "ms", "s"};
        private static final String[] SIZES = {"B", "kB", "MB", "GB"};

        private Amounts() {}

        static String time(double nanoseconds) {
            return withUnit(nanoseconds, TIMES);
        }

        static String bytes(double bytes) {
            return bytes < 0.5 ? "0" : withUnit(bytes, SIZES);
        }

        static String ratio(double ratio) {
            return figures(ratio);
        }

        private static String withUnit(double value, String[] units) {
            double scaled = value;
            int unit = 0;
            while (Math.abs(scaled) >= 999.5 && unit < units.length - 1) {
                scaled /= 1000;
                unit++;
            }
            return figures(scaled) + ' ' + units[unit];
        }

        private static String figures(double value) {
            double size = Math.abs(value);
            int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
            return String.format(Locale.ROOT, "%." + decimals + "f", value);
        }
    }
}
