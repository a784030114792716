package org.entaxi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as people start it: another process, a locale without Greek, little memory. Needs the built jar. */
@Tag("heavy")
class JarTest {

    private static final Path JAR = Cli.ROOT.resolve("examples/cli/target/entaxi.jar");

    @TempDir
    Path folder;

    @BeforeEach
    void jarIsBuilt() {
        assumeThat(JAR).isRegularFile();
    }

    @Test
    void greek_comesOutInUtf8WhateverTheLocale() throws Exception {
        Cli.Result result = start("validate", "--lang", "el", Cli.CATALOGUE);

        assertThat(result).isEqualTo(Cli.run("validate", "--lang", "el", Cli.CATALOGUE));
        assertThat(result.out()).contains("Η πηγή αποκρύπτει τη διεύθυνση");
    }

    @Test
    void everyCommand_runs() throws Exception {
        String person = Cli.person("amina");

        assertThat(start("check", "--catalogue", Cli.CATALOGUE, "--person", person, "--on", "2026-11-23"))
                .isEqualTo(Cli.run("check", "--catalogue", Cli.CATALOGUE, "--person", person, "--on", "2026-11-23"));
        assertThat(start("convert", "--to", "jsonld", "--full", Cli.CATALOGUE).out())
                .isEqualTo(Files.readString(Path.of(Cli.CATALOGUE)));
        assertThat(start("hours", "--expression", "24/7", "--zone", "UTC").exitCode())
                .isZero();
        assertThat(start("schema", "context").out()).startsWith("{");
        assertThat(start("--version").out()).startsWith("entaxi 0.");
    }

    @Test
    void exitCodes_reachTheShell() throws Exception {
        assertThat(start("validate", "no.jsonld").exitCode()).isEqualTo(2);
        assertThat(start("validate").exitCode()).isEqualTo(64);
        assertThat(start().exitCode()).isEqualTo(64);
    }

    private Cli.Result start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-jar"));
        command.add(JAR.toString());
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Cli.Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
