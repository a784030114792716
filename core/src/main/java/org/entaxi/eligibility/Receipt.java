package org.entaxi.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a decision was made of, so that it can be made again and compared: which rule, which vocabulary, which version of the
 * evaluator, which day, and which facts were looked at. It holds no value of a fact.
 *
 * @param ruleHash SHA-256 of the rule as it was evaluated, in hexadecimal digits; notes and citations do not count
 * @param vocabularyHash SHA-256 of what the vocabulary says about its concepts, in hexadecimal digits; labels do not count
 * @param engine the version of the evaluator's semantics, such as {@code entaxi/1}
 * @param asOf the day of the decision
 * @param outcome the outcome
 * @param facts the facts that the rule looks at
 */
public record Receipt(
        String ruleHash,
        String vocabularyHash,
        String engine,
        LocalDate asOf,
        Outcome outcome,
        List<FactReference> facts)
        implements Serializable {

    /** The version of the evaluator's semantics: another version may decide otherwise. */
    public static final String ENGINE = "entaxi/1";

    /**
     * Copies the list.
     *
     * @param ruleHash the hash of the rule
     * @param vocabularyHash the hash of the vocabulary
     * @param engine the version of the evaluator's semantics
     * @param asOf the day of the decision
     * @param outcome the outcome
     * @param facts the facts that the rule looks at
     */
    public Receipt {
        Objects.requireNonNull(ruleHash, "ruleHash");
        Objects.requireNonNull(vocabularyHash, "vocabularyHash");
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(outcome, "outcome");
        facts = List.copyOf(facts);
    }
}
