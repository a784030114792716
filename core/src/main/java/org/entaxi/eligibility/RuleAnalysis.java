package org.entaxi.eligibility;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a rule without knowing anybody: whether it comes out the same for everybody, and which of its conditions
 * never matter.
 *
 * @param forEverybody the outcome where it is the same for everybody; null where it depends
 * @param idle the conditions that could be left out without changing anything, as JSON Pointers into the rule, in its order;
 *     each by itself, so that leaving out one may make another matter
 */
public record RuleAnalysis(@Nullable Outcome forEverybody, List<String> idle) implements Serializable {

    /**
     * Copies the list.
     *
     * @param forEverybody the outcome where it is the same for everybody, or null
     * @param idle the conditions that could be left out
     */
    public RuleAnalysis {
        idle = List.copyOf(idle);
    }
}
