package org.entaxi.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.entaxi.basics.Finding;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.model.Catalogue;
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
        RecordDirectory directory = new RecordDirectory();
        Map<String, Run> firsts = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        for (CatalogueDocument document : documents) {
            Run run = run(document, directory);
            runs.add(run);
            enter(run, runs, directory, firsts);
        }
        List<List<Finding>> all = new ArrayList<>();
        for (Run run : runs) {
            CatalogueChecks.ofAll(run, constraints);
            all.add(run.takeFindings());
        }
        return List.copyOf(all);
    }

    /**
     * Checks a catalogue of any size, record by record. The same is found as by {@link #validate(CatalogueDocument)}; of
     * records that have one identifier, what is wrong in each is told at its own place. In memory are 50 bytes for each
     * record, which is what identifiers come to, the acronyms, and the services that others are part of.
     *
     * @param source the catalogue; it is read two or three times
     * @param found receives what was found: of the catalogue itself first, then of each record in the order in which they
     *     stand, by place within a record
     */
    public void validate(CatalogueSource source, Consumer<Finding> found) {
        validateTogether(List.of(source), (finding, document) -> found.accept(finding));
    }

    /**
     * Checks catalogues of any size that refer to each other, see {@link #validateTogether(List)} and
     * {@link #validate(CatalogueSource, Consumer)}.
     *
     * @param sources the catalogues
     * @param found receives what was found, with the number of the catalogue, from 0
     */
    public void validateTogether(List<? extends CatalogueSource> sources, ObjIntConsumer<Finding> found) {
        StreamValidation validation = new StreamValidation(List.copyOf(sources), found);
        validation.survey();
        validation.collectParents();
        validation.check(constraints, (header, directory) -> run(new CatalogueDocument(header, Map.of()), directory));
    }

    private Run run(CatalogueDocument document, Directory directory) {
        return new Run(document, evaluator, directory, on, threshold);
    }

    private static void enter(Run run, List<Run> runs, RecordDirectory directory, Map<String, Run> firsts) {
        for (Map.Entry<String, List<?>> list : Directory.lists(run.catalogue).entrySet()) {
            for (int i = 0; i < list.getValue().size(); i++) {
                Object value = list.getValue().get(i);
                String id = Directory.id(value);
                Trail place = run.place(list.getKey(), i, id);
                RecordDirectory.Entry first = directory.enter(id, value, place);
                if (first == null) {
                    firsts.put(id, run);
                    run.checkAgainstCatalogue(id, place);
                } else {
                    Run other = firsts.get(id);
                    run.duplicate(id, place, first.place().pointer(), other == run ? 0 : runs.indexOf(other) + 1);
                }
            }
        }
    }
}
