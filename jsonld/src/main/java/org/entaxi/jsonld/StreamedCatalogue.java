package org.entaxi.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.entaxi.basics.Finding;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.validation.CatalogueReceiver;
import org.entaxi.validation.CatalogueSource;

/**
 * A catalogue in a file or in another place that can be read again, for validation in the memory of one record.
 *
 * <pre>{@code
 * CatalogueSource services = StreamedCatalogue.lines(EntaxiJson.create(), () -> Files.newInputStream(path));
 * CatalogueValidator.of(Vocabulary.greece()).validate(services, finding -> System.err.println(finding));
 * }</pre>
 *
 * <p>What is noticed in reading is among the findings. A record that is not understood in part is checked with what is
 * left of it; one of which nothing is left only has the findings of reading. Immutable, and thread-safe as its bytes are.
 */
public final class StreamedCatalogue implements CatalogueSource {

    private final EntaxiJson json;
    private final Bytes bytes;
    private final boolean lines;

    private StreamedCatalogue(EntaxiJson json, Bytes bytes, boolean lines) {
        this.json = Objects.requireNonNull(json, "json");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
        this.lines = lines;
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Bytes {

        /**
         * Begins to read.
         *
         * @return the bytes from their beginning; whoever asked closes the stream
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * A catalogue that is one document.
     *
     * @param json the reader, with its limits
     * @param bytes UTF-8 bytes
     * @return the catalogue
     */
    public static StreamedCatalogue document(EntaxiJson json, Bytes bytes) {
        return new StreamedCatalogue(json, bytes, false);
    }

    /**
     * A newline-delimited catalogue.
     *
     * @param json the reader, with its limits
     * @param bytes UTF-8 bytes: a line with the catalogue, then one line for each record
     * @return the catalogue
     */
    public static StreamedCatalogue lines(EntaxiJson json, Bytes bytes) {
        return new StreamedCatalogue(json, bytes, true);
    }

    /**
     * A catalogue in one form or the other: lines are those of which the first is a whole object, and not the last.
     *
     * @param json the reader, with its limits
     * @param bytes UTF-8 bytes
     * @return the catalogue
     * @throws JsonLdReadException if they cannot be read
     */
    public static StreamedCatalogue of(EntaxiJson json, Bytes bytes) {
        try (InputStream in = bytes.open()) {
            return new StreamedCatalogue(json, bytes, FirstLine.isFollowed(in));
        } catch (IOException e) {
            throw Documents.unreadable(e);
        }
    }

    /**
     * Tells which form it is in.
     *
     * @return true when it is newline-delimited
     */
    public boolean isLines() {
        return lines;
    }

    /**
     * {@inheritDoc}
     *
     * @throws JsonLdReadException if it cannot be read to its end; the records before that place were handed over
     */
    @Override
    public void readTo(CatalogueReceiver receiver) {
        stream(new Handing(receiver));
    }

    /**
     * Reads it record by record, up to the first that cannot be read.
     *
     * @param handler receives the records
     * @throws JsonLdReadException if it cannot be read to its end; the records before that place were handed over
     */
    public void stream(RecordHandler handler) {
        try (InputStream in = bytes.open()) {
            if (lines) {
                json.streamLines(in, BadRecord.STOP, handler);
            } else {
                json.streamCatalogue(in, handler);
            }
        } catch (IOException e) {
            throw Documents.unreadable(e);
        }
    }

    /** Hands the records on, each with its position. */
    private static final class Handing implements RecordHandler {

        private final CatalogueReceiver receiver;
        private int position;

        Handing(CatalogueReceiver receiver) {
            this.receiver = receiver;
        }

        @Override
        public void at(String member, long index) {
            position = Math.toIntExact(index);
        }

        @Override
        public void organisation(Organisation organisation) {
            receiver.organisation(position, organisation);
        }

        @Override
        public void place(Place place) {
            receiver.place(position, place);
        }

        @Override
        public void programme(Programme programme) {
            receiver.programme(position, programme);
        }

        @Override
        public void service(Service service) {
            receiver.service(position, service);
        }

        @Override
        public void publication(Publication publication) {
            receiver.publication(position, publication);
        }

        @Override
        public void catalogue(Catalogue catalogue) {
            receiver.catalogue(catalogue);
        }

        @Override
        public void finding(Finding finding) {
            receiver.finding(finding);
        }
    }
}
