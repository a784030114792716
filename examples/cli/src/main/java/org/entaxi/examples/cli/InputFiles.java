package org.entaxi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadErrorCode;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.StreamedCatalogue;
import org.entaxi.jsonld.rdf.GeneralJsonLd;
import org.entaxi.jsonld.rdf.RdfNotation;
import org.entaxi.jsonld.rdf.RdfReadException;
import org.entaxi.model.Catalogue;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the files that the arguments name. A file that cannot be read ends the program with its name, code and place. */
final class InputFiles {

    /** What is not canonical is held in memory as a whole; the library refuses more than this. */
    private static final int MOST = 64 << 20;

    private static final int HEAD = 1 << 12;

    /** The failures of JSON-LD that is written in another way. */
    static final Set<ReadErrorCode> OTHER_SHAPE = Set.of(
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
        return catalogue(InputFile.of(file));
    }

    Read<Catalogue> catalogue(InputFile file) {
        return new Read<>(file.named(), told(file.named(), () -> canonical(file)));
    }

    /** A catalogue in the canonical form, as one document or as lines. */
    private ReadResult<Catalogue> canonical(InputFile file) throws IOException {
        if (Files.isRegularFile(file.bytes())) {
            StreamedCatalogue streamed = file.streamed(screen);
            if (streamed.isLines()) {
                return whole(streamed);
            }
        }
        return withProgress(file, json::readCatalogue, json::readCatalogue);
    }

    private static ReadResult<Catalogue> whole(StreamedCatalogue lines) {
        RecordOrder order = new RecordOrder();
        lines.stream(order);
        RecordOrder.Whole whole = new RecordOrder.Whole();
        lines.stream(whole);
        ReadResult<Catalogue> header = order.result();
        return new ReadResult<>(whole.of(header.value()), header.findings(), Map.of());
    }

    /**
     * A catalogue in any notation, by its name and how it begins, or in a given one. JSON-LD that is not canonical is read
     * as general JSON-LD; if that fails, too, the first failure is told.
     */
    Read<Catalogue> catalogue(InputFile input, @Nullable RdfNotation given) {
        Path file = input.bytes();
        return new Read<>(input.named(), told(input.named(), () -> {
            if (given != null) {
                return GeneralJsonLd.create().read(bytes(file), given);
            }
            RdfNotation notation = RdfNotation.ofFileName(file.toString());
            if (notation == null && Files.isRegularFile(file)) {
                notation = RdfNotation.ofContent(head(file));
                if (notation == RdfNotation.TURTLE) {
                    return perhapsTurtle(input);
                }
            }
            if (notation != null && notation != RdfNotation.JSON_LD) {
                return GeneralJsonLd.create().read(bytes(file), notation);
            }
            try {
                return canonical(input);
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
    private static ReadResult<Catalogue> perhapsTurtle(InputFile file) throws IOException {
        try {
            return GeneralJsonLd.create().readTurtle(bytes(file.bytes()));
        } catch (RdfReadException e) {
            if (e.code() != RdfReadException.Code.SYNTAX) {
                throw e;
            }
            throw CliFailure.unreadable(
                    texts -> file.named() + ": " + e.message(texts.reader()) + texts.say("convert.as-turtle"), e);
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

    /** Something that is read. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Reads, and ends the program with the name of the file, code and place where that fails. */
    static <T> T told(Path file, Reading<T> reading) {
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

    private <T> T withProgress(InputFile file, Function<Path, T> whole, Function<InputStream, T> streamed)
            throws IOException {
        if (!screen.terminal().interactive() || !file.isLong()) {
            return whole.apply(file.bytes());
        }
        try (ProgressBar bytes = new ProgressBar(
                Files.newInputStream(file.bytes()),
                Files.size(file.bytes()),
                file.named().toString(),
                screen.terminal().err())) {
            return streamed.apply(bytes);
        }
    }
}
