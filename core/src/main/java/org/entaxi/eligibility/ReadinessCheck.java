package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Vocabulary;

/** Compares what a service requires with what a person holds. */
final class ReadinessCheck {

    private final Vocabulary vocabulary;
    private final Person person;
    private final LocalDate asOf;

    ReadinessCheck(Vocabulary vocabulary, Person person, LocalDate asOf) {
        this.vocabulary = vocabulary;
        this.person = person;
        this.asOf = asOf;
    }

    Readiness of(List<RequiredDocument> required) {
        List<Readiness.Requirement> requirements = new ArrayList<>();
        for (RequiredDocument each : required) {
            List<Readiness.Alternative> alternatives = new ArrayList<>();
            for (DocumentSet set : each.alternatives()) {
                alternatives.add(new Readiness.Alternative(set.documents().stream()
                        .map(document -> new Readiness.Item(document, state(document)))
                        .toList()));
            }
            requirements.add(new Readiness.Requirement(each, alternatives, best(alternatives)));
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
                Readiness.State state = state(document, accepted);
                best = state.compareTo(best) < 0 ? state : best;
            }
        }
        return best;
    }

    private Readiness.State state(HeldDocument document, AcceptedDocument accepted) {
        int states = DocumentState.possible(document, vocabulary, asOf);
        DocumentCondition condition = accepted.asCondition();
        int acceptedStates = DocumentState.accepted(condition.acceptedValidity());
        if ((states & ~acceptedStates) != 0) {
            if (states == DocumentState.NOT_YET_VALID) {
                return Readiness.State.NOT_YET_VALID;
            }
            boolean refused = (states & acceptedStates) == 0;
            return refused && (states & DocumentState.NOT_YET_VALID) == 0
                    ? Readiness.State.EXPIRED
                    : Readiness.State.VALIDITY_UNKNOWN;
        }
        boolean formFits = document.form() == null
                || (DocumentState.forms(document) & ~DocumentState.accepted(accepted.form())) == 0;
        return formFits ? Readiness.State.AT_HAND : Readiness.State.WRONG_FORM;
    }

    private boolean isClosed(AcceptedDocument accepted) {
        if (person.documentsComplete() && vocabulary.knows(accepted.documentType())) {
            return person.documents().stream().allMatch(document -> vocabulary.knows(document.type()));
        }
        return person.documents().stream()
                .anyMatch(document ->
                        !document.held() && vocabulary.isNarrowerOrSame(accepted.documentType(), document.type()));
    }
}
