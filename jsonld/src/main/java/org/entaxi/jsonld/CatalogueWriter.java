package org.entaxi.jsonld;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;

/**
 * Writes a catalogue record by record, in the memory of one record: as one document, or as lines of which the first is the
 * catalogue without its records.
 *
 * <p>In a document the types stand one after the other: organisations, places, programmes, services, publications. The
 * canonical form has the records of a type ordered by their identifiers; giving them in that order is the caller's part.
 *
 * <pre>{@code
 * try (CatalogueWriter writer = CatalogueWriter.lines(catalogue, Disclosure.PUBLIC, out)) {
 *     services.forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>Not thread-safe. A failing stream ends in an {@link UncheckedIOException} from the writing methods.
 */
public final class CatalogueWriter implements Closeable {

    private final RecordOutput output;

    private CatalogueWriter(RecordOutput output) {
        this.output = output;
    }

    /**
     * Begins a document in the canonical layout.
     *
     * @param catalogue the catalogue; records that it holds are left out
     * @param disclosure how much of it and of the records
     * @param out where to; flushed at the end and not closed
     * @return the writer
     */
    public static CatalogueWriter document(Catalogue catalogue, Disclosure disclosure, OutputStream out) {
        return new CatalogueWriter(new RecordOutput(catalogue, disclosure, out, false));
    }

    /**
     * Begins a newline-delimited document.
     *
     * @param catalogue the catalogue; records that it holds are left out
     * @param disclosure how much of it and of the records
     * @param out where to; flushed at the end and not closed
     * @return the writer
     */
    public static CatalogueWriter lines(Catalogue catalogue, Disclosure disclosure, OutputStream out) {
        return new CatalogueWriter(new RecordOutput(catalogue, disclosure, out, true));
    }

    /**
     * Writes all records of a catalogue, each type by the identifiers.
     *
     * @param all a catalogue
     */
    public void writeAll(Catalogue all) {
        Section.ALL.forEach(section -> writeAll(section, all));
    }

    private <V> void writeAll(Section<V> section, Catalogue all) {
        section.sorted(all).forEach(value -> output.write(section, value));
    }

    /**
     * Writes an organisation.
     *
     * @param organisation the record
     * @throws IllegalStateException if in a document a record of a later type was written already
     */
    public void write(Organisation organisation) {
        output.write(Section.ORGANISATIONS, organisation);
    }

    /**
     * Writes a place.
     *
     * @param place the record
     * @throws IllegalStateException if in a document a record of a later type was written already
     */
    public void write(Place place) {
        output.write(Section.PLACES, place);
    }

    /**
     * Writes a programme.
     *
     * @param programme the record
     * @throws IllegalStateException if in a document a record of a later type was written already
     */
    public void write(Programme programme) {
        output.write(Section.PROGRAMMES, programme);
    }

    /**
     * Writes a service.
     *
     * @param service the record
     * @throws IllegalStateException if in a document a record of a later type was written already
     */
    public void write(Service service) {
        output.write(Section.SERVICES, service);
    }

    /**
     * Writes a publication.
     *
     * @param publication the record
     */
    public void write(Publication publication) {
        output.write(Section.PUBLICATIONS, publication);
    }

    /** Writes what is left of the catalogue and flushes the stream, which stays open. */
    @Override
    public void close() throws IOException {
        output.close();
    }
}
