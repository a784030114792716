package org.entaxi.validation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.eligibility.DocumentCondition;
import org.entaxi.eligibility.MemberCondition;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.StatusCondition;
import org.entaxi.vocabulary.ConceptId;

/**
 * What rules ask for that documents can prove.
 *
 * @param statuses the statuses of the conditions
 * @param documents the kinds of document of the conditions
 * @param onlyStatusesAndDocuments whether all conditions are of these two kinds, and there is one
 */
record RuleDemands(Set<ConceptId> statuses, Set<ConceptId> documents, boolean onlyStatusesAndDocuments) {

    /** The demands of rules that were put together: nothing in them refers to another. */
    static RuleDemands ofAll(List<Rule> rules) {
        Set<ConceptId> statuses = new LinkedHashSet<>();
        Set<ConceptId> documents = new LinkedHashSet<>();
        boolean only = true;
        for (Rule rule : rules) {
            only &= collect(rule, statuses, documents);
        }
        return new RuleDemands(statuses, documents, only && !(statuses.isEmpty() && documents.isEmpty()));
    }

    private static boolean collect(Rule rule, Set<ConceptId> statuses, Set<ConceptId> documents) {
        if (rule instanceof StatusCondition condition) {
            statuses.add(condition.status());
            return true;
        }
        if (rule instanceof DocumentCondition condition) {
            documents.add(condition.type());
            return true;
        }
        boolean only = !rule.parts().isEmpty() && !(rule instanceof MemberCondition);
        for (Rule part : rule.parts()) {
            only &= collect(part, statuses, documents);
        }
        return only;
    }
}
