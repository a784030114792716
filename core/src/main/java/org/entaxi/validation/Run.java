package org.entaxi.validation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.model.Catalogue;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The validation of one catalogue: what the checks may know, and what they found. */
final class Run {

    final Catalogue catalogue;
    final Vocabulary vocabulary;
    final Evaluator evaluator;
    final Directory directory;
    final @Nullable LocalDate on;
    final @Nullable Period threshold;

    /** How many telephone numbers are remembered; more are looked up again where they occur again. */
    private static final int REMEMBERED = 20_000;

    private final @Nullable Map<String, String> origins;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Optional<DialledNumber>> dialled = new HashMap<>();
    private boolean inheritable = true;
    private boolean zoned;

    Run(
            CatalogueDocument document,
            Evaluator evaluator,
            Directory directory,
            @Nullable LocalDate on,
            @Nullable Period threshold) {
        this.catalogue = document.catalogue();
        this.origins = document.origins();
        this.vocabulary = evaluator.vocabulary();
        // The catalogue's own concepts could only settle more, and a vocabulary with them is dear.
        this.evaluator = catalogue.facts().isEmpty() ? evaluator : Evaluator.of(vocabulary, catalogue.facts());
        this.directory = directory;
        this.on = on;
        this.threshold = threshold;
    }

    /** Where the catalogue itself stands. */
    Trail root() {
        String read = origins == null ? null : origins.get(catalogue.id());
        return Trail.at(read == null ? "" : read, origins == null);
    }

    /** Where a record stands. */
    Trail place(String member, int position, String id) {
        String read = origins == null ? null : origins.get(id);
        return read != null
                ? Trail.at(read, false)
                : Trail.at("", origins == null).member(member).element(position);
    }

    /** What numbering plans say of a number; one that many records give is looked up once. */
    Optional<DialledNumber> dialled(String number) {
        if (dialled.size() >= REMEMBERED) {
            dialled.clear();
        }
        return dialled.computeIfAbsent(number, DialledNumber::of);
    }

    /** Says whether the record walked through next has a rule to inherit. */
    void inheritable(boolean has) {
        inheritable = has;
    }

    boolean hasInheritableRule() {
        return inheritable;
    }

    /** Says whether hours in the record walked through next have a zone from elsewhere. */
    void zoned(boolean has) {
        zoned = has;
    }

    boolean hasZone() {
        return zoned;
    }

    void add(FindingCode code, Trail place, String... namesAndValues) {
        add(code.severity(), code, place, namesAndValues);
    }

    void add(Severity severity, FindingCode code, Trail place, String... namesAndValues) {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        findings.add(new Finding(severity, code, place.pointer(), arguments));
    }

    /** Reports a record with an identifier that another has, in this document (0) or in another one, counted from 1. */
    void duplicate(String id, Trail place, String first, int document) {
        add(
                FindingCode.ID_DUPLICATE,
                place.member("id"),
                "iri",
                id,
                "first",
                first,
                "document",
                Integer.toString(document));
    }

    /** Reports a record with the identifier of its catalogue: in RDF the two would be one. */
    void checkAgainstCatalogue(String id, Trail place) {
        if (id.equals(catalogue.id())) {
            duplicate(id, place, "/id", 0);
        }
    }

    /** What was found since it was last asked for, by place; the same thing at the same place once. */
    List<Finding> takeFindings() {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Finding> found =
                findings.stream().sorted(Finding.BY_PLACE).distinct().toList();
        findings.clear();
        return found;
    }
}
