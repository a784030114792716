package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.format.OutputFormat;

/** One line for each benchmark as it ends, in place of JMH's pages; its error messages stay. */
final class Progress implements OutputFormat {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void iteration(BenchmarkParams benchmark, IterationParams params, int iteration) {}

    @Override
    public void iterationResult(
            BenchmarkParams benchmark, IterationParams params, int iteration, IterationResult data) {}

    @Override
    public void startBenchmark(BenchmarkParams benchmark) {
        out.print(Measure.shortName(benchmark.getBenchmark()));
        for (String parameter : new TreeSet<>(benchmark.getParamsKeys())) {
            out.print(" " + parameter + "=" + benchmark.getParam(parameter));
        }
        out.print(" … ");
        out.flush();
    }

    @Override
    public void endBenchmark(@Nullable BenchmarkResult result) {
        out.println(
                result == null
                        ? "failed"
                        : Report.Amounts.time(result.getPrimaryResult().getScore()));
    }

    @Override
    public void startRun() {}

    @Override
    public void endRun(Collection<RunResult> result) {}

    @Override
    public void print(String text) {}

    @Override
    public void println(String text) {
        if (text.contains("<failure>") || text.contains("Exception")) {
            out.println(text);
        }
    }

    @Override
    public void flush() {
        out.flush();
    }

    @Override
    public void close() {}

    @Override
    public void verbosePrintln(String text) {}

    @Override
    public void write(int value) {}

    @Override
    public void write(byte[] value) throws IOException {}
}
