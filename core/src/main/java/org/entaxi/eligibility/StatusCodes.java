package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.entaxi.person.Facts;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;

/** Reads a code condition on legal status as what it means: conditions on the statuses. */
final class StatusCodes extends RuleRewriter {

    private StatusCodes() {}

    static Rule expanded(Rule rule) {
        for (Condition condition : ConditionCollector.of(rule)) {
            if (isAboutStatus(condition)) {
                return rule.accept(new StatusCodes());
            }
        }
        return rule;
    }

    private static boolean isAboutStatus(Rule rule) {
        return rule instanceof CodeCondition code && code.fact().equals(Facts.LEGAL_STATUS);
    }

    @Override
    Rule leaf(Rule rule) {
        if (!isAboutStatus(rule)) {
            return rule;
        }
        CodeCondition code = (CodeCondition) rule;
        List<Rule> parts = new ArrayList<>();
        if (!code.in().isEmpty()) {
            parts.add(new AnyOf(statuses(code.in())));
        }
        if (!code.notIn().isEmpty()) {
            parts.add(new Not(new AnyOf(statuses(code.notIn()))));
        }
        return new AllOf(parts, rule.info());
    }

    private static List<Rule> statuses(List<String> codes) {
        List<Rule> statuses = new ArrayList<>();
        for (String text : codes) {
            if (!text.isEmpty()) {
                statuses.add(new StatusCondition(ConceptId.parse(text, Schemes.LEGAL_STATUS)));
            }
        }
        return statuses;
    }

    /** A member's own conditions are read when the rule about members is compiled. */
    @Override
    public Rule member(MemberCondition rule) {
        return rule;
    }
}
