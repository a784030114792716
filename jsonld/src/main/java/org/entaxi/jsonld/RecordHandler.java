package org.entaxi.jsonld;

import org.entaxi.basics.Finding;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;

/**
 * Receives the records of a catalogue one by one while it is read, so that a catalogue of any size is read in the memory
 * of one record. Every method does nothing unless it is overridden.
 *
 * <p>Checks across records (references, identifiers given twice) are not made on the way: they need a second pass, which
 * {@link org.entaxi.validation.CatalogueValidator#validate(org.entaxi.validation.CatalogueSource, java.util.function.Consumer)}
 * makes of a {@link StreamedCatalogue}.
 */
public interface RecordHandler {

    /**
     * Where the next record stands. What is noticed in it, and the record or what is left of it, come after this.
     *
     * @param member the member of the catalogue, such as {@code services}
     * @param index how many elements of the member, in lines how many records of the type, stand before it
     */
    default void at(String member, long index) {}

    /**
     * An organisation.
     *
     * @param organisation the record
     */
    default void organisation(Organisation organisation) {}

    /**
     * A place.
     *
     * @param place the record
     */
    default void place(Place place) {}

    /**
     * A programme.
     *
     * @param programme the record
     */
    default void programme(Programme programme) {}

    /**
     * A service.
     *
     * @param service the record
     */
    default void service(Service service) {}

    /**
     * A publication.
     *
     * @param publication the record
     */
    default void publication(Publication publication) {}

    /**
     * The catalogue without its records: in the newline-delimited form before them, in the other form after them, because
     * some of its members stand there.
     *
     * @param catalogue the catalogue
     */
    default void catalogue(Catalogue catalogue) {}

    /**
     * Something that was noticed.
     *
     * @param finding the finding
     */
    default void finding(Finding finding) {}

    /**
     * A record that could not be understood, after its findings. It is handed over here and kept nowhere else.
     *
     * @param member the member of the catalogue it stands in, such as {@code services}; empty for a line of which not
     *     even that is known
     * @param json its text: JSON, or a line that is not; empty for a record that was skipped in a document, whose text
     *     is gone by then
     */
    default void rejected(String member, String json) {}

    /**
     * How far the reading is, after every thousand records and at the end.
     *
     * @param records how many records were read, rejected ones included
     * @param bytes how many bytes were taken from the stream
     */
    default void progress(long records, long bytes) {}
}
