package org.entaxi.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.model.Catalogue;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.Organisation;
import org.entaxi.model.Place;
import org.entaxi.model.Programme;
import org.entaxi.model.Publication;
import org.entaxi.model.Service;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Checks a catalogue: the constraints on each record, and what can only be seen across records and against the
 * vocabulary.
 *
 * <pre>{@code
 * List<Finding> findings = CatalogueValidator.of(Vocabulary.greece())
 *         .withFreshness(LocalDate.of(2026, 11, 23), Period.ofYears(1))
 *         .validate(catalogue);
 * }</pre>
 *
 * <p>Findings come ordered by place. They point into the canonical form of the catalogue, or into the document it was
 * read from, see {@link CatalogueDocument}. Nothing depends on the clock, the locale or the order of the records.
 *
 * <p>Immutable and thread-safe; making one costs much more than using it.
 */
public final class CatalogueValidator {

    private final Evaluator evaluator;
    private final ConstraintChecks constraints;
    private final @Nullable LocalDate on;
    private final @Nullable Period threshold;

    private CatalogueValidator(
            Evaluator evaluator, ConstraintChecks constraints, @Nullable LocalDate on, @Nullable Period threshold) {
        this.evaluator = evaluator;
        this.constraints = constraints;
        this.on = on;
        this.threshold = threshold;
    }

    /**
     * A validator that does not ask how old the data is.
     *
     * @param vocabulary the vocabulary that the catalogue's own concepts come in addition to
     * @return the validator
     */
    public static CatalogueValidator of(Vocabulary vocabulary) {
        Objects.requireNonNull(vocabulary, "vocabulary");
        return new CatalogueValidator(Evaluator.of(vocabulary), new ConstraintChecks(), null, null);
    }

    /**
     * A copy that also reports what nobody has confirmed for a time, and dates after the day.
     *
     * @param day the day on which the data is to be fresh
     * @param age how old the newest date of a record may be
     * @return the copy
     */
    public CatalogueValidator withFreshness(LocalDate day, Period age) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(age, "age");
        return new CatalogueValidator(evaluator, constraints, day, age);
    }

    /**
     * Checks a catalogue that was made in Java.
     *
     * @param catalogue the catalogue
     * @return what was found, by place in the canonical form; empty when nothing was
     */
    public List<Finding> validate(Catalogue catalogue) {
        return validate(CatalogueDocument.of(catalogue));
    }

    /**
     * Checks a catalogue that was read from a document.
     *
     * @param document the catalogue and where its records stand
     * @return what was found, by place in the document; empty when nothing was
     */
    public List<Finding> validate(CatalogueDocument document) {
        return validateTogether(List.of(document)).get(0);
    }

    /**
     * Checks catalogues that refer to each other. An identifier that two of them give to records of theirs is an error of
     * the later one.
     *
     * @param documents the catalogues
     * @return what was found in each of them, in the same order
     */
    public List<List<Finding>> validateTogether(List<CatalogueDocument> documents) {
        Directory directory = new Directory();
        Map<String, Run> firsts = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        for (CatalogueDocument document : documents) {
            Run run = new Run(document, evaluator, directory, on, threshold);
            runs.add(run);
            enter(run, runs, firsts);
        }
        List<List<Finding>> all = new ArrayList<>();
        for (Run run : runs) {
            check(run);
            all.add(run.findings());
        }
        return List.copyOf(all);
    }

    private static void enter(Run run, List<Run> runs, Map<String, Run> firsts) {
        for (Map.Entry<String, List<?>> list : Directory.lists(run.catalogue).entrySet()) {
            for (int i = 0; i < list.getValue().size(); i++) {
                Object value = list.getValue().get(i);
                String id = Directory.id(value);
                Trail place = run.place(list.getKey(), i, id);
                Directory.Entry first = run.directory.enter(id, value, place);
                if (first == null) {
                    firsts.put(id, run);
                } else {
                    Run other = firsts.get(id);
                    run.add(
                            FindingCode.ID_DUPLICATE,
                            place.member("id"),
                            "iri",
                            id,
                            "first",
                            first.place().pointer(),
                            "document",
                            other == run ? "0" : Integer.toString(runs.indexOf(other) + 1));
                }
            }
        }
    }

    private void check(Run run) {
        Catalogue catalogue = run.catalogue;
        RecordWalk walk = new RecordWalk(run);
        AcronymChecks acronyms = new AcronymChecks(run);
        run.zoned(catalogue.timeZone() != null);
        constraints.check(catalogue, run.root(), run);
        FreshnessChecks.check(catalogue.verified(), catalogue.sources(), run.root(), run);
        walk.visitShallow(catalogue, run.root());
        concepts(run, walk);
        records(run, "facts", catalogue.facts(), walk);
        records(run, "rules", catalogue.rules(), walk);
        for (int i = 0; i < catalogue.organisations().size(); i++) {
            Organisation each = catalogue.organisations().get(i);
            Trail place = record(run, "organisations", i, each.id(), each, walk);
            acronyms.check(each.alternateNames(), place.member("alternateNames"));
            FreshnessChecks.check(each.verified(), each.sources(), place, run);
        }
        for (int i = 0; i < catalogue.places().size(); i++) {
            Place each = catalogue.places().get(i);
            run.zoned(catalogue.timeZone() != null || each.timeZone() != null);
            Trail place = record(run, "places", i, each.id(), each, walk);
            acronyms.check(each.alternateNames(), place.member("alternateNames"));
            FreshnessChecks.check(each.verified(), each.sources(), place, run);
        }
        for (int i = 0; i < catalogue.programmes().size(); i++) {
            Programme each = catalogue.programmes().get(i);
            Trail place = record(run, "programmes", i, each.id(), each, walk);
            acronyms.check(each.alternateNames(), place.member("alternateNames"));
            FreshnessChecks.check(each.verified(), each.sources(), place, run);
        }
        services(run, walk, acronyms);
        for (int i = 0; i < catalogue.publications().size(); i++) {
            Publication each = catalogue.publications().get(i);
            Trail place = record(run, "publications", i, each.id(), each, walk);
            acronyms.check(each.alternateNames(), place.member("alternateNames"));
            FreshnessChecks.check(each.verified(), each.sources(), place, run);
        }
        CycleChecks.check(run);
    }

    private void services(Run run, RecordWalk walk, AcronymChecks acronyms) {
        List<Service> services = run.catalogue.services();
        ServiceChecks checks = new ServiceChecks(run);
        for (int i = 0; i < services.size(); i++) {
            Service each = services.get(i);
            checks.prepare(each);
            Trail place = record(run, "services", i, each.id(), each, walk);
            checks.check(each, place);
            acronyms.check(each.alternateNames(), place.member("alternateNames"));
            FreshnessChecks.check(each.verified(), each.sources(), place, run);
        }
        run.inheritable(true);
        run.zoned(run.catalogue.timeZone() != null);
    }

    private void concepts(Run run, RecordWalk walk) {
        records(run, "concepts", run.catalogue.concepts(), walk);
        for (int i = 0; i < run.catalogue.concepts().size(); i++) {
            CatalogueConcept each = run.catalogue.concepts().get(i);
            Trail place = run.place("concepts", i, each.id());
            if (run.vocabulary.scheme(each.scheme()) == null) {
                run.add(FindingCode.SCHEME_UNKNOWN, place.member("scheme"), "scheme", each.scheme());
            }
            if (each.id().startsWith(ConceptId.SPACE) || isAnother(run, each)) {
                run.add(FindingCode.CONCEPT_REDEFINED, place.member("id"), "iri", each.id());
            }
            SetPlaces<String> places = place.member("broader").elements(each.broader(), iri -> iri);
            for (String broader : each.broader()) {
                if (!isKnown(run, broader) && run.directory.concept(broader) == null) {
                    run.add(FindingCode.REFERENCE_DANGLING, places.of(broader), "iri", broader);
                }
            }
        }
    }

    /** Whether the vocabulary has the concept already, and differently: it may have been given the catalogue's own. */
    private static boolean isAnother(Run run, CatalogueConcept concept) {
        if (!isKnown(run, concept.id())) {
            return false;
        }
        boolean complete =
                !concept.broader().contains("") && !concept.closeMatch().contains("");
        return !complete || !concept.toConcept().equals(run.vocabulary.concept(new ConceptId(concept.id())));
    }

    private static boolean isKnown(Run run, String iri) {
        return !iri.isEmpty() && run.vocabulary.knows(new ConceptId(iri));
    }

    private void records(Run run, String list, List<?> records, RecordWalk walk) {
        for (int i = 0; i < records.size(); i++) {
            record(run, list, i, Directory.id(records.get(i)), records.get(i), walk);
        }
    }

    private Trail record(Run run, String list, int position, String id, Object value, RecordWalk walk) {
        Trail place = run.place(list, position, id);
        constraints.check(value, place, run);
        walk.visit(value, place);
        return place;
    }
}
