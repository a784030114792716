package org.entaxi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.StreamedCatalogue;

/**
 * A file as it was named, and where its bytes are. Standard input, for which the name is {@code -}, and pipes can be read
 * once only and are copied to a file of their own, which is gone when the program ends.
 *
 * @param named how it was named
 * @param bytes where it is
 */
record InputFile(Path named, Path bytes) {

    /** Above this a file is read record by record where that can be done, and how far that has come is shown. */
    static final long LONG = 4L << 20;

    private static final Path STANDARD_INPUT = Path.of("-");

    /** Record by record there is no need of a limit: this is one in name only. */
    private static final EntaxiJson JSON =
            EntaxiJson.create().withLimits(ReadLimits.DEFAULT.withDocumentBytes(1L << 40));

    static InputFile of(Path named) {
        try {
            if (named.equals(STANDARD_INPUT)) {
                return new InputFile(named, copy(System.in));
            }
            if (!Files.exists(named) || Files.isRegularFile(named) || Files.isDirectory(named)) {
                return new InputFile(named, named);
            }
            try (InputStream in = Files.newInputStream(named)) {
                return new InputFile(named, copy(in));
            }
        } catch (IOException e) {
            throw CliFailure.unreadable(texts -> named + ": " + texts.say("unreadable"), e);
        }
    }

    private static Path copy(InputStream in) throws IOException {
        Path copy = Files.createTempFile("entaxi", ".jsonld");
        copy.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(copy)) {
            in.transferTo(out);
        }
        return copy;
    }

    boolean isLong() throws IOException {
        return Files.isRegularFile(bytes) && Files.size(bytes) >= LONG;
    }

    /**
     * The catalogue in it, to be read record by record; each reading is shown to whoever is looking.
     *
     * @throws JsonLdReadException if not even its beginning can be read
     */
    StreamedCatalogue streamed(Screen screen) {
        boolean[] begun = new boolean[1];
        int[] readings = new int[1];
        StreamedCatalogue catalogue = StreamedCatalogue.of(JSON, () -> {
            InputStream in = Files.newInputStream(bytes);
            if (!begun[0] || !screen.terminal().interactive() || !isLong()) {
                return in;
            }
            String reading = screen.say("progress.reading", "number", ++readings[0]);
            return new ProgressBar(
                    in,
                    Files.size(bytes),
                    named + " (" + reading + ")",
                    screen.terminal().err());
        });
        begun[0] = true;
        return catalogue;
    }
}
