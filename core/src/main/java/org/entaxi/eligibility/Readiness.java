package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.List;
import org.entaxi.vocabulary.ConceptId;

/**
 * Which documents a person has to bring, and which of them are at hand. Lacking one is never ineligibility.
 *
 * <p>No value is shown by {@code toString()}.
 *
 * @param requirements what is required, in the order of the service
 */
public record Readiness(List<Requirement> requirements) implements Serializable {

    /**
     * Copies the list.
     *
     * @param requirements what is required
     */
    public Readiness {
        requirements = List.copyOf(requirements);
    }

    /**
     * Tells whether everything required is at hand for sure.
     *
     * @return true also when nothing is required
     */
    public boolean isReady() {
        return requirements.stream().allMatch(Requirement::isMet);
    }

    /** Hides what is at hand. */
    @Override
    public String toString() {
        return "Readiness[…]";
    }

    /**
     * Something required, with how the person stands to each way of meeting it.
     *
     * @param required what is required
     * @param alternatives the ways of meeting it, in the order of the service
     * @param best the index of the way that takes the least: the first that is met, else the one with the fewest and easiest
     *     steps; -1 when there is none
     * @param evidence the kinds of held papers each of which alone, together with what else is known, proves that the person
     *     may use the service, whether or not they are among the alternatives: papers that are valid on the day for sure and
     *     attest a status that the rule asks for. Empty where the document is needed for intake only, and where the rule takes
     *     no proof of a status
     */
    public record Requirement(
            RequiredDocument required, List<Alternative> alternatives, int best, List<ConceptId> evidence) {

        /**
         * Copies the lists.
         *
         * @param required what is required
         * @param alternatives the ways of meeting it
         * @param best the index of the way that takes the least, or -1
         * @param evidence the held papers that prove the same
         */
        public Requirement {
            alternatives = List.copyOf(alternatives);
            evidence = List.copyOf(evidence);
        }

        /**
         * Tells whether it is met for sure.
         *
         * @return true when one of the ways is
         */
        public boolean isMet() {
            return alternatives.stream().anyMatch(Alternative::isMet);
        }

        /** Hides what is at hand. */
        @Override
        public String toString() {
            return "Requirement[…]";
        }
    }

    /**
     * One way of meeting a requirement.
     *
     * @param documents the documents that it takes together
     */
    public record Alternative(List<Item> documents) {

        /**
         * Copies the list.
         *
         * @param documents the documents
         */
        public Alternative {
            documents = List.copyOf(documents);
        }

        /**
         * Tells whether every document is at hand.
         *
         * @return true when each is, in an accepted state and form
         */
        public boolean isMet() {
            return documents.stream().allMatch(item -> item.state() == State.AT_HAND);
        }

        /** Hides what is at hand. */
        @Override
        public String toString() {
            return "Alternative[…]";
        }
    }

    /**
     * One document, and how the person stands to it.
     *
     * @param document what is accepted
     * @param state whether it is at hand, or else what there is to do
     */
    public record Item(AcceptedDocument document, State state) {

        /** Hides whether it is at hand. */
        @Override
        public String toString() {
            return "Item[…]";
        }
    }

    /** How a person stands to a document, from the best to the worst; each but the first has its own remedy. */
    public enum State {
        /** It is held in an accepted state and form: bring it. */
        AT_HAND,
        /** It is held and its validity is not known: look at it. */
        VALIDITY_UNKNOWN,
        /** It is held, and it is not known whether in a form that is accepted: look at it. */
        FORM_UNKNOWN,
        /** It is held in a form that is not accepted: get the right one, such as a certified copy. */
        WRONG_FORM,
        /** It is held and not valid yet: wait. */
        NOT_YET_VALID,
        /** It is held and has expired: renew it. */
        EXPIRED,
        /** It is held in a state that is not accepted, though it has not expired: ask what will do instead. */
        NOT_ACCEPTED,
        /** It is not known whether it is held, or whether what is held is this: ask. */
        NOT_KNOWN,
        /** It is not held: obtain it. */
        NOT_HELD
    }
}
