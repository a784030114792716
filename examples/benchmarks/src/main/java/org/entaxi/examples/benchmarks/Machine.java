package org.entaxi.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a run was made on, without the name of the machine. */
final class Machine {

    private Machine() {}

    static Map<String, String> about(Plan plan) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        about.put("jdk", System.getProperty("java.vm.name") + ' ' + System.getProperty("java.runtime.version"));
        about.put("system", System.getProperty("os.name") + ' ' + System.getProperty("os.arch"));
        about.put("run", plan.quick() ? "quick: not to be quoted" : "full");
        return about;
    }

    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
