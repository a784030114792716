package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;

/**
 * Which of the papers that a person holds prove by themselves what a rule asks about legal status. A status that is only said
 * proves nothing; everything else that is known is taken as it is.
 */
final class Evidence {

    private final CompiledRule compiled;
    private final Person person;
    private final Denials denials;

    Evidence(CompiledRule compiled, Person person) {
        this.compiled = compiled;
        this.person = person;
        this.denials = new Denials(compiled.evaluator().vocabulary(), person);
    }

    /** The kinds of papers each of which alone makes the outcome eligible, in the order in which they are held. */
    List<ConceptId> papers() {
        List<ConceptId> papers = new ArrayList<>();
        Person unproved = without();
        if (compiled.outcome(unproved) == Outcome.ELIGIBLE) {
            return papers;
        }
        for (HeldDocument document : person.documents()) {
            boolean told = papers.contains(document.type());
            if (!told && provesStatus(document) && proves(unproved, document)) {
                papers.add(document.type());
            }
        }
        return papers;
    }

    private boolean proves(Person unproved, HeldDocument document) {
        Person shown = unproved.toBuilder().document(document).build();
        return compiled.outcome(shown) == Outcome.ELIGIBLE;
    }

    private boolean provesStatus(HeldDocument document) {
        Evaluator evaluator = compiled.evaluator();
        int states = DocumentState.possible(document, evaluator.vocabulary(), compiled.asOf());
        return document.held()
                && !denials.isDenied(document.type())
                && (states & ~DocumentState.PROVES) == 0
                && !evaluator.attestations().provedBy(document, compiled.asOf()).isEmpty();
    }

    /** The person without stated statuses and without papers. */
    private Person without() {
        Person bare = new Person(
                person.birthDate(),
                List.of(),
                false,
                List.of(),
                false,
                person.residence(),
                person.nationalities(),
                person.nationalitiesComplete(),
                person.languages(),
                person.languagesComplete(),
                person.members(),
                person.membersComplete(),
                person.facts(),
                person.unanswered(),
                person.extensions());
        return bare.toBuilder().withoutFact(Facts.LEGAL_STATUS).build();
    }
}
