package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Measurements as JSON. */
final class MeasurementFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MeasurementFile() {}

    static void write(Path file, List<Measurement> measurements) throws IOException {
        Files.writeString(file, array(measurements).toPrettyString());
    }

    static ArrayNode array(List<Measurement> measurements) {
        ArrayNode array = JSON.createArrayNode();
        for (Measurement measurement : measurements) {
            ObjectNode node = array.addObject();
            node.put("benchmark", measurement.benchmark());
            node.put("table", measurement.table());
            node.put("who", measurement.who());
            node.put("side", measurement.side().name());
            ObjectNode parameters = node.putObject("parameters");
            measurement.parameters().forEach(parameters::put);
            node.put("nanoseconds", measurement.nanoseconds());
            put(node, "error", measurement.error());
            put(node, "bytes", measurement.bytes());
        }
        return array;
    }

    /** JSON has no NaN: what is not known is left out. */
    private static void put(ObjectNode node, String name, double value) {
        if (!Double.isNaN(value)) {
            node.put(name, value);
        }
    }

    static List<Measurement> read(Path file) throws IOException {
        List<Measurement> measurements = new ArrayList<>();
        for (JsonNode node : JSON.readTree(Files.readString(file))) {
            Map<String, String> parameters = new LinkedHashMap<>();
            node.get("parameters")
                    .properties()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().asString()));
            measurements.add(new Measurement(
                    node.get("benchmark").asString(),
                    node.get("table").asString(),
                    node.get("who").asString(),
                    Row.Side.valueOf(node.get("side").asString()),
                    parameters,
                    node.get("nanoseconds").asDouble(),
                    number(node, "error"),
                    number(node, "bytes")));
        }
        return measurements;
    }

    private static double number(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asDouble() : Double.NaN;
    }
}
