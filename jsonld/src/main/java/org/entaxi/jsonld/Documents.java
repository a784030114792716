package org.entaxi.jsonld;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.FindingCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reading a whole document: from its first byte to the end, and every way in which that can fail. */
final class Documents {

    private static final int AT_ONCE = 1 << 24;

    private final ReadLimits limits;
    private final Json json;

    Documents(ReadLimits limits) {
        this.limits = limits;
        this.json = new Json(limits);
    }

    ReadLimits limits() {
        return limits;
    }

    <T> ReadResult<T> read(byte[] bytes, Function<JsonInput, T> reading) {
        ArrayText text = new ArrayText(bytes, limits.documentBytes());
        Findings findings = new Findings(limits.findings());
        if (text.hadByteOrderMark()) {
            findings.add(FindingCode.BYTE_ORDER_MARK, "", Map.of());
        }
        return read(
                text,
                findings,
                "",
                new Reuse(),
                in -> new ReadResult<>(reading.apply(in), findings.toList(), in.origins()));
    }

    /**
     * Reads what is at hand as a whole: as a plain document, and where it is none, once more as any. What is made of it must
     * not be passed on before it is whole.
     */
    <T extends @Nullable Object> T read(
            WholeText text, Findings findings, String base, Reuse reuse, Function<JsonInput, T> reading) {
        if (text.plainLength() >= 0) {
            Findings.Mark before = findings.mark();
            try {
                Tokens plain = new PlainTokens(text, limits, reuse);
                return whole(new JsonInput(plain, limits, findings, base, reuse), reading);
            } catch (NotPlain e) {
                findings.backTo(before);
            }
        }
        return readOnce(text, findings, base, reuse, reading);
    }

    /** Reads what is at hand as a whole, and of which parts are passed on while it is read. */
    <T extends @Nullable Object> T readOnce(
            WholeText text, Findings findings, String base, Reuse reuse, Function<JsonInput, T> reading) {
        try (JsonParser parser = json.parser(text.bytes(), text.start(), text.length())) {
            Tokens tokens = new JacksonTokens(parser, text, limits, reuse.charValues());
            return whole(new JsonInput(tokens, limits, findings, base, reuse), reading);
        }
    }

    <T> ReadResult<T> read(Path path, Function<JsonInput, T> reading) {
        try (InputStream in = open(path)) {
            // A small file is read at once, a large one, or one without an end, block by block.
            byte[] head = in.readNBytes(AT_ONCE + 1);
            return head.length <= AT_ONCE
                    ? read(head, reading)
                    : read(new SequenceInputStream(new ByteArrayInputStream(head), in), reading);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw JsonLdReadException.of(ReadErrorCode.DIRECTORY);
        }
        try {
            return Files.newInputStream(path);
        } catch (NoSuchFileException e) {
            throw JsonLdReadException.of(ReadErrorCode.NOT_FOUND);
        }
    }

    static JsonLdReadException unreadable(IOException cause) {
        JsonLdReadException unreadable = JsonLdReadException.of(ReadErrorCode.UNREADABLE);
        unreadable.initCause(cause);
        return unreadable;
    }

    <T> ReadResult<T> read(InputStream bytes, Function<JsonInput, T> reading) {
        Utf8Source source = new Utf8Source(bytes, limits.documentBytes());
        Findings findings = new Findings(limits.findings());
        return read(source, findings, in -> new ReadResult<>(reading.apply(in), findings.toList(), in.origins()));
    }

    <T> T read(Utf8Source source, Findings findings, Function<JsonInput, T> reading) {
        try (JsonParser parser = json.parser(source)) {
            Reuse reuse = new Reuse();
            Tokens tokens = new JacksonTokens(parser, source, limits, reuse.charValues());
            return whole(new JsonInput(tokens, limits, findings, "", reuse), input -> {
                if (source.hadByteOrderMark()) {
                    findings.add(FindingCode.BYTE_ORDER_MARK, "", Map.of());
                }
                return reading.apply(input);
            });
        } catch (JacksonException e) {
            // The parser looks at the first bytes when it is made, and flushes nothing when it is closed.
            throw JsonLdReadException.of(ReadErrorCode.UNREADABLE);
        }
    }

    /** Reads one value and sees that nothing comes after it. */
    static <T extends @Nullable Object> T whole(JsonInput in, Function<JsonInput, T> reading) {
        try {
            JsonToken first = in.next();
            if (first == null) {
                in.checkNoFault();
                throw JsonLdReadException.of(ReadErrorCode.EMPTY);
            }
            T value = reading.apply(in);
            if (in.isStopped()) {
                return value;
            }
            in.rootEnded();
            JsonToken more = in.next();
            in.checkNoFault();
            if (more != null) {
                throw in.failure(ReadErrorCode.TRAILING_CONTENT);
            }
            return value;
        } catch (JacksonException e) {
            throw in.failure(e);
        }
    }

    /** Reads an object that stands alone. */
    static <T> T root(JsonInput in, ObjectForm<T> form, boolean contextNeeded) {
        return root(in, form, Map.of(), contextNeeded);
    }

    /** Reads an object that stands alone, some of its members in another way. */
    static <T> T root(JsonInput in, ObjectForm<T> form, Map<String, Form<?>> others, boolean contextNeeded) {
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.failure(ReadErrorCode.ROOT_NOT_OBJECT);
        }
        ObjectReading<T> reading = new ObjectReading<>(form, others);
        Slots slots = new Slots(form.fields().size());
        reading.members(in, slots);
        if (contextNeeded && !slots.hadContext()) {
            throw in.failure(ReadErrorCode.CONTEXT_MISSING);
        }
        @Nullable T value = reading.finish(in, slots);
        if (value == null) {
            throw reading.rootFailure(in, slots);
        }
        return value;
    }
}
