package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.examples.benchmarks.peer.Probe;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a run gave, as JSON.
 *
 * @param measurements the times
 * @param answers what the engines of the class path answered to the probe
 */
record RunFile(List<Measurement> measurements, List<Probe.Answer> answers) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void write(Path file, Map<String, String> about) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        about.forEach(root::put);
        for (Measurement measurement : measurements) {
            ObjectNode node = root.withArray("measurements").addObject();
            node.put("benchmark", measurement.benchmark());
            node.put("table", measurement.table());
            node.put("who", measurement.who());
            node.put("side", measurement.side().name());
            ObjectNode parameters = node.putObject("parameters");
            measurement.parameters().forEach(parameters::put);
            put(node, "nanoseconds", measurement.nanoseconds());
            put(node, "error", measurement.error());
            put(node, "cpu", measurement.cpu());
            put(node, "bytes", measurement.bytes());
        }
        for (Probe.Answer answer : answers) {
            ObjectNode node = root.withArray("probe").addObject();
            node.put("question", answer.question());
            node.put("engine", answer.engine());
            node.put("right", answer.right());
            node.put("said", answer.said());
            node.put("verdict", answer.verdict().name());
        }
        Files.writeString(file, root.toPrettyString() + '\n');
    }

    /** JSON has no NaN: what is not known is left out. */
    private static void put(ObjectNode node, String name, double value) {
        if (!Double.isNaN(value)) {
            node.put(name, value);
        }
    }

    static RunFile read(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(file));
        List<Measurement> measurements = new ArrayList<>();
        for (JsonNode node : root.path("measurements")) {
            measurements.add(measurement(node));
        }
        List<Probe.Answer> answers = new ArrayList<>();
        for (JsonNode node : root.path("probe")) {
            answers.add(new Probe.Answer(
                    text(node, "question"),
                    text(node, "engine"),
                    text(node, "right"),
                    text(node, "said"),
                    Probe.Verdict.valueOf(text(node, "verdict"))));
        }
        return new RunFile(measurements, answers);
    }

    private static Measurement measurement(JsonNode node) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.path("parameters").properties()) {
            parameters.put(entry.getKey(), entry.getValue().asString());
        }
        return new Measurement(
                text(node, "benchmark"),
                text(node, "table"),
                text(node, "who"),
                Row.Side.valueOf(text(node, "side")),
                parameters,
                number(node, "nanoseconds"),
                number(node, "error"),
                number(node, "cpu"),
                number(node, "bytes"));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString();
    }

    private static double number(JsonNode node, String name) {
        return node.has(name) ? node.path(name).asDouble() : Double.NaN;
    }
}
