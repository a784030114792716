package org.entaxi.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entaxi.basics.FindingCode;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleException;
import org.entaxi.eligibility.RuleScope;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.model.Service;
import org.jspecify.annotations.Nullable;

/**
 * Who may use a service, as far as the day does not matter: one rule, or what the service and those that it is part of say of
 * the days on which their rules apply. Services with equal cases have the same outcome on every day.
 *
 * @param always the rule on every day, with everything that it refers to in place; null when it depends on the day
 * @param stages what the service says and those that it is part of, outermost first; empty when there is one rule
 */
record RuleCase(@Nullable Rule always, List<Stage> stages) {

    /** The rules of one service. */
    record Stage(@Nullable Rule rule, List<RuleVersion> versions) {}

    /** The case of a service whose ancestors are given innermost first. */
    static RuleCase of(Service service, List<Service> ancestors, RuleScope scope) {
        List<Stage> stages = new ArrayList<>(ancestors.size() + 1);
        boolean dated = false;
        for (int i = ancestors.size() - 1; i >= -1; i--) {
            Service each = i < 0 ? service : ancestors.get(i);
            stages.add(new Stage(each.eligibility(), each.eligibilityVersions()));
            dated |= !each.eligibilityVersions().isEmpty();
        }
        return dated
                ? new RuleCase(null, List.copyOf(stages))
                : new RuleCase(resolve(stages, scope, LocalDate.EPOCH), List.of());
    }

    /** What is reported of a rule that cannot be decided. */
    static FindingCode findingCode(RuleException e) {
        return e.code() == RuleException.Code.RULE_TOO_DEEP ? FindingCode.RULE_TOO_DEEP : FindingCode.RULE_TOO_LARGE;
    }

    /** The rule on a day; refused when what it refers to makes it too deep or too large. */
    Rule on(LocalDate day, RuleScope scope) {
        return always != null ? always : resolve(stages, scope, day);
    }

    private static Rule resolve(List<Stage> stages, RuleScope scope, LocalDate day) {
        Rule resolved = null;
        for (Stage stage : stages) {
            resolved = scope.resolve(RuleScope.inForce(stage.rule(), stage.versions(), day), resolved);
        }
        return Objects.requireNonNull(resolved, "a service");
    }
}
