package org.entaxi.jsonld;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** A catalogue on its way out, record by record. */
final class RecordOutput {

    private final OutputStream stream;
    private final JsonGenerator generator;
    private final JsonOutput out;
    private final Catalogue catalogue;
    private final Disclosure disclosure;
    private final boolean lines;
    private final ObjectWriting writing;
    private int next;
    private @Nullable Section<?> open;

    RecordOutput(Catalogue catalogue, Disclosure disclosure, OutputStream stream, boolean lines) {
        this.stream = stream;
        this.catalogue = disclosure.of(catalogue.withoutRecords());
        this.disclosure = disclosure;
        this.lines = lines;
        this.generator = lines ? Json.compact(stream) : Json.pretty(stream);
        this.out = new JsonOutput(generator);
        this.writing = new ObjectWriting(out, this.catalogue.extensions());
        if (lines) {
            CatalogueForm.write(out, this.catalogue);
            generator.writeRaw('\n');
        } else {
            out.startObject();
            CatalogueForm.head(out);
        }
    }

    <V> void write(Section<V> section, V value) {
        try {
            if (lines) {
                section.write(out, value, disclosure);
                generator.writeRaw('\n');
                return;
            }
            if (open != section) {
                closeSection();
                membersBefore(section.member());
                open = section;
                out.name(section.member());
                out.startArray();
            }
            section.write(out, value, disclosure);
        } catch (JacksonIOException e) {
            throw new UncheckedIOException(e.getCause());
        }
    }

    private void closeSection() {
        if (open != null) {
            String rest = writing.take(open.member());
            if (rest != null && rest.startsWith("[")) {
                out.elements(rest);
            } else if (rest != null) {
                writing.clash(open.member(), rest);
            }
            out.endArray();
            open = null;
        }
    }

    /** Writes the members of the catalogue up to one of them, which is the caller's; all for null. */
    private void membersBefore(@Nullable String member) {
        List<Field<Catalogue, ?>> fields = CatalogueForm.CATALOGUE.fields();
        while (next < fields.size()) {
            Field<Catalogue, ?> field = fields.get(next++);
            if (field.name().equals(member)) {
                return;
            }
            field(field);
        }
        if (member != null) {
            throw new IllegalStateException("Records of a later type were written already");
        }
    }

    private <V> void field(Field<Catalogue, V> field) {
        writing.member(field, field.of(catalogue));
    }

    /** Writes what is left of the catalogue and flushes the stream, which stays open. */
    void close() throws IOException {
        try {
            if (!lines && !generator.isClosed()) {
                closeSection();
                membersBefore(null);
                writing.extensions();
                out.endObject();
                generator.writeRaw('\n');
            }
            generator.close();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        stream.flush();
    }
}
