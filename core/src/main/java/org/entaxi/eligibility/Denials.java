package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;

/** The kinds of documents that a person is said not to hold. */
final class Denials {

    private final Vocabulary vocabulary;
    private final Set<ConceptId> denied = new LinkedHashSet<>();
    private final Set<ConceptId> contradicted = new LinkedHashSet<>();

    Denials(Vocabulary vocabulary, Person person) {
        this.vocabulary = vocabulary;
        for (HeldDocument document : person.documents()) {
            if (!document.held()) {
                denied.add(document.type());
            }
        }
        if (!denied.isEmpty()) {
            Set<ConceptId> held = new LinkedHashSet<>();
            for (HeldDocument document : person.documents()) {
                if (document.held() && held.add(document.type())) {
                    contradicted.addAll(deniedBy(document.type()));
                }
            }
        }
    }

    /** The kinds said not to be held that a kind belongs to. */
    private List<ConceptId> deniedBy(ConceptId type) {
        if (denied.isEmpty()) {
            return List.of();
        }
        List<ConceptId> kinds = new ArrayList<>();
        for (ConceptId broader : vocabulary.broaderClosure(type)) {
            if (denied.contains(broader) && vocabulary.isNarrowerOrSame(type, broader)) {
                kinds.add(broader);
            }
        }
        return kinds;
    }

    /** Whether documents of a kind are said not to be held, whatever else is said. */
    boolean isDenied(ConceptId type) {
        return !deniedBy(type).isEmpty();
    }

    /** Whether documents of a kind are said not to be held, and nothing says otherwise. */
    boolean isSaidNotHeld(ConceptId type) {
        return !contradicted.containsAll(deniedBy(type));
    }

    boolean isContradicted() {
        return !contradicted.isEmpty();
    }

    /** Hides what somebody holds. */
    @Override
    public String toString() {
        return "Denials[…]";
    }
}
