package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Disclosure;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/** The records of one type in a catalogue: where they stand, how they are read and written, who receives them. */
final class Section<V> {

    static final Section<Organisation> ORGANISATIONS = new Section<>(
            "organisations",
            OrganisationForms.ORGANISATION,
            Catalogue::organisations,
            RecordHandler::organisation,
            Disclosure::of);
    static final Section<Place> PLACES =
            new Section<>("places", PlaceForms.PLACE, Catalogue::places, RecordHandler::place, Disclosure::of);
    static final Section<Programme> PROGRAMMES = new Section<>(
            "programmes",
            ProgrammeForms.PROGRAMME,
            Catalogue::programmes,
            RecordHandler::programme,
            (disclosure, programme) -> programme);
    static final Section<Service> SERVICES = new Section<>(
            "services", ServiceForms.SERVICE, Catalogue::services, RecordHandler::service, Disclosure::of);
    static final Section<Publication> PUBLICATIONS = new Section<>(
            "publications",
            ProgrammeForms.PUBLICATION,
            Catalogue::publications,
            RecordHandler::publication,
            (disclosure, publication) -> publication);

    /** In the order in which they stand in a document. */
    static final List<Section<?>> ALL = List.of(ORGANISATIONS, PLACES, PROGRAMMES, SERVICES, PUBLICATIONS);

    private final String member;
    private final ObjectForm<V> form;
    private final Function<Catalogue, List<V>> records;
    private final BiConsumer<RecordHandler, V> receiver;
    private final Disclosing<V> disclosing;

    private Section(
            String member,
            ObjectForm<V> form,
            Function<Catalogue, List<V>> records,
            BiConsumer<RecordHandler, V> receiver,
            Disclosing<V> disclosing) {
        this.member = member;
        this.form = form;
        this.records = records;
        this.receiver = receiver;
        this.disclosing = disclosing;
    }

    static @Nullable Section<?> ofType(String type) {
        for (Section<?> section : ALL) {
            if (type.equals(section.form.type())) {
                return section;
            }
        }
        return null;
    }

    String member() {
        return member;
    }

    ObjectForm<V> form() {
        return form;
    }

    /** The records of a catalogue in the order in which they are written. */
    List<V> sorted(Catalogue catalogue) {
        Field<V, ?> id = Objects.requireNonNull(form.id());
        List<V> sorted = new ArrayList<>(records.apply(catalogue));
        sorted.sort(Comparator.comparing(value -> String.valueOf(id.of(value)), Forms.CODE_POINTS));
        return sorted;
    }

    void handOver(V value, RecordHandler handler) {
        receiver.accept(handler, value);
    }

    void write(JsonOutput out, V value, Disclosure disclosure) {
        form.write(out, disclosing.of(disclosure, value));
    }

    /** What a disclosure leaves of a record. */
    interface Disclosing<V> {
        V of(Disclosure disclosure, V value);
    }
}
