package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Truth;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.Facts;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;

/** The document conditions of a rule, how they hang together, and what a person's documents say about them. */
final class Wallet {

    /**
     * One reading of a person's documents: what they prove, each condition as far as it is settled, and the states in which a
     * document can meet it.
     */
    record Reading(List<ConceptId> proved, Truth[] truths, int[] supplying, Denials denials) {

        /** Hides what somebody holds. */
        @Override
        public String toString() {
            return "Reading[…]";
        }
    }

    /** A kind of document that can meet a condition, and what a valid one proves. */
    private record Supply(ConceptId type, List<ConceptId> proved) {}

    private static final int MAX_READINGS = 256;
    private static final int MAX_WAYS = 32;
    private static final int FORMS = DocumentForm.values().length;
    private static final int STATES = 5;
    private static final int ANY_STATE = (1 << STATES) - 1;

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
    List<List<ConceptId>> provedBy(int papers, Reading reading) {
        List<List<ConceptId>> ways = List.of(List.of());
        for (int i = 0; i < conditions.size(); i++) {
            if ((papers & 1 << i) != 0) {
                List<List<ConceptId>> here = provedBy(i, papers, reading);
                boolean tooMany = here.isEmpty() || (long) ways.size() * here.size() > MAX_WAYS;
                ways = tooMany ? ways : crossed(ways, here);
            }
        }
        return ways;
    }

    private List<List<ConceptId>> provedBy(int condition, int papers, Reading reading) {
        List<List<ConceptId>> ways = new ArrayList<>();
        for (Supply supply : supplies.get(condition)) {
            int states = supplyingStates(condition, supply.type(), papers) & reading.supplying()[condition];
            if (states != 0 && !reading.denials().isSaidNotHeld(supply.type())) {
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
     * be. Documents in one state, and those beyond the limit, are read once for all.
     */
    List<Reading> readings(Person person, ConflictLog conflicts) {
        Denials denials = new Denials(vocabulary, person);
        List<Paper> uncertain = new ArrayList<>();
        List<int[]> combinations = new ArrayList<>();
        combinations.add(new int[0]);
        Account settled = new Account();
        for (HeldDocument document : person.documents()) {
            if (document.held()) {
                Paper paper = new Paper(document, denials.isDenied(document.type()));
                List<Integer> choices = choices(document);
                if (choices.size() == 1 || (long) combinations.size() * choices.size() > MAX_READINGS) {
                    settled.add(paper, choices.stream().reduce(0, (one, other) -> one | other));
                } else {
                    uncertain.add(paper);
                    combinations = extended(combinations, choices);
                }
            }
        }
        boolean[] complete = new boolean[conditions.size()];
        boolean[] saidNotHeld = new boolean[conditions.size()];
        for (int i = 0; i < complete.length; i++) {
            complete[i] = isComplete(conditions.get(i), person);
            saidNotHeld[i] = denials.isSaidNotHeld(conditions.get(i).type());
        }
        List<Reading> readings = new ArrayList<>();
        for (int[] states : combinations) {
            Account account = new Account(settled);
            for (int i = 0; i < states.length; i++) {
                account.add(uncertain.get(i), states[i]);
            }
            readings.add(account.reading(complete, saidNotHeld, denials));
        }
        if (denials.isContradicted()) {
            conflicts.add(new Conflict(FactReference.of(Facts.DOCUMENTS), Conflict.Kind.DOCUMENT_HELD_AND_NOT_HELD));
        }
        return readings;
    }

    /** A document held, and whether documents of its kind are said not to be. */
    private record Paper(HeldDocument document, boolean denied) {

        /** Hides what somebody holds. */
        @Override
        public String toString() {
            return "Paper[…]";
        }
    }

    /** What documents, each in a state, prove and meet together. */
    private final class Account {

        private final Set<ConceptId> proved;
        private final Truth[] met;
        private final int[] supplying;

        Account() {
            proved = new LinkedHashSet<>();
            met = new Truth[conditions.size()];
            Arrays.fill(met, Truth.FALSE);
            supplying = new int[met.length];
        }

        Account(Account other) {
            proved = new LinkedHashSet<>(other.proved);
            met = other.met.clone();
            supplying = other.supplying.clone();
        }

        void add(Paper paper, int states) {
            for (int i = 0; i < met.length; i++) {
                Truth by = truth(conditions.get(i), paper.document(), states);
                met[i] = met[i].or(paper.denied() ? by.and(Truth.UNKNOWN) : by);
                supplying[i] |= by == Truth.FALSE ? 0 : states;
            }
            if (!paper.denied() && (states & ~DocumentState.PROVES) == 0) {
                proved.addAll(attestations.provedBy(paper.document(), asOf));
            }
        }

        Reading reading(boolean[] complete, boolean[] saidNotHeld, Denials denials) {
            Truth[] truths = met.clone();
            int[] states = supplying.clone();
            for (int i = 0; i < truths.length; i++) {
                if (truths[i] != Truth.TRUE) {
                    truths[i] = saidNotHeld[i] ? Truth.FALSE : truths[i].or(complete[i] ? Truth.FALSE : Truth.UNKNOWN);
                }
                states[i] = complete[i] ? states[i] : ANY_STATE;
            }
            return new Reading(List.copyOf(proved), truths, states, denials);
        }
    }

    /** The states of a document told apart as far as they matter. */
    private List<Integer> choices(HeldDocument document) {
        int states = DocumentState.possible(document, vocabulary, asOf);
        boolean matters = !attestations.provedBy(document, asOf).isEmpty() || isNamed(document);
        List<Integer> choices = new ArrayList<>();
        if (Integer.bitCount(states) == 1 || !matters) {
            choices.add(states);
            return choices;
        }
        Map<Integer, Integer> alike = new LinkedHashMap<>();
        for (int state = 0; state < STATES; state++) {
            if ((states & 1 << state) != 0) {
                alike.merge(matters(document, 1 << state), 1 << state, (one, other) -> one | other);
            }
        }
        choices.addAll(alike.values());
        return choices;
    }

    /** What it makes for a document to be in a state: whether it proves, and which conditions accept it, as bits. */
    private int matters(HeldDocument document, int state) {
        int bits = (state & DocumentState.PROVES) == 0 ? 0 : 1;
        for (int i = 0; i < conditions.size(); i++) {
            DocumentCondition condition = conditions.get(i);
            boolean accepted = (state & DocumentState.accepted(condition.acceptedValidity())) != 0
                    && couldBe(document.type(), condition.type());
            bits |= accepted ? 2 << i : 0;
        }
        return bits;
    }

    /** Whether a person's documents can be in more ways than are told apart. */
    boolean isCapped(Person person) {
        long ways = 1;
        for (HeldDocument document : person.documents()) {
            ways *= document.held() && ways <= MAX_READINGS ? choices(document).size() : 1;
        }
        return ways > MAX_READINGS;
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
        List<int[]> longer = new ArrayList<>();
        for (int[] combination : combinations) {
            for (int choice : choices) {
                int[] next = Arrays.copyOf(combination, combination.length + 1);
                next[combination.length] = choice;
                longer.add(next);
            }
        }
        return longer;
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

    private boolean couldBe(ConceptId type, ConceptId wanted) {
        return couldBe(vocabulary, type, wanted);
    }

    /** Whether a document said to be of one kind may be of another: they have a narrower kind in common, or are not known. */
    static boolean couldBe(Vocabulary vocabulary, ConceptId type, ConceptId wanted) {
        if (vocabulary.isNarrowerOrSame(type, wanted) || vocabulary.isNarrowerOrSame(wanted, type)) {
            return true;
        }
        if (!isKnown(vocabulary, type) || !isKnown(vocabulary, wanted)) {
            return true;
        }
        return !Collections.disjoint(vocabulary.possiblyNarrower(type), vocabulary.possiblyNarrower(wanted));
    }

    /** Whether something is known to be a kind of document, and not something else or nothing at all. */
    static boolean isKnown(Vocabulary vocabulary, ConceptId type) {
        return vocabulary.knows(type, Schemes.DOCUMENT_TYPE);
    }

    /** Whether the list of documents is complete, and every kind in it is known. */
    private boolean isComplete(DocumentCondition condition, Person person) {
        boolean allKnown = person.documentsComplete() && isKnown(vocabulary, condition.type());
        for (HeldDocument document : person.documents()) {
            allKnown &= !document.held() || isKnown(vocabulary, document.type());
        }
        return allKnown;
    }
}
