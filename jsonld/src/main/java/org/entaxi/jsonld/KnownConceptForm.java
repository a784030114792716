package org.entaxi.jsonld;

import java.util.List;
import java.util.Map;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A concept that is looked up while it is read. A code that the vocabulary does not know is kept, and reported as an
 * error with the nearest known one; what stands there instead is never part of the finding, for it is about a person.
 */
final class KnownConceptForm extends Form<ConceptId> {

    private final String scheme;
    private final Form<ConceptId> form;

    KnownConceptForm(String scheme) {
        this.scheme = scheme;
        this.form = Forms.concept(scheme);
    }

    @Override
    @Nullable
    ConceptId read(JsonInput in) {
        ConceptId concept = form.read(in);
        Vocabulary vocabulary = in.vocabulary();
        if (concept != null && vocabulary != null && vocabulary.scheme(scheme) != null && !vocabulary.knows(concept)) {
            List<ConceptId> nearest = vocabulary.nearest(concept.shortForm(scheme), scheme);
            Map<String, String> arguments = Map.of(
                    "scheme",
                    scheme,
                    "nearest",
                    nearest.isEmpty() ? "none" : nearest.get(0).shortForm(scheme));
            in.findings().add(new Finding(Severity.ERROR, FindingCode.CONCEPT_UNKNOWN, in.pointer(), arguments));
        }
        return concept;
    }

    @Override
    void write(JsonOutput out, ConceptId value) {
        form.write(out, value);
    }
}
