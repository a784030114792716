package org.entaxi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadErrorCode;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.rdf.GeneralJsonLd;
import org.entaxi.jsonld.rdf.RdfNotation;
import org.entaxi.jsonld.rdf.RdfReadException;
import org.entaxi.model.Catalogue;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the files that the arguments name. A file that cannot be read ends the program with its name, code and place. */
final class InputFiles {

    /** Below this a bar would be gone before anybody sees it. */
    private static final long LONG = 4L << 20;

    /** What is not canonical is held in memory as a whole; the library refuses more than this. */
    private static final int MOST = 64 << 20;

    private static final int HEAD = 1 << 12;

    /** The failures of JSON-LD that is written in another way. */
    private static final Set<ReadErrorCode> OTHER_SHAPE = Set.of(
            ReadErrorCode.ROOT_NOT_OBJECT,
            ReadErrorCode.CONTEXT_MISSING,
            ReadErrorCode.CONTEXT_FOREIGN,
            ReadErrorCode.KEYWORD,
            ReadErrorCode.TYPE_UNKNOWN);

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

    /**
     * A catalogue in any notation, by its name and how it begins, or in a given one. JSON-LD that is not canonical is read
     * as general JSON-LD; if that fails, too, the first failure is told.
     */
    Read<Catalogue> catalogue(Path file, @Nullable RdfNotation given) {
        return new Read<>(file, told(file, () -> {
            if (given != null) {
                return GeneralJsonLd.create().read(bytes(file), given);
            }
            RdfNotation notation = RdfNotation.ofFileName(file.toString());
            if (notation == null && Files.isRegularFile(file)) {
                notation = RdfNotation.ofContent(head(file));
                if (notation == RdfNotation.TURTLE) {
                    return perhapsTurtle(file);
                }
            }
            if (notation != null && notation != RdfNotation.JSON_LD) {
                return GeneralJsonLd.create().read(bytes(file), notation);
            }
            try {
                return withProgress(file, json::readCatalogue, json::readCatalogue);
            } catch (JsonLdReadException e) {
                if (!OTHER_SHAPE.contains(e.code())) {
                    throw e;
                }
                try {
                    return GeneralJsonLd.create().read(bytes(file));
                } catch (RdfReadException | JsonLdReadException alsoNot) {
                    throw e;
                }
            }
        }));
    }

    /** What looks like nothing else is read as Turtle; if that fails, it is told how it was read. */
    private static ReadResult<Catalogue> perhapsTurtle(Path file) throws IOException {
        try {
            return GeneralJsonLd.create().readTurtle(bytes(file));
        } catch (RdfReadException e) {
            if (e.code() != RdfReadException.Code.SYNTAX) {
                throw e;
            }
            throw CliFailure.unreadable(
                    texts -> file + ": " + e.message(texts.reader()) + texts.say("convert.as-turtle"), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST + 1);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
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
        } catch (RdfReadException e) {
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
