package org.entaxi.validation;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Iris;
import org.entaxi.basics.Severity;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** Checks of references to concepts. */
final class ConceptChecks {

    private static final String NONE = "none";

    private final Run run;

    ConceptChecks(Run run) {
        this.run = run;
    }

    void checkAll(String key, Set<ConceptId> ids, Trail place) {
        String scheme = FieldMeanings.scheme(key);
        if (scheme == null) {
            return;
        }
        SetPlaces<ConceptId> places = place.elements(ids, each -> each.shortForm(scheme));
        for (ConceptId id : ids) {
            check(List.of(scheme), id, () -> places.of(id));
        }
    }

    void check(String key, ConceptId id, Trail place) {
        String scheme = FieldMeanings.scheme(key);
        if (scheme != null) {
            check(List.of(scheme), id, () -> place);
        }
    }

    /** A reference to a concept of any of these schemes, the first of which a bare code belongs to. */
    void check(List<String> schemes, ConceptId id, Supplier<Trail> place) {
        String bare = id.code();
        if (!Iris.isAbsolute(id.iri()) || (bare != null && (bare.indexOf(':') >= 0 || bare.charAt(0) == '@'))) {
            // A code with a blank or a quotation mark would vanish on the way to RDF, one that looks like a keyword of
            // JSON-LD, too; one with a colon would be taken for an IRI.
            run.add(FindingCode.IRI_MALFORMED, place.get());
            return;
        }
        String actual = schemeOf(id);
        if (actual == null) {
            unknown(schemes.get(0), id, place);
        } else if (!schemes.contains(actual)) {
            run.add(FindingCode.CONCEPT_OF_OTHER_SCHEME, place.get(), "scheme", schemes.get(0), "actual", actual);
        }
    }

    private @Nullable String schemeOf(ConceptId id) {
        Concept known = run.vocabulary.concept(id);
        if (known != null) {
            return known.inScheme();
        }
        CatalogueConcept own = run.directory.concept(id.iri());
        return own == null ? null : own.scheme();
    }

    private void unknown(String scheme, ConceptId id, Supplier<Trail> place) {
        String code = id.code();
        if (code == null) {
            // A concept of somebody else's vocabulary, which cannot be looked up here.
            run.add(Severity.INFO, FindingCode.CONCEPT_UNKNOWN, place.get(), "scheme", scheme, "nearest", NONE);
        } else if (run.vocabulary.scheme(scheme) != null) {
            List<ConceptId> nearest = run.vocabulary.nearest(code, scheme);
            String best = nearest.isEmpty() ? NONE : nearest.get(0).shortForm(scheme);
            run.add(FindingCode.CONCEPT_UNKNOWN, place.get(), "scheme", scheme, "nearest", best);
        }
    }
}
