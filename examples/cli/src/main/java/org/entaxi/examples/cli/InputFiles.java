package org.entaxi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.model.Catalogue;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;

/** Reads the files that the arguments name. A file that cannot be read ends the program with its name, code and place. */
final class InputFiles {

    /** Below this a bar would be gone before anybody sees it. */
    private static final long LONG = 4L << 20;

    private final Screen screen;
    private final EntaxiJson json = EntaxiJson.create();

    InputFiles(Screen screen) {
        this.screen = screen;
    }

    /** A file as it was named, and what was read from it. */
    record Read<T>(Path file, ReadResult<T> result) {

        T value() {
            return result.value();
        }
    }

    Read<Catalogue> catalogue(Path file) {
        return new Read<>(file, told(file, () -> withProgress(file, json::readCatalogue, json::readCatalogue)));
    }

    /** What is known of a person, in the codes of a vocabulary. */
    Read<Person> person(Path file, Vocabulary vocabulary) {
        return new Read<>(file, told(file, () -> json.withVocabulary(vocabulary).readPerson(file)));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T told(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonLdReadException e) {
            throw CliFailure.unreadable(texts -> file + ": " + e.message(texts.reader()), e);
        } catch (IOException e) {
            throw CliFailure.unreadable(texts -> file + ": " + texts.say("unreadable"), e);
        }
    }

    private <T> T withProgress(Path file, Function<Path, T> whole, Function<InputStream, T> streamed)
            throws IOException {
        if (!screen.terminal().interactive() || !Files.isRegularFile(file) || Files.size(file) < LONG) {
            return whole.apply(file);
        }
        try (ProgressBar bytes = new ProgressBar(
                Files.newInputStream(file),
                Files.size(file),
                file.toString(),
                screen.terminal().err())) {
            return streamed.apply(bytes);
        }
    }
}
