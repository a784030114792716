package org.entaxi.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entaxi.basics.FindingCode;
import org.entaxi.model.Catalogue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One reading of a catalogue record by record. */
final class RecordStream {

    private static final int PROGRESS_EVERY = 1000;

    private final Documents documents;
    private final BadRecord badRecord;
    private final RecordHandler handler;
    private final Findings findings;
    private final Reuse reuse = new Reuse();
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private long records;

    RecordStream(Documents documents, BadRecord badRecord, RecordHandler handler) {
        this.documents = documents;
        this.badRecord = badRecord;
        this.handler = handler;
        this.findings = new Findings(documents.limits().findings());
    }

    /** Reads a catalogue that is one document. */
    void document(InputStream bytes) {
        Utf8Source source = new Utf8Source(bytes, documents.limits().documentBytes());
        Catalogue catalogue = documents.read(source, findings, in -> {
            in.forgetOrigins();
            return catalogue(in, source::bytesRead);
        });
        report();
        handler.catalogue(catalogue);
        handler.progress(records, source.bytesRead());
    }

    private Catalogue catalogue(JsonInput in, BytesRead bytes) {
        Map<String, Form<?>> sinks = new LinkedHashMap<>();
        for (Section<?> section : Section.ALL) {
            sinks.put(section.member(), new Sink<>(section, bytes));
        }
        return Documents.root(in, CatalogueForm.CATALOGUE, sinks, true);
    }

    /** Reads a newline-delimited catalogue. */
    void lines(InputStream bytes) {
        LineSource source = new LineSource(bytes, documents.limits().documentBytes());
        try {
            LineText first = source.next();
            if (first == null) {
                throw JsonLdReadException.of(ReadErrorCode.EMPTY);
            }
            reportMark(first);
            Catalogue header = documents.readOnce(first, findings, "", reuse, in -> {
                in.forgetOrigins();
                return catalogue(in, source::bytesRead);
            });
            report();
            handler.catalogue(header);
            for (LineText line = source.next(); line != null; line = source.next()) {
                try {
                    record(line);
                } catch (JsonLdReadException e) {
                    if (badRecord == BadRecord.STOP) {
                        throw e;
                    }
                    skip(e, "", new String(line.bytes(), 0, line.length(), StandardCharsets.UTF_8));
                }
                counted(source::bytesRead);
            }
        } catch (IOException e) {
            throw Documents.unreadable(e);
        }
        handler.progress(records, source.bytesRead());
    }

    private void record(LineText line) {
        reportMark(line);
        record(line, line(line, "", RecordStream::section));
    }

    /** A mark at the beginning, or where one file was appended to another. */
    private void reportMark(LineText line) {
        if (line.hadByteOrderMark()) {
            findings.add(FindingCode.BYTE_ORDER_MARK, "", Map.of());
        }
    }

    private <V> void record(LineText line, Section<V> section) {
        long index = counts.merge(section.member(), 1L, Long::sum) - 1;
        handler.at(section.member(), index);
        line(line, "/" + section.member() + "/" + index, in -> {
                    @Nullable V value = section.form().read(in);
                    String rest = in.takeRest();
                    // Nothing of a line is handed over before its end was seen.
                    return (Runnable) () -> handOver(section, value, rest);
                })
                .run();
    }

    private <V> void handOver(Section<V> section, @Nullable V value, @Nullable String rest) {
        report();
        if (value != null) {
            section.handOver(value, handler);
        }
        if (rest != null) {
            handler.rejected(section.member(), rest);
        }
    }

    /** Finds the type of the record, which is the first member in what this library writes. */
    private static Section<?> section(JsonInput in) {
        if (!in.is(JsonToken.START_OBJECT)) {
            throw in.failure(ReadErrorCode.ROOT_NOT_OBJECT);
        }
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            if (name.equals(ObjectForm.TYPE) && in.is(JsonToken.VALUE_STRING)) {
                Section<?> section = Section.ofType(in.string());
                if (section != null) {
                    in.stopHere();
                    return section;
                }
                break;
            }
            in.skipChildren();
        }
        throw in.failure(
                ReadErrorCode.TYPE_UNKNOWN, Map.of("expected", "Organisation, Place, Programme, Service, Publication"));
    }

    private <T extends @Nullable Object> T line(LineText line, String base, Function<JsonInput, T> reading) {
        return documents.read(line, findings, base, reuse, in -> {
            in.forgetOrigins();
            return reading.apply(in);
        });
    }

    private void skip(JsonLdReadException why, String member, String text) {
        findings.clear();
        findings.add(
                FindingCode.RECORD_UNREADABLE,
                why.pointer(),
                Map.of(
                        "code",
                        why.code().id(),
                        "line",
                        Integer.toString(why.line()),
                        "column",
                        Integer.toString(why.column())));
        report();
        handler.rejected(member, text);
    }

    private void report() {
        findings.toList().forEach(handler::finding);
        findings.clear();
    }

    private void counted(BytesRead bytes) {
        records++;
        if (records % PROGRESS_EVERY == 0) {
            handler.progress(records, bytes.count());
        }
    }

    /** How many bytes were taken so far. */
    private interface BytesRead {
        long count();
    }

    /** An array whose records are handed over one by one, and which holds none in the end. */
    private final class Sink<V> extends Form<List<V>> {

        private final Section<V> section;
        private final BytesRead bytes;

        Sink(Section<V> section, BytesRead bytes) {
            this.section = section;
            this.bytes = bytes;
        }

        @Override
        @Nullable
        List<V> read(JsonInput in) {
            if (!in.is(JsonToken.START_ARRAY)) {
                return in.rejectType(Kind.ARRAY);
            }
            for (long index = 0; in.next() != JsonToken.END_ARRAY; index++) {
                handler.at(section.member(), index);
                record(in);
                counted(bytes);
            }
            return null;
        }

        private void record(JsonInput in) {
            int depth = in.depth();
            @Nullable V value;
            try {
                value = section.form().read(in);
            } catch (JsonLdReadException e) {
                if (badRecord == BadRecord.STOP) {
                    throw e;
                }
                in.abandon(depth);
                skip(e, section.member(), "");
                return;
            }
            handOver(section, value, in.takeRest());
        }

        @Override
        void write(JsonOutput out, List<V> value) {
            throw new UnsupportedOperationException();
        }
    }
}
