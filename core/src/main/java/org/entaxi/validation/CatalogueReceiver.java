package org.entaxi.validation;

import org.entaxi.basics.Finding;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;

/**
 * Receives a catalogue from a {@link CatalogueSource}. A record comes with its position: how many elements stand before it in
 * the member of the catalogue that it belongs to, so that position 7 among the services is {@code /services/7}.
 */
public interface CatalogueReceiver {

    /**
     * The catalogue itself, at any time.
     *
     * @param catalogue the catalogue; organisations, places, programmes, services and publications that it holds are not
     *     looked at
     */
    void catalogue(Catalogue catalogue);

    /**
     * An organisation.
     *
     * @param position its position, from 0
     * @param organisation the record
     */
    void organisation(int position, Organisation organisation);

    /**
     * A place.
     *
     * @param position its position, from 0
     * @param place the record
     */
    void place(int position, Place place);

    /**
     * A programme.
     *
     * @param position its position, from 0
     * @param programme the record
     */
    void programme(int position, Programme programme);

    /**
     * A service.
     *
     * @param position its position, from 0
     * @param service the record
     */
    void service(int position, Service service);

    /**
     * A publication.
     *
     * @param position its position, from 0
     * @param publication the record
     */
    void publication(int position, Publication publication);

    /**
     * Something that was noticed while the next record, or the catalogue, was read.
     *
     * @param finding the finding
     */
    void finding(Finding finding);
}
