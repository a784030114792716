package org.entaxi.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What to run and how long.
 *
 * @param quick true for a look at whether everything runs: short, and too noisy to quote
 * @param sizes the sizes of catalogues to measure, for those who have less time; empty for all
 * @param only parts of the names of benchmarks, at least one of which a benchmark has to contain; empty for all
 */
public record Plan(boolean quick, List<String> sizes, List<String> only) {

    /**
     * Copies the lists.
     *
     * @param quick true for a short run
     * @param sizes the sizes of catalogues to measure, for those who have less time; empty for all
     * @param only parts of the names of benchmarks
     */
    public Plan {
        sizes = List.copyOf(sizes);
        only = List.copyOf(only);
    }

    /** The arguments by which another process is told the same plan. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (quick) {
            arguments.add("--quick");
        }
        if (!sizes.isEmpty()) {
            arguments.add("--sizes");
            arguments.add(String.join(",", sizes));
        }
        only.forEach(name -> {
            arguments.add("--only");
            arguments.add(name);
        });
        return arguments;
    }

    /** The options of JMH for the benchmarks of a package: one fork each, with the allocation of every call. */
    Options options(String inPackage) {
        return common(inPackage, "\\w*(?<!Build|Start)Benchmark\\.")
                .mode(Mode.AverageTime)
                .warmupIterations(quick ? 1 : 4)
                .warmupTime(TimeValue.milliseconds(quick ? 150 : 400))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 100 : 300))
                .build();
    }

    /** The same for what takes long enough to be measured in single calls: classes whose name ends in {@code BuildBenchmark}. */
    Options onceOptions(String inPackage) {
        return common(inPackage, "\\w*BuildBenchmark\\.")
                .mode(Mode.SingleShotTime)
                .warmupIterations(1)
                .measurementIterations(quick ? 1 : 3)
                .build();
    }

    /**
     * The same for what is done once in the life of a program: classes whose name ends in {@code StartBenchmark}, one call in
     * each of many new processes.
     */
    Options startOptions(String inPackage) {
        return common(inPackage, "\\w*StartBenchmark\\.")
                .mode(Mode.SingleShotTime)
                .forks(quick ? 1 : 21)
                .warmupIterations(0)
                .measurementIterations(1)
                .build();
    }

    private ChainedOptionsBuilder common(String inPackage, String classes) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .shouldFailOnError(false)
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class);
        if (quick) {
            // The smallest of each: whether it runs is the same for all.
            options.param("known", Cases.EVERYTHING)
                    .param("rules", "1000")
                    .param("services", "1000")
                    .param("people", "64");
        }
        if (!sizes.isEmpty()) {
            options.param("services", sizes.toArray(String[]::new));
        }
        String all = "^" + Pattern.quote(inPackage + '.') + classes;
        if (only.isEmpty()) {
            options.include(all);
        }
        only.forEach(name -> options.include("(?i)(?=" + all + ").*" + Pattern.quote(name)));
        return options;
    }
}
