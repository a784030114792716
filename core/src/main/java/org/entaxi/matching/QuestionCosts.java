package org.entaxi.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.FactReference;
import org.entaxi.person.FactDefinition;

/**
 * What it takes to ask for a fact: the effort of answering, and more where the question is sensitive, because it makes people
 * leave.
 *
 * <p>Immutable and thread-safe.
 */
public final class QuestionCosts {

    /** What is taken of a fact without a definition. */
    private static final int UNDEFINED = 2;

    private static final QuestionCosts DEFAULTS = new QuestionCosts(Map.of());

    private final Map<String, Integer> own;

    private QuestionCosts(Map<String, Integer> own) {
        this.own = own;
    }

    /**
     * The costs that the definitions of the facts give, see {@link FactDefinition#askingCost()}.
     *
     * @return the costs
     */
    public static QuestionCosts defaults() {
        return DEFAULTS;
    }

    /**
     * A copy in which a fact costs something else.
     *
     * @param fact the IRI of the fact
     * @param cost the cost, at least 1
     * @return the copy
     * @throws IllegalArgumentException if the cost is below 1
     */
    public QuestionCosts with(String fact, int cost) {
        if (cost < 1) {
            throw new IllegalArgumentException("Cost below 1");
        }
        Map<String, Integer> more = new LinkedHashMap<>(own);
        more.put(fact, cost);
        return new QuestionCosts(Collections.unmodifiableMap(more));
    }

    int of(Evaluator evaluator, FactReference fact) {
        Integer cost = own.get(fact.fact());
        if (cost != null) {
            return cost;
        }
        FactDefinition definition = evaluator.definition(fact.fact());
        return definition == null ? UNDEFINED : Math.max(1, definition.askingCost());
    }
}
