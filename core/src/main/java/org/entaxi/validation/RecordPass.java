package org.entaxi.validation;

import java.util.List;
import org.entaxi.basics.Finding;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;

/** A reading in which all records are treated alike, and what is noticed is left for another. */
abstract class RecordPass implements CatalogueReceiver {

    abstract void record(RecordList list, int position, Object value, List<AlternateName> names);

    @Override
    public final void organisation(int position, Organisation organisation) {
        record(RecordList.ORGANISATIONS, position, organisation, organisation.alternateNames());
    }

    @Override
    public final void place(int position, Place place) {
        record(RecordList.PLACES, position, place, place.alternateNames());
    }

    @Override
    public final void programme(int position, Programme programme) {
        record(RecordList.PROGRAMMES, position, programme, programme.alternateNames());
    }

    @Override
    public final void service(int position, Service service) {
        record(RecordList.SERVICES, position, service, service.alternateNames());
    }

    @Override
    public final void publication(int position, Publication publication) {
        record(RecordList.PUBLICATIONS, position, publication, publication.alternateNames());
    }

    @Override
    public final void finding(Finding finding) {
        // Told in the reading that checks.
    }
}
