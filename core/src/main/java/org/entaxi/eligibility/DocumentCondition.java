package org.entaxi.eligibility;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * A condition on a held document, as evidence or as such: the person holds one of the kind, in an accepted state and form.
 *
 * <p>In JSON: {@code {"document": {"type": "asylum-applicant-card", "validity": ["valid"], "form": ["copy"]}}}.
 *
 * @param type the kind of document, with everything narrower, of the scheme {@code document-type}
 * @param validity the states accepted; empty means valid or extended
 * @param form the forms accepted; empty means any
 * @param info its id, citations and note
 */
public record DocumentCondition(ConceptId type, Set<DocumentValidity> validity, Set<DocumentForm> form, RuleInfo info)
        implements Condition {

    /**
     * Checks and copies the parts.
     *
     * @param type the kind of document, with everything narrower, of the scheme {@code document-type}
     * @param validity the states accepted
     * @param form the forms accepted
     * @param info its id, citations and note
     */
    public DocumentCondition {
        Objects.requireNonNull(type, "type");
        validity = Collections.unmodifiableSet(new LinkedHashSet<>(validity));
        form = Collections.unmodifiableSet(new LinkedHashSet<>(form));
        Objects.requireNonNull(info, "info");
    }

    /**
     * Without id, citation or note.
     *
     * @param type the kind of document, with everything narrower, of the scheme {@code document-type}
     * @param validity the states accepted
     * @param form the forms accepted
     */
    public DocumentCondition(ConceptId type, Set<DocumentValidity> validity, Set<DocumentForm> form) {
        this(type, validity, form, RuleInfo.NONE);
    }

    @Override
    public DocumentCondition withInfo(RuleInfo newInfo) {
        return new DocumentCondition(type, validity, form, newInfo);
    }

    @Override
    public <R extends @Nullable Object> R accept(RuleVisitor<R> visitor) {
        return visitor.document(this);
    }

    /**
     * The states accepted, the default spelt out.
     *
     * @return never empty
     */
    public Set<DocumentValidity> acceptedValidity() {
        return validity.isEmpty() ? AcceptedDocument.DEFAULT_VALIDITY : validity;
    }

    /**
     * A copy that accepts these states.
     *
     * @param states the states
     * @return the copy
     */
    public DocumentCondition accepting(DocumentValidity... states) {
        return new DocumentCondition(type, new LinkedHashSet<>(Arrays.asList(states)), form, info);
    }

    /**
     * A copy that accepts these forms.
     *
     * @param forms the forms
     * @return the copy
     */
    public DocumentCondition inForm(DocumentForm... forms) {
        return new DocumentCondition(type, validity, new LinkedHashSet<>(Arrays.asList(forms)), info);
    }
}
