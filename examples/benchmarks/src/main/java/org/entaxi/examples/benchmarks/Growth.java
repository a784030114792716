package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** How processor time grows with the services, the different rules and the people, read out of a run. */
final class Growth {

    private final List<Measurement> measurements;

    Growth(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    /** Writes the pictures for which there is something to show, and returns the table. */
    String write(Path folder) throws IOException {
        List<Chart.Line> byServices = new ArrayList<>();
        add(
                byServices,
                "CatalogueBenchmark.match",
                "services",
                "Entaxi, rules all different",
                "distinct",
                Catalogues.DISTINCT);
        add(byServices, "CatalogueBenchmark.match", "services", "Entaxi, 2 000 rules", "distinct", "2000");
        add(
                byServices,
                "CatalogueBenchmark.nextQuestion",
                "services",
                "next question, 2 000 rules",
                "distinct",
                "2000");
        for (String engine : new TreeSet<>(values("PeerLoopBenchmark.all", "engine"))) {
            add(byServices, "PeerLoopBenchmark.all", "rules", engine + ", in a loop", "engine", engine);
        }
        draw(
                folder,
                "growth-services.svg",
                "One person against a catalogue",
                "services",
                "processor time of one match",
                byServices);
        List<Chart.Line> byPeople = new ArrayList<>();
        for (String distinct : List.of("2000", Catalogues.DISTINCT)) {
            String rules = distinct.equals("2000") ? "2 000 rules" : "rules all different";
            add(byPeople, "BatchBenchmark.all", "people", "all together, " + rules, "distinct", distinct);
            add(byPeople, "BatchBenchmark.oneByOne", "people", "one by one, " + rules, "distinct", distinct);
        }
        draw(
                folder,
                "growth-people.svg",
                "Many people against 100 000 services",
                "people",
                "processor time in all",
                byPeople);
        return table("services", byServices) + table("people", byPeople);
    }

    private List<String> values(String benchmark, String parameter) {
        return measurements.stream()
                .filter(each -> each.benchmark().equals(benchmark))
                .map(each -> each.parameters().getOrDefault(parameter, ""))
                .toList();
    }

    private void add(List<Chart.Line> lines, String benchmark, String across, String name, String key, String value) {
        ToDoubleFunction<Measurement> size =
                each -> Double.parseDouble(each.parameters().getOrDefault(across, "1"));
        List<Chart.Point> points = measurements.stream()
                .filter(each -> each.benchmark().equals(benchmark)
                        && value.equals(each.parameters().get(key)))
                .sorted(Comparator.comparingDouble(size))
                .map(each -> new Chart.Point(size.applyAsDouble(each), each.cpu() * pairs(each)))
                .filter(point -> point.y() > 0)
                .toList();
        if (!points.isEmpty()) {
            lines.add(new Chart.Line(name, points));
        }
    }

    /** A batch is measured by the decision; here the whole of it is wanted. */
    private static double pairs(Measurement each) {
        boolean batch = each.benchmark().startsWith("BatchBenchmark.");
        return batch
                ? Double.parseDouble(each.parameters().getOrDefault("people", "1"))
                        * Double.parseDouble(each.parameters().getOrDefault("services", "1"))
                : 1;
    }

    private static void draw(Path folder, String file, String title, String across, String up, List<Chart.Line> lines)
            throws IOException {
        if (!lines.isEmpty()) {
            Files.writeString(folder.resolve(file), new Chart(title, across, up, lines).svg());
        }
    }

    /** A row for each line, a column for each size. */
    private static String table(String across, List<Chart.Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        TreeSet<Double> sizes = new TreeSet<>();
        lines.forEach(line -> line.points().forEach(point -> sizes.add(point.x())));
        List<String[]> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(across));
        sizes.forEach(size -> head.add(Long.toString(size.longValue())));
        cells.add(head.toArray(String[]::new));
        for (Chart.Line line : lines) {
            Map<Double, String> times = new LinkedHashMap<>();
            line.points().forEach(point -> times.put(point.x(), Report.Amounts.time(point.y())));
            List<String> row = new ArrayList<>(List.of(line.name()));
            sizes.forEach(size -> row.add(times.getOrDefault(size, "")));
            cells.add(row.toArray(String[]::new));
        }
        return Report.markdown(cells) + '\n';
    }
}
