package org.entaxi.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ObjIntConsumer;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Catalogue;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;

/**
 * The validation of catalogues record by record. They are read once for what stands where, once more for the records that
 * others are part of, if there are any, and once to check each record.
 */
final class StreamValidation {

    private final List<CatalogueSource> sources;
    private final ObjIntConsumer<Finding> found;
    private final List<Catalogue> headers = new ArrayList<>();
    private final List<AcronymChecks.Firsts> acronyms = new ArrayList<>();
    private final IdDirectory directory = new IdDirectory(new IdIndex());
    private final ParentRecords parents = new ParentRecords();

    StreamValidation(List<CatalogueSource> sources, ObjIntConsumer<Finding> found) {
        this.sources = sources;
        this.found = found;
    }

    void survey() {
        for (int i = 0; i < sources.size(); i++) {
            acronyms.add(new AcronymChecks.Firsts());
            sources.get(i).readTo(new Survey(i));
            if (headers.size() == i) {
                throw new IllegalStateException("No catalogue was handed over");
            }
        }
    }

    void collectParents() {
        for (int i = 0; i < sources.size() && !parents.isEmpty(); i++) {
            sources.get(i).readTo(new Parents(i));
        }
    }

    void check(ConstraintChecks constraints, BiFunction<Catalogue, Directory, Run> runs) {
        for (int i = 0; i < sources.size(); i++) {
            Check check = new Check(i, runs.apply(headers.get(i), directory), constraints);
            sources.get(i).readTo(check);
            check.report();
        }
    }

    /** Enters the identifiers, and finds what is part of what. */
    private final class Survey extends RecordPass {

        private final int document;

        Survey(int document) {
            this.document = document;
        }

        @Override
        public void catalogue(Catalogue catalogue) {
            headers.add(catalogue.withoutRecords());
            enter(RecordList.SCHEMES, catalogue.schemes());
            enter(RecordList.CONCEPTS, catalogue.concepts());
            enter(RecordList.FACTS, catalogue.facts());
            enter(RecordList.RULES, catalogue.rules());
        }

        private void enter(RecordList list, List<?> records) {
            for (int i = 0; i < records.size(); i++) {
                long place = IdIndex.place(document, list, i, false);
                directory.enter(Directory.id(records.get(i)), place);
                directory.keep(Directory.id(records.get(i)), records.get(i), place);
            }
        }

        @Override
        void record(RecordList list, int position, Object value, List<AlternateName> names) {
            long place = standing(document, list, position, value);
            directory.enter(Directory.id(value), place);
            acronyms.get(document).add(names, place);
            parents.refer(list, value);
        }
    }

    private static long standing(int document, RecordList list, int position, Object value) {
        boolean zoned = value instanceof Place place && place.timeZone() != null;
        return IdIndex.place(document, list, position, zoned);
    }

    /** Keeps of the services that others are part of what those look at. */
    private final class Parents extends RecordPass {

        private final int document;

        Parents(int document) {
            this.document = document;
        }

        @Override
        public void catalogue(Catalogue catalogue) {
            // Known from the survey.
        }

        @Override
        void record(RecordList list, int position, Object value, List<AlternateName> names) {
            String id = Directory.id(value);
            if (!parents.isParent(list, id)) {
                return;
            }
            parents.link(document, list, id, value);
            if (value instanceof Service service) {
                directory.keep(id, sketch(service), standing(document, list, position, value));
            }
        }

        private static Service sketch(Service service) {
            return Service.builder(service.id())
                    .provider(service.provider())
                    .programme(service.programme())
                    .partOf(service.partOf())
                    .availability(service.availability())
                    .eligibility(service.eligibility())
                    .eligibilityVersions(service.eligibilityVersions())
                    .build();
        }
    }

    /** Checks each record, and reports what was found when the next one comes. */
    private final class Check implements CatalogueReceiver {

        private final int document;
        private final Run run;
        private final CatalogueChecks checks;
        private final List<Finding> whileReading = new ArrayList<>();

        Check(int document, Run run, ConstraintChecks constraints) {
            this.document = document;
            this.run = run;
            this.checks = new CatalogueChecks(run, constraints, acronyms.get(document));
            Catalogue header = run.catalogue;
            duplicates(RecordList.SCHEMES, header.schemes());
            duplicates(RecordList.CONCEPTS, header.concepts());
            duplicates(RecordList.FACTS, header.facts());
            duplicates(RecordList.RULES, header.rules());
            checks.catalogue();
            CycleChecks.check(run);
            report();
        }

        private void duplicates(RecordList list, List<?> records) {
            for (int i = 0; i < records.size(); i++) {
                among(list, i, records.get(i));
            }
        }

        /** The checks that need to know of the other records with the identifier, or of what has it as a parent. */
        private void among(RecordList list, int position, Object value) {
            String id = Directory.id(value);
            Trail place = run.place(list.member(), position, id);
            long first = directory.first(id);
            if (first != 0 && first != standing(document, list, position, value)) {
                int other = IdIndex.document(first);
                run.duplicate(id, place, IdIndex.pointer(first), other == document ? 0 : other + 1);
            } else {
                run.checkAgainstCatalogue(id, place);
            }
            if (parents.isOnCycle(document, list, id)) {
                String member = list == RecordList.ORGANISATIONS ? "parent" : "partOf";
                run.add(FindingCode.REFERENCE_CYCLE, place.member(member), "iri", id);
            }
        }

        /** Hands over what was found since the last time. */
        void report() {
            List<Finding> inRecord = run.takeFindings();
            if (!whileReading.isEmpty()) {
                List<Finding> all = new ArrayList<>(whileReading);
                all.addAll(inRecord);
                all.sort(Finding.BY_PLACE);
                whileReading.clear();
                inRecord = all;
            }
            inRecord.forEach(finding -> found.accept(finding, document));
        }

        @Override
        public void catalogue(Catalogue catalogue) {
            report();
        }

        @Override
        public void finding(Finding finding) {
            whileReading.add(finding);
        }

        @Override
        public void organisation(int position, Organisation organisation) {
            among(RecordList.ORGANISATIONS, position, organisation);
            checks.organisation(position, organisation);
            report();
        }

        @Override
        public void place(int position, Place place) {
            among(RecordList.PLACES, position, place);
            checks.place(position, place);
            report();
        }

        @Override
        public void programme(int position, Programme programme) {
            among(RecordList.PROGRAMMES, position, programme);
            checks.programme(position, programme);
            report();
        }

        @Override
        public void service(int position, Service service) {
            among(RecordList.SERVICES, position, service);
            checks.service(position, service);
            report();
        }

        @Override
        public void publication(int position, Publication publication) {
            among(RecordList.PUBLICATIONS, position, publication);
            checks.publication(position, publication);
            report();
        }
    }
}
