package org.entaxi.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.jsonld.ReadLimits;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.RecordHandler;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Looks through a catalogue for what has to be known before it can be written record by record. */
final class RecordOrder implements RecordHandler {

    private final List<Finding> findings = new ArrayList<>();
    private long more;
    private int section;
    private String id = "";
    private boolean canonical = true;
    private @Nullable Catalogue catalogue;

    /** The catalogue without its records, and what was noticed; further findings are counted in the last one. */
    ReadResult<Catalogue> result() {
        List<Finding> all = new ArrayList<>(findings);
        if (more > 0) {
            all.add(Finding.of(FindingCode.FINDINGS_CUT, "", "count", Long.toString(more)));
        }
        if (catalogue == null) {
            throw new IllegalStateException("No catalogue was read");
        }
        return new ReadResult<>(catalogue, all, Map.of());
    }

    /** Whether the records stand in the order of the canonical form, and all of them were understood. */
    boolean isCanonical() {
        return canonical;
    }

    private void next(int ofSection, String ofId) {
        boolean inOrder = ofSection > section || (ofSection == section && CodePoints.ORDER.compare(id, ofId) <= 0);
        canonical &= inOrder;
        section = ofSection;
        id = ofId;
    }

    @Override
    public void organisation(Organisation organisation) {
        next(1, organisation.id());
    }

    @Override
    public void place(Place place) {
        next(2, place.id());
    }

    @Override
    public void programme(Programme programme) {
        next(3, programme.id());
    }

    @Override
    public void service(Service service) {
        next(4, service.id());
    }

    @Override
    public void publication(Publication publication) {
        next(5, publication.id());
    }

    @Override
    public void catalogue(Catalogue read) {
        catalogue = read;
    }

    @Override
    public void rejected(String member, String json) {
        canonical = false;
    }

    @Override
    public void finding(Finding finding) {
        if (findings.size() < ReadLimits.DEFAULT.findings()) {
            findings.add(finding);
        } else {
            more++;
        }
    }

    /** Keeps all records, for a catalogue that has to be held as a whole. */
    static final class Whole implements RecordHandler {

        private final List<Organisation> organisations = new ArrayList<>();
        private final List<Place> places = new ArrayList<>();
        private final List<Programme> programmes = new ArrayList<>();
        private final List<Service> services = new ArrayList<>();
        private final List<Publication> publications = new ArrayList<>();
        private final Map<String, StringBuilder> rejected = new LinkedHashMap<>();

        /** The catalogue; records that were not understood are among its unknown members, as a reader leaves them. */
        Catalogue of(Catalogue header) {
            Map<String, String> members =
                    new LinkedHashMap<>(header.extensions().members());
            rejected.forEach((member, elements) ->
                    members.put(member, elements.append(']').toString()));
            return header.toBuilder()
                    .organisations(organisations)
                    .places(places)
                    .programmes(programmes)
                    .services(services)
                    .publications(publications)
                    .extensions(new Extensions(members))
                    .build();
        }

        @Override
        public void organisation(Organisation organisation) {
            organisations.add(organisation);
        }

        @Override
        public void place(Place place) {
            places.add(place);
        }

        @Override
        public void programme(Programme programme) {
            programmes.add(programme);
        }

        @Override
        public void service(Service service) {
            services.add(service);
        }

        @Override
        public void publication(Publication publication) {
            publications.add(publication);
        }

        @Override
        public void rejected(String member, String json) {
            StringBuilder elements = rejected.get(member);
            if (elements == null) {
                rejected.put(member, new StringBuilder("[").append(json));
            } else {
                elements.append(',').append(json);
            }
        }
    }
}
