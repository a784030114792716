package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entaxi.person.Person;

/**
 * Conjuncts that ask for the same facts in one rule, so that they have to be looked at together to be exact: "a refugee" and
 * "holds the decision", because the decision proves the status. Each such set is compiled when somebody first comes to whom it
 * matters.
 *
 * <p>Sets are added while rules are compiled; after {@link #close} they do not change.
 */
final class JointRules {

    private final Evaluator evaluator;
    private final LocalDate asOf;
    private final Map<NodeTable.Key, Integer> known = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final BitSet legal = new BitSet();
    private AtomicReferenceArray<CompiledRule> compiled = new AtomicReferenceArray<>(0);

    JointRules(Evaluator evaluator, LocalDate asOf) {
        this.evaluator = evaluator;
        this.asOf = asOf;
    }

    /** The number of a set of conjuncts, given in ascending order with the rules that they come from. */
    int add(int[] conjuncts, List<Rule> parts) {
        Integer number = known.putIfAbsent(new NodeTable.Key(0, conjuncts), rules.size());
        if (number != null) {
            return number;
        }
        // One part by itself may be as deep as a rule can be.
        Rule together = parts.size() == 1 ? parts.get(0) : new AllOf(parts);
        legal.set(
                rules.size(),
                ConditionCollector.of(together).stream()
                        .allMatch(each -> each instanceof StatusCondition || each instanceof DocumentCondition));
        rules.add(together);
        return rules.size() - 1;
    }

    void close() {
        known.clear();
        compiled = new AtomicReferenceArray<>(rules.size());
    }

    int size() {
        return rules.size();
    }

    /** Whether a set is about legal status and documents alone. */
    boolean isLegal(int set) {
        return legal.get(set);
    }

    /** What the conjuncts of a set come to together. */
    Outcome outcome(int set, Person person) {
        CompiledRule rule = compiled.get(set);
        if (rule == null) {
            rule = evaluator.compilePart(rules.get(set), asOf);
            compiled.set(set, rule);
        }
        return rule.outcome(person);
    }
}
