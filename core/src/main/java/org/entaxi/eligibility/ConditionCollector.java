package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a rule that a fact of the person settles, in the order of the rule. */
final class ConditionCollector {

    private ConditionCollector() {}

    static List<Condition> of(Rule rule) {
        List<Condition> conditions = new ArrayList<>();
        collect(rule, conditions);
        return conditions;
    }

    private static void collect(Rule rule, List<Condition> conditions) {
        if (rule instanceof Condition condition) {
            boolean aboutPerson =
                    !(rule instanceof Unencoded || rule instanceof Assessment || rule instanceof EvaluatedOnCondition);
            if (aboutPerson) {
                conditions.add(condition);
            }
            return;
        }
        rule.parts().forEach(part -> collect(part, conditions));
    }
}
