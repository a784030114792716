package org.entaxi.validation;

import java.util.List;
import org.entaxi.basics.FindingCode;
import org.entaxi.model.AlternateName;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.CatalogueScheme;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.model.Source;
import org.entaxi.model.Verification;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.jspecify.annotations.Nullable;

/** All checks of one catalogue: of the catalogue itself and of its records, one after the other. */
final class CatalogueChecks {

    private final Run run;
    private final ConstraintChecks constraints;
    private final RecordWalk walk;
    private final AcronymChecks acronyms;
    private final ServiceChecks services;

    CatalogueChecks(Run run, ConstraintChecks constraints, AcronymChecks.Firsts acronyms) {
        this.run = run;
        this.constraints = constraints;
        this.walk = new RecordWalk(run);
        this.acronyms = new AcronymChecks(run, acronyms);
        this.services = new ServiceChecks(run);
    }

    /** Checks a catalogue and all records that it holds. */
    static void ofAll(Run run, ConstraintChecks constraints) {
        Catalogue catalogue = run.catalogue;
        CatalogueChecks checks = new CatalogueChecks(run, constraints, new AcronymChecks.Firsts());
        checks.catalogue();
        for (int i = 0; i < catalogue.organisations().size(); i++) {
            checks.organisation(i, catalogue.organisations().get(i));
        }
        for (int i = 0; i < catalogue.places().size(); i++) {
            checks.place(i, catalogue.places().get(i));
        }
        for (int i = 0; i < catalogue.programmes().size(); i++) {
            checks.programme(i, catalogue.programmes().get(i));
        }
        for (int i = 0; i < catalogue.services().size(); i++) {
            checks.service(i, catalogue.services().get(i));
        }
        for (int i = 0; i < catalogue.publications().size(); i++) {
            checks.publication(i, catalogue.publications().get(i));
        }
        CycleChecks.check(run);
    }

    /** Checks the catalogue without its organisations, places, programmes, services and publications. */
    void catalogue() {
        Catalogue catalogue = run.catalogue;
        outsideServices();
        constraints.check(catalogue, run.root(), run);
        FreshnessChecks.check(catalogue.verified(), catalogue.sources(), run.root(), run);
        walk.visitShallow(catalogue, run.root());
        schemes();
        concepts();
        records("facts", catalogue.facts());
        records("rules", catalogue.rules());
    }

    void organisation(int position, Organisation each) {
        outsideServices();
        Trail place = record("organisations", position, each.id(), each);
        datedAndNamed(each.alternateNames(), each.verified(), each.sources(), place);
    }

    void place(int position, Place each) {
        outsideServices();
        run.zoned(run.catalogue.timeZone() != null || each.timeZone() != null);
        Trail place = record("places", position, each.id(), each);
        datedAndNamed(each.alternateNames(), each.verified(), each.sources(), place);
    }

    void programme(int position, Programme each) {
        outsideServices();
        Trail place = record("programmes", position, each.id(), each);
        datedAndNamed(each.alternateNames(), each.verified(), each.sources(), place);
    }

    void service(int position, Service each) {
        services.prepare(each);
        Trail place = record("services", position, each.id(), each);
        services.check(each, place);
        datedAndNamed(each.alternateNames(), each.verified(), each.sources(), place);
    }

    void publication(int position, Publication each) {
        outsideServices();
        Trail place = record("publications", position, each.id(), each);
        datedAndNamed(each.alternateNames(), each.verified(), each.sources(), place);
    }

    /** Hours have the zone of the catalogue, and a rule may be meant for services that inherit one. */
    private void outsideServices() {
        run.zoned(run.catalogue.timeZone() != null);
        run.inheritable(true);
    }

    private void datedAndNamed(
            List<AlternateName> names, @Nullable Verification verified, List<Source> sources, Trail place) {
        acronyms.check(names, place.member("alternateNames"));
        FreshnessChecks.check(verified, sources, place, run);
    }

    private void schemes() {
        List<CatalogueScheme> schemes = run.catalogue.schemes();
        records("schemes", schemes);
        for (int i = 0; i < schemes.size(); i++) {
            CatalogueScheme each = schemes.get(i);
            if (!run.vocabulary.accepts(each.toScheme())) {
                run.add(
                        FindingCode.SCHEME_REDEFINED,
                        run.place("schemes", i, each.id()).member("id"),
                        "iri",
                        each.id());
            }
        }
    }

    /** Whether a scheme is built in, of the host, or declared; that concepts of a catalogue are in it is not enough. */
    private boolean isDeclared(String scheme) {
        ConceptScheme known = run.vocabulary.scheme(scheme);
        return (known != null && known.isDescribed()) || run.directory.scheme(scheme) != null;
    }

    private void concepts() {
        records("concepts", run.catalogue.concepts());
        for (int i = 0; i < run.catalogue.concepts().size(); i++) {
            CatalogueConcept each = run.catalogue.concepts().get(i);
            Trail place = run.place("concepts", i, each.id());
            if (!isDeclared(each.scheme())) {
                run.add(FindingCode.SCHEME_UNKNOWN, place.member("scheme"), "scheme", each.scheme());
            }
            if (isAnother(each)) {
                run.add(FindingCode.CONCEPT_REDEFINED, place.member("id"), "iri", each.id());
            }
            SetPlaces<String> places = place.member("broader").elements(each.broader(), iri -> iri);
            for (String broader : each.broader()) {
                if (!isKnown(broader) && run.directory.concept(broader) == null) {
                    run.add(FindingCode.REFERENCE_DANGLING, places.of(broader), "iri", broader);
                }
            }
        }
    }

    /**
     * Whether the concept is not the catalogue's to define: one of the built-in space, or one that the vocabulary has
     * already. Names in languages in which that has none may be added. It may have been given the catalogue's own.
     */
    private boolean isAnother(CatalogueConcept concept) {
        if (!isKnown(concept.id())) {
            return concept.id().startsWith(ConceptId.SPACE);
        }
        boolean complete =
                !concept.broader().contains("") && !concept.closeMatch().contains("");
        return !complete || !run.vocabulary.accepts(concept.toConcept());
    }

    private boolean isKnown(String iri) {
        return !iri.isEmpty() && run.vocabulary.knows(new ConceptId(iri));
    }

    private void records(String list, List<?> records) {
        for (int i = 0; i < records.size(); i++) {
            record(list, i, Directory.id(records.get(i)), records.get(i));
        }
    }

    private Trail record(String list, int position, String id, Object value) {
        Trail place = run.place(list, position, id);
        constraints.check(value, place, run);
        walk.visit(value, place);
        return place;
    }
}
