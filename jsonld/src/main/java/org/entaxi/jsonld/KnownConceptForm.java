package org.entaxi.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A concept that is looked up while it is read. A code that the vocabulary does not know is kept, and reported as an
 * error with the nearest known one, and so is a concept that is something else than what the place asks for; what stands
 * there instead is never part of the finding, for it is about a person.
 */
final class KnownConceptForm extends Form<ConceptId> {

    private final String scheme;
    private final List<String> schemes;
    private final Form<ConceptId> form;

    /**
     * The form of a place.
     *
     * @param scheme the scheme of bare codes
     * @param others more schemes of which the place takes concepts, by their IRI
     */
    KnownConceptForm(String scheme, String... others) {
        this.scheme = scheme;
        this.form = Forms.concept(scheme);
        List<String> all = new ArrayList<>(List.of(scheme));
        all.addAll(List.of(others));
        this.schemes = List.copyOf(all);
    }

    @Override
    @Nullable
    ConceptId read(JsonInput in) {
        ConceptId concept = form.read(in);
        Vocabulary vocabulary = in.vocabulary();
        if (concept != null && vocabulary != null && vocabulary.scheme(scheme) != null) {
            check(concept, vocabulary, in);
        }
        return concept;
    }

    private void check(ConceptId id, Vocabulary vocabulary, JsonInput in) {
        if (schemes.stream().anyMatch(each -> vocabulary.knows(id, each))) {
            return;
        }
        Concept other = vocabulary.concept(id);
        FindingCode code = other == null ? FindingCode.CONCEPT_UNKNOWN : FindingCode.CONCEPT_OF_OTHER_SCHEME;
        Map<String, String> arguments = other == null
                ? Map.of("scheme", scheme, "nearest", nearest(id, vocabulary))
                : Map.of("scheme", scheme, "actual", other.inScheme());
        in.findings().add(new Finding(Severity.ERROR, code, in.pointer(), arguments));
    }

    private String nearest(ConceptId id, Vocabulary vocabulary) {
        List<ConceptId> nearest = vocabulary.nearest(id.shortForm(scheme), schemes);
        return nearest.isEmpty() ? "none" : nearest.get(0).shortForm(scheme);
    }

    @Override
    void write(JsonOutput out, ConceptId value) {
        form.write(out, value);
    }
}
