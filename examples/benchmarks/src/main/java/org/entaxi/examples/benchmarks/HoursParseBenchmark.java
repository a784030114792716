package org.entaxi.examples.benchmarks;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entaxi.hours.exchange.ImportedHours;
import org.entaxi.hours.osm.OsmHours;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reads OSM expressions: ours into a model in which the rules are worked out, the peer into the rules as they stand. */
@State(Scope.Benchmark)
public class HoursParseBenchmark {

    private static final String TABLE = "Read an OSM expression (mean of 24)";

    private final List<String> expressions = HoursCases.EXPRESSIONS;
    private final OsmHours osm = OsmHours.standard();

    /**
     * Ours.
     *
     * @param sink takes what was read
     */
    @Benchmark
    @Row(table = TABLE, who = "Entaxi, worked out into a model", side = Row.Side.OURS, times = "24")
    public void entaxi(Blackhole sink) {
        for (String expression : expressions) {
            ImportedHours read = osm.read(expression, HoursCases.ZONE);
            sink.consume(read);
        }
    }

    /**
     * OpeningHoursParser.
     *
     * @param sink takes what was read
     * @throws OpeningHoursParseException if it refuses one
     */
    @Benchmark
    @Row(table = TABLE, who = "OpeningHoursParser 0.29.0, rules only", side = Row.Side.PEER, times = "24")
    public void openingHoursParser(Blackhole sink) throws OpeningHoursParseException {
        for (String expression : expressions) {
            List<Rule> read = new OpeningHoursParser(
                            new ByteArrayInputStream(expression.getBytes(StandardCharsets.UTF_8)))
                    .rules(false);
            sink.consume(read);
        }
    }
}
