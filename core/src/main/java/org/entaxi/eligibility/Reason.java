package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.Citation;
import org.entaxi.basics.Truth;

/**
 * One part of why: a part of the rule, and whether it holds. It is about the rule, and shows no value of the person.
 *
 * @param rule the part of the rule: a condition, or a larger part where no single condition is settled but all cases agree
 * @param pointer where it is in the resolved rule, as a JSON Pointer (RFC 6901)
 * @param truth whether it holds; unknown where only the provider can tell
 * @param facts the facts that it is about
 * @param citations its citations, or those of the nearest part around it that has any
 */
public record Reason(Rule rule, String pointer, Truth truth, List<FactReference> facts, List<Citation> citations)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param rule the part of the rule
     * @param pointer where it is
     * @param truth whether it holds
     * @param facts the facts that it is about
     * @param citations its citations
     */
    public Reason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(truth, "truth");
        facts = List.copyOf(facts);
        citations = List.copyOf(citations);
    }

    /** Where it is and whether it holds; the rule is data to look up. */
    @Override
    public String toString() {
        return "Reason[" + pointer + "]";
    }
}
