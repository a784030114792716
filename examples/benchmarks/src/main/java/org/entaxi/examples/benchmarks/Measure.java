package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.entaxi.examples.benchmarks.peer.Engine;
import org.entaxi.examples.benchmarks.peer.Probe;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/**
 * Runs the benchmarks of one class path and says what came out. {@link Main} calls it for its own benchmarks, and starts it as a
 * process of its own for one that must not weigh on the others.
 */
public final class Measure {

    private Measure() {}

    /**
     * Runs the benchmarks of a package, asks the engines of the class path, and writes what came out to a file.
     *
     * @param arguments the package, the file, then those of {@link Main}
     * @throws IOException if the file cannot be written
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String... arguments) throws IOException, RunnerException {
        List<String> rest = List.of(arguments).subList(2, arguments.length);
        List<Measurement> measurements = run(arguments[0], Arguments.parse(rest).plan());
        List<Probe.Answer> answers = new ArrayList<>();
        ServiceLoader.load(Engine.class).forEach(engine -> answers.addAll(Probe.of(engine)));
        new RunFile(measurements, answers).write(Path.of(arguments[1]), Map.of());
    }

    /**
     * Runs the benchmarks of a package.
     *
     * @param inPackage the package
     * @param plan what to run and how long
     * @return what came out, in the order of the run; nothing where the plan leaves nothing of the package
     * @throws RunnerException if JMH cannot run
     */
    public static List<Measurement> run(String inPackage, Plan plan) throws RunnerException {
        List<Measurement> measurements = new ArrayList<>(run(plan.options(inPackage)));
        measurements.addAll(run(plan.onceOptions(inPackage)));
        measurements.addAll(run(plan.startOptions(inPackage)));
        return measurements;
    }

    private static List<Measurement> run(Options options) throws RunnerException {
        try {
            return of(new Runner(options, new Progress(System.out)).run());
        } catch (NoBenchmarksException e) {
            return List.of();
        }
    }

    private static List<Measurement> of(Collection<RunResult> results) {
        List<Measurement> measurements = new ArrayList<>();
        for (RunResult result : results) {
            measurements.add(of(result));
        }
        return measurements;
    }

    private static Measurement of(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String key : new TreeSet<>(result.getParams().getParamsKeys())) {
            parameters.put(key, result.getParams().getParam(key));
        }
        Row row = row(benchmark);
        double times = times(filled(row.times(), parameters));
        Result<?> time = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        Result<?> cpu = result.getSecondaryResults().get(CpuProfiler.NAME);
        Result<?> kept = result.getSecondaryResults().get("heapBytes");
        if (kept != null) {
            // JMH adds up what is counted in several calls and processes.
            return new Measurement(
                    shortName(benchmark),
                    title(row, parameters),
                    filled(row.who(), parameters),
                    row.side(),
                    parameters,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    kept.getStatistics().getMean() / times);
        }
        return new Measurement(
                shortName(benchmark),
                title(row, parameters),
                filled(row.who(), parameters),
                row.side(),
                parameters,
                time.getScore() / times,
                time.getScoreError() / times,
                cpu == null ? Double.NaN : cpu.getScore() / times,
                allocated == null ? Double.NaN : allocated.getScore() / times);
    }

    /** Class and method. */
    static String shortName(String benchmark) {
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
    }

    private static String title(Row row, Map<String, String> parameters) {
        return filled(row.table(), parameters) + unnamed(row, parameters);
    }

    /** Reads a product such as 64*1000. */
    private static double times(String product) {
        double times = 1;
        for (String factor : product.split("\\*", -1)) {
            times *= Double.parseDouble(factor);
        }
        return times;
    }

    /** The parameters that neither text names, so that their values do not stand in one table. */
    private static String unnamed(Row row, Map<String, String> parameters) {
        StringBuilder text = new StringBuilder();
        parameters.forEach((name, value) -> {
            if (!row.table().contains('{' + name + '}') && !row.who().contains('{' + name + '}')) {
                text.append(", ").append(name).append(' ').append(value);
            }
        });
        return text.toString();
    }

    /** Puts values for their names in braces. */
    private static String filled(String text, Map<String, String> parameters) {
        String filled = text;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            filled = filled.replace('{' + parameter.getKey() + '}', parameter.getValue());
        }
        return filled;
    }

    private static Row row(String benchmark) {
        int dot = benchmark.lastIndexOf('.');
        try {
            for (Method method : Class.forName(benchmark.substring(0, dot)).getMethods()) {
                Row row = method.getAnnotation(Row.class);
                if (row != null && method.getName().equals(benchmark.substring(dot + 1))) {
                    return row;
                }
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("No @Row on " + benchmark);
    }
}
