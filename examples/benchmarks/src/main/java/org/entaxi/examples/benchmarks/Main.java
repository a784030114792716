package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entaxi.examples.benchmarks.peer.Engines;
import org.entaxi.examples.benchmarks.peer.Probe;
import org.openjdk.jmh.runner.RunnerException;

/** Runs all benchmarks, here and in the processes that need their own class path, and writes the report. */
public final class Main {

    private Main() {}

    /**
     * Runs.
     *
     * @param arguments see {@code --help}
     * @throws Exception if the report cannot be written, or a run fails
     */
    public static void main(String... arguments) throws Exception {
        Arguments wanted;
        try {
            wanted = Arguments.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + Arguments.USAGE);
            System.exit(64);
            return;
        }
        if (wanted.help()) {
            System.out.print(Arguments.USAGE);
            return;
        }
        run(wanted);
    }

    private static void run(Arguments wanted)
            throws IOException, RunnerException, URISyntaxException, InterruptedException {
        Path given = wanted.out();
        Path out = given == null ? home() : given;
        Files.createDirectories(out);
        List<Measurement> measurements = new ArrayList<>(Measure.run(Main.class.getPackageName(), wanted.plan()));
        List<Probe.Answer> answers = new ArrayList<>(Probe.ofEntaxi());
        Engines.all().forEach(engine -> answers.addAll(Probe.of(engine)));
        RunFile kie = kie(wanted, out);
        measurements.addAll(kie.measurements());
        answers.addAll(kie.answers());
        RunFile all = new RunFile(measurements, answers);
        all.write(out.resolve("benchmarks.json"), Machine.about(wanted.plan()));
        write(all, Machine.about(wanted.plan()), out);
    }

    private static void write(RunFile run, Map<String, String> about, Path out) throws IOException {
        String growth = new Growth(run.measurements()).write(out);
        String report =
                Report.of(run, about) + (growth.isEmpty() ? "" : "### How cost grows: processor time\n\n" + growth);
        Files.writeString(out.resolve("benchmarks.md"), report);
        System.out.println(report);
    }

    /** The folder of the jar; the working folder where there is none. */
    private static Path home() throws URISyntaxException {
        Path code = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path folder = code.getParent();
        return Files.isDirectory(code) || folder == null ? Path.of("target") : folder;
    }

    /** Where the build puts the other jar: as this one lies in its module, so that one in its own. */
    private static Path besideThis() throws URISyntaxException {
        Path home = home().toAbsolutePath().normalize();
        Path module = home;
        while (module != null && !Files.exists(module.resolve("pom.xml"))) {
            module = module.getParent();
        }
        return module == null
                ? Path.of("benchmarks-kie.jar")
                : module.resolveSibling("benchmarks-kie")
                        .resolve(module.relativize(home))
                        .resolve("benchmarks-kie.jar");
    }

    private static RunFile kie(Arguments wanted, Path out)
            throws IOException, URISyntaxException, InterruptedException {
        Path given = wanted.kie();
        Path jar = given == null ? besideThis() : given;
        if (!Files.isRegularFile(jar)) {
            System.err.println("KIE DMN is left out" + (jar.equals(Arguments.NO_KIE) ? "" : ": no " + jar.normalize()));
            return new RunFile(List.of(), List.of());
        }
        Path file = out.resolve("benchmarks-kie.json");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-jar");
        command.add(jar.toString());
        command.add(Main.class.getPackageName() + ".kie");
        command.add(file.toString());
        command.addAll(wanted.plan().arguments());
        Files.deleteIfExists(file);
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            System.err.println("The run of KIE DMN ended with " + code);
        }
        return Files.exists(file) ? RunFile.read(file) : new RunFile(List.of(), List.of());
    }
}
