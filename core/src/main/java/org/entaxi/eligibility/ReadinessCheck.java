package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;

/** Compares what a service requires with what a person holds. */
final class ReadinessCheck {

    private final CompiledRule compiled;
    private final Vocabulary vocabulary;
    private final Person person;
    private final LocalDate asOf;
    private final Denials denials;

    ReadinessCheck(CompiledRule compiled, Person person) {
        this.compiled = compiled;
        this.vocabulary = compiled.evaluator().vocabulary();
        this.person = person;
        this.asOf = compiled.asOf();
        this.denials = new Denials(vocabulary, person);
    }

    Readiness of(List<RequiredDocument> required) {
        boolean proofAsked = required.stream().anyMatch(each -> each.purpose() == RequiredDocument.Purpose.ELIGIBILITY);
        List<ConceptId> proofs = proofAsked ? new Evidence(compiled, person).papers() : List.of();
        List<Readiness.Requirement> requirements = new ArrayList<>();
        for (RequiredDocument each : required) {
            List<Readiness.Alternative> alternatives = new ArrayList<>();
            for (DocumentSet set : each.alternatives()) {
                alternatives.add(new Readiness.Alternative(set.documents().stream()
                        .map(document -> new Readiness.Item(document, state(document)))
                        .toList()));
            }
            List<ConceptId> evidence =
                    each.purpose() == RequiredDocument.Purpose.ELIGIBILITY ? proofs : List.<ConceptId>of();
            requirements.add(new Readiness.Requirement(each, alternatives, best(alternatives), evidence));
        }
        return new Readiness(requirements);
    }

    private static int best(List<Readiness.Alternative> alternatives) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < alternatives.size(); i++) {
            int effort = 0;
            for (Readiness.Item item : alternatives.get(i).documents()) {
                effort += item.state().ordinal();
            }
            if (effort < least) {
                best = i;
                least = effort;
            }
        }
        return best;
    }

    private Readiness.State state(AcceptedDocument accepted) {
        Readiness.State best = isClosed(accepted) ? Readiness.State.NOT_HELD : Readiness.State.NOT_KNOWN;
        for (HeldDocument document : person.documents()) {
            if (document.held() && vocabulary.isNarrowerOrSame(document.type(), accepted.documentType())) {
                // A document said to be held and not to be held may be either.
                Readiness.State state =
                        denials.isDenied(document.type()) ? Readiness.State.NOT_KNOWN : state(document, accepted);
                best = state.compareTo(best) < 0 ? state : best;
            }
        }
        return best;
    }

    private Readiness.State state(HeldDocument document, AcceptedDocument accepted) {
        int states = DocumentState.possible(document, vocabulary, asOf);
        int acceptedStates = DocumentState.accepted(accepted.asCondition().acceptedValidity());
        if ((states & ~acceptedStates) != 0) {
            return unaccepted(states, (states & acceptedStates) == 0);
        }
        int forms = DocumentState.forms(document);
        int acceptedForms = DocumentState.accepted(accepted.form());
        if ((forms & ~acceptedForms) == 0) {
            return Readiness.State.AT_HAND;
        }
        return (forms & acceptedForms) == 0 ? Readiness.State.WRONG_FORM : Readiness.State.FORM_UNKNOWN;
    }

    /** What there is to do about a document that is not for sure in an accepted state. */
    private static Readiness.State unaccepted(int states, boolean refused) {
        if (states == DocumentState.NOT_YET_VALID) {
            return Readiness.State.NOT_YET_VALID;
        }
        if (!refused || (states & DocumentState.NOT_YET_VALID) != 0) {
            return Readiness.State.VALIDITY_UNKNOWN;
        }
        return (states & DocumentState.VALID) == 0 ? Readiness.State.EXPIRED : Readiness.State.NOT_ACCEPTED;
    }

    private boolean isClosed(AcceptedDocument accepted) {
        ConceptId type = accepted.documentType();
        return denials.isSaidNotHeld(type)
                || person.documentsComplete()
                        && Wallet.isKnown(vocabulary, type)
                        && person.documents().stream()
                                .noneMatch(document ->
                                        document.held() && Wallet.couldBe(vocabulary, document.type(), type));
    }
}
