package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entaxi.basics.Truth;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;

/** The document conditions of a rule, how they hang together, and what a person's documents say about them. */
final class Wallet {

    /** One reading of a person's documents: what they prove, and each condition as far as it is settled. */
    record Reading(List<ConceptId> proved, Truth[] truths) {

        /** Hides what somebody holds. */
        @Override
        public String toString() {
            return "Reading[…]";
        }
    }

    /** A kind of document that can meet a condition, and what a valid one proves. */
    private record Supply(ConceptId type, List<ConceptId> proved) {}

    private static final int MAX_READINGS = 64;
    private static final int MAX_WAYS = 32;
    private static final int FORMS = DocumentForm.values().length;
    private static final int STATES = 5;

    private final Attestations attestations;
    private final Vocabulary vocabulary;
    private final List<DocumentCondition> conditions;
    private final LocalDate asOf;
    private final List<List<Supply>> supplies = new ArrayList<>();

    Wallet(Attestations attestations, List<DocumentCondition> conditions, LocalDate asOf) {
        this.attestations = attestations;
        this.vocabulary = attestations.vocabulary();
        this.conditions = conditions;
        this.asOf = asOf;
        for (DocumentCondition condition : conditions) {
            supplies.add(supplies(condition.type()));
        }
    }

    /** The combinations of conditions that some set of documents meets, as bits. */
    List<Integer> possibleWallets() {
        List<Integer> found = new ArrayList<>();
        for (int papers = 0; papers < 1 << conditions.size(); papers++) {
            boolean possible = true;
            for (int i = 0; i < conditions.size() && possible; i++) {
                possible = (papers & 1 << i) == 0
                        || supplyingStates(i, conditions.get(i).type(), papers) != 0;
            }
            if (possible) {
                found.add(papers);
            }
        }
        return found;
    }

    /**
     * The statuses that must hold where just these conditions are met: one list for each way in which documents can meet them.
     * A document that meets a condition may be of a narrower kind, which need not prove what the broader one does.
     */
    List<List<ConceptId>> provedBy(int papers, Person person) {
        List<List<ConceptId>> ways = List.of(List.of());
        for (int i = 0; i < conditions.size(); i++) {
            if ((papers & 1 << i) != 0) {
                List<List<ConceptId>> here = provedBy(i, papers, person);
                boolean tooMany = here.isEmpty() || (long) ways.size() * here.size() > MAX_WAYS;
                ways = tooMany ? ways : crossed(ways, here);
            }
        }
        return ways;
    }

    private List<List<ConceptId>> provedBy(int condition, int papers, Person person) {
        List<List<ConceptId>> ways = new ArrayList<>();
        for (Supply supply : supplies.get(condition)) {
            int states = supplyingStates(condition, supply.type(), papers);
            if (states != 0 && !isSaidNotHeld(supply.type(), person)) {
                ways.add((states & ~DocumentState.PROVES) == 0 ? supply.proved() : List.of());
            }
        }
        return ways;
    }

    private static List<List<ConceptId>> crossed(List<List<ConceptId>> some, List<List<ConceptId>> others) {
        List<List<ConceptId>> all = new ArrayList<>();
        for (List<ConceptId> one : some) {
            for (List<ConceptId> other : others) {
                List<ConceptId> both = new ArrayList<>(one);
                both.addAll(other);
                all.add(both);
            }
        }
        return all;
    }

    /** The kinds that can meet a condition: its own, and those narrower that do not prove all that its own proves. */
    private List<Supply> supplies(ConceptId type) {
        List<Supply> found = new ArrayList<>();
        List<ConceptId> own = attestations.provedBy(HeldDocument.of(type), asOf);
        found.add(new Supply(type, own));
        for (ConceptId narrower : vocabulary.possiblyNarrower(type)) {
            List<ConceptId> proved = attestations.provedBy(HeldDocument.of(narrower), asOf);
            boolean all = own.stream()
                    .allMatch(status -> proved.stream().anyMatch(each -> vocabulary.isNarrowerOrSame(each, status)));
            if (!all) {
                found.add(new Supply(narrower, proved));
            }
        }
        return found;
    }

    /** The states of a document of a kind in which it meets a condition, and meets none that is not met. */
    private int supplyingStates(int condition, ConceptId type, int papers) {
        DocumentCondition wanted = conditions.get(condition);
        int states = 0;
        for (int state = 0; state < STATES; state++) {
            for (int form = 0; form < FORMS; form++) {
                if (accepts(wanted, 1 << state, 1 << form) && meetsNoneOf(~papers, type, 1 << state, 1 << form)) {
                    states |= 1 << state;
                }
            }
        }
        return states;
    }

    private boolean meetsNoneOf(int excluded, ConceptId type, int state, int form) {
        for (int i = 0; i < conditions.size(); i++) {
            if ((excluded & 1 << i) != 0 && meets(conditions.get(i), type, state, form)) {
                return false;
            }
        }
        return true;
    }

    private boolean meets(DocumentCondition condition, ConceptId type, int states, int forms) {
        return vocabulary.isNarrowerOrSame(type, condition.type()) && accepts(condition, states, forms);
    }

    private static boolean accepts(DocumentCondition condition, int states, int forms) {
        return (states & ~DocumentState.accepted(condition.acceptedValidity())) == 0
                && (forms & ~DocumentState.accepted(condition.form())) == 0;
    }

    /**
     * The readings of a person's documents: one for each combination of states in which documents of uncertain validity can
     * be.
     */
    List<Reading> readings(Person person, ConflictLog conflicts) {
        List<HeldDocument> held = new ArrayList<>();
        for (HeldDocument document : person.documents()) {
            if (document.held()) {
                held.add(document);
            }
        }
        List<int[]> combinations = new ArrayList<>();
        combinations.add(new int[0]);
        for (HeldDocument document : held) {
            combinations = extended(combinations, choices(document));
        }
        boolean contradicted = false;
        List<Reading> readings = new ArrayList<>();
        for (int[] states : combinations) {
            Truth[] truths = new Truth[conditions.size()];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = truth(conditions.get(i), person, held, states);
            }
            readings.add(new Reading(proved(person, held, states), truths));
        }
        for (HeldDocument document : person.documents()) {
            contradicted |= !document.held() && isHeldAfterAll(document, person);
        }
        if (contradicted) {
            conflicts.add(new Conflict(FactReference.of(Facts.DOCUMENTS), Conflict.Kind.DOCUMENT_HELD_AND_NOT_HELD));
        }
        return readings;
    }

    /** The states of a document told apart as far as they matter; all together when there would be too many readings. */
    private List<Integer> choices(HeldDocument document) {
        int states = DocumentState.possible(document, vocabulary, asOf);
        boolean matters = !attestations.provedBy(document, asOf).isEmpty() || isNamed(document);
        List<Integer> choices = new ArrayList<>();
        if (Integer.bitCount(states) == 1 || !matters) {
            choices.add(states);
            return choices;
        }
        for (int state = 0; state < STATES; state++) {
            if ((states & 1 << state) != 0) {
                choices.add(1 << state);
            }
        }
        return choices;
    }

    private boolean isNamed(HeldDocument document) {
        for (DocumentCondition condition : conditions) {
            if (couldBe(document.type(), condition.type())) {
                return true;
            }
        }
        return false;
    }

    private static List<int[]> extended(List<int[]> combinations, List<Integer> choices) {
        List<Integer> kept = choices;
        if ((long) combinations.size() * choices.size() > MAX_READINGS) {
            int all = 0;
            for (int choice : choices) {
                all |= choice;
            }
            kept = List.of(all);
        }
        List<int[]> longer = new ArrayList<>();
        for (int[] combination : combinations) {
            for (int choice : kept) {
                int[] next = Arrays.copyOf(combination, combination.length + 1);
                next[combination.length] = choice;
                longer.add(next);
            }
        }
        return longer;
    }

    private List<ConceptId> proved(Person person, List<HeldDocument> held, int[] states) {
        List<ConceptId> proved = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            if ((states[i] & ~DocumentState.PROVES) == 0
                    && !isDenied(held.get(i).type(), person)) {
                for (ConceptId status : attestations.provedBy(held.get(i), asOf)) {
                    if (!proved.contains(status)) {
                        proved.add(status);
                    }
                }
            }
        }
        return proved;
    }

    private Truth truth(DocumentCondition condition, Person person, List<HeldDocument> held, int[] states) {
        Truth met = Truth.FALSE;
        for (int i = 0; i < states.length; i++) {
            Truth by = truth(condition, held.get(i), states[i]);
            met = met.or(isDenied(held.get(i).type(), person) ? by.and(Truth.UNKNOWN) : by);
        }
        if (met == Truth.TRUE) {
            return Truth.TRUE;
        }
        if (isSaidNotHeld(condition.type(), person)) {
            return Truth.FALSE;
        }
        return met.or(isComplete(condition, person, held) ? Truth.FALSE : Truth.UNKNOWN);
    }

    private Truth truth(DocumentCondition condition, HeldDocument document, int states) {
        int forms = DocumentState.forms(document);
        boolean possible = couldBe(document.type(), condition.type())
                && (states & DocumentState.accepted(condition.acceptedValidity())) != 0
                && (forms & DocumentState.accepted(condition.form())) != 0;
        if (!possible) {
            return Truth.FALSE;
        }
        return meets(condition, document.type(), states, forms) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether a document said to be of one kind may be of another: they have a narrower kind in common, or are not known. */
    private boolean couldBe(ConceptId type, ConceptId wanted) {
        if (vocabulary.isNarrowerOrSame(type, wanted) || vocabulary.isNarrowerOrSame(wanted, type)) {
            return true;
        }
        if (!vocabulary.knows(type) || !vocabulary.knows(wanted)) {
            return true;
        }
        return !Collections.disjoint(vocabulary.possiblyNarrower(type), vocabulary.possiblyNarrower(wanted));
    }

    /** Whether the list of documents is complete, and every kind in it is known. */
    private boolean isComplete(DocumentCondition condition, Person person, List<HeldDocument> held) {
        boolean allKnown = person.documentsComplete() && vocabulary.knows(condition.type());
        for (HeldDocument document : held) {
            allKnown &= vocabulary.knows(document.type());
        }
        return allKnown;
    }

    /** Whether documents of a kind are said not to be held, and nothing says otherwise. */
    private boolean isSaidNotHeld(ConceptId type, Person person) {
        for (HeldDocument document : person.documents()) {
            if (!document.held()
                    && vocabulary.isNarrowerOrSame(type, document.type())
                    && !isHeldAfterAll(document, person)) {
                return true;
            }
        }
        return false;
    }

    /** Whether documents of a kind are said not to be held, whatever else is said. */
    private boolean isDenied(ConceptId type, Person person) {
        for (HeldDocument document : person.documents()) {
            if (!document.held() && vocabulary.isNarrowerOrSame(type, document.type())) {
                return true;
            }
        }
        return false;
    }

    private boolean isHeldAfterAll(HeldDocument denied, Person person) {
        for (HeldDocument document : person.documents()) {
            if (document.held() && vocabulary.isNarrowerOrSame(document.type(), denied.type())) {
                return true;
            }
        }
        return false;
    }
}
