package org.entaxi.examples.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of the command line. */
record Arguments(Plan plan, @Nullable Path out, @Nullable Path kie, boolean help) {

    static final String USAGE =
            """
            java -jar benchmarks.jar [--quick] [--only NAME]... [--sizes N,...] [--out FOLDER] [--kie JAR | --no-kie]

              --quick        every benchmark for a moment: shows that all of it runs, not how fast
              --only NAME    only benchmarks whose class or method contains NAME; may be repeated
              --sizes N,...  only catalogues of these sizes, of 1000,10000,100000,1000000
              --out FOLDER   where to write the report; default: the folder of the jar
              --kie JAR      benchmarks-kie.jar, which runs in a process of its own;
                             default: where the build of the neighbouring module puts it
              --no-kie       leave KIE DMN out
            """;

    /** Stands for KIE left out. */
    static final Path NO_KIE = Path.of("");

    static Arguments parse(List<String> arguments) {
        boolean quick = false;
        boolean help = false;
        List<String> sizes = List.of();
        List<String> only = new ArrayList<>();
        Path out = null;
        Path kie = null;
        for (int i = 0; i < arguments.size(); i++) {
            switch (arguments.get(i)) {
                case "--quick" -> quick = true;
                case "--sizes" -> sizes = List.of(value(arguments, ++i).split(",", -1));
                case "--only" -> only.add(value(arguments, ++i));
                case "--out" -> out = Path.of(value(arguments, ++i));
                case "--kie" -> kie = Path.of(value(arguments, ++i));
                case "--no-kie" -> kie = NO_KIE;
                case "--help", "-h" -> help = true;
                default -> throw new IllegalArgumentException("Unknown argument: " + arguments.get(i));
            }
        }
        return new Arguments(new Plan(quick, sizes, only), out, kie, help);
    }

    private static String value(List<String> arguments, int i) {
        if (i >= arguments.size()) {
            throw new IllegalArgumentException("Value missing after " + arguments.get(i - 1));
        }
        return arguments.get(i);
    }
}
