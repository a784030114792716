package org.entaxi.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place and put there when it is whole: what stood there before stays until then, and
 * after a fault, or when the program is stopped, there is no half a file. What is no ordinary file is written to as it is.
 */
final class OutputFile {

    private OutputFile() {}

    /** What is written. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Whether a catalogue goes into a file as lines, by its name. */
    static boolean isForLines(Path file) {
        return file.toString().endsWith(".ndjson");
    }

    /**
     * Writes a file.
     *
     * @throws CliFailure if it cannot be written
     */
    static void write(Path file, Content content) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeTo(file, content, StandardOpenOption.WRITE);
                return;
            }
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path draft = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Thread clearing = new Thread(() -> delete(draft));
            Runtime.getRuntime().addShutdownHook(clearing);
            try {
                writeTo(draft, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(draft);
                Runtime.getRuntime().removeShutdownHook(clearing);
            }
        } catch (IOException e) {
            throw CliFailure.unreadable(texts -> file + ": " + texts.say("unwritable"), e);
        }
    }

    private static void writeTo(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(out);
        }
    }

    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // It was not made, or cannot be removed by anybody; the target is as it was.
        }
    }
}
