package org.entaxi.examples.benchmarks.peer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entaxi.eligibility.AgeCondition;
import org.entaxi.eligibility.AllOf;
import org.entaxi.eligibility.AnyOf;
import org.entaxi.eligibility.Assessment;
import org.entaxi.eligibility.AtLeast;
import org.entaxi.eligibility.CodeCondition;
import org.entaxi.eligibility.DateCondition;
import org.entaxi.eligibility.DocumentCondition;
import org.entaxi.eligibility.ElapsedCondition;
import org.entaxi.eligibility.EvaluatedOnCondition;
import org.entaxi.eligibility.Everyone;
import org.entaxi.eligibility.FlagCondition;
import org.entaxi.eligibility.Inherited;
import org.entaxi.eligibility.LanguageCondition;
import org.entaxi.eligibility.MemberCondition;
import org.entaxi.eligibility.NationalityCondition;
import org.entaxi.eligibility.Not;
import org.entaxi.eligibility.NumberCondition;
import org.entaxi.eligibility.RemainingCondition;
import org.entaxi.eligibility.ResidenceCondition;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleReference;
import org.entaxi.eligibility.RuleVisitor;
import org.entaxi.eligibility.StatusCondition;
import org.entaxi.eligibility.Unencoded;
import org.entaxi.eligibility.Unsettled;
import org.entaxi.person.Facts;
import org.entaxi.vocabulary.ConceptId;
import org.jspecify.annotations.Nullable;

/** A rule of ours as the peers can state it; what they cannot state is refused. */
public final class FormulaOf implements RuleVisitor<Formula> {

    private FormulaOf() {}

    /**
     * Translates a rule.
     *
     * @param rule the rule
     * @return the same for the peers
     * @throws UnsupportedOperationException if it has a condition that a flat map of facts cannot answer
     */
    public static Formula of(Rule rule) {
        return rule.accept(new FormulaOf());
    }

    private List<Formula> each(List<Rule> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    private static Formula between(String field, @Nullable Long min, @Nullable Long max) {
        List<Formula> bounds = new ArrayList<>();
        if (min != null) {
            bounds.add(new Formula.AtLeast(field, min));
        }
        if (max != null) {
            bounds.add(new Formula.AtMost(field, max));
        }
        return bounds.size() == 1 ? bounds.get(0) : new Formula.All(bounds);
    }

    private static @Nullable Long whole(@Nullable BigDecimal value) {
        return value == null ? null : Long.valueOf(value.longValueExact());
    }

    /** The name of a fact in the map: {@code household-income} is {@code householdIncome}. */
    static String field(String fact) {
        StringBuilder name = new StringBuilder();
        for (String word : Facts.shortName(fact).split("-", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    static String code(ConceptId concept) {
        return Objects.requireNonNullElse(concept.code(), concept.iri());
    }

    private static Formula refused(Rule rule) {
        throw new UnsupportedOperationException(rule.getClass().getSimpleName());
    }

    @Override
    public Formula allOf(AllOf rule) {
        return new Formula.All(each(rule.of()));
    }

    @Override
    public Formula anyOf(AnyOf rule) {
        return new Formula.Any(each(rule.of()));
    }

    @Override
    public Formula not(Not rule) {
        return new Formula.Not(rule.of().accept(this));
    }

    @Override
    public Formula status(StatusCondition rule) {
        return new Formula.Has("statuses", code(rule.status()));
    }

    @Override
    public Formula document(DocumentCondition rule) {
        return new Formula.Has("documents", code(rule.type()));
    }

    @Override
    public Formula age(AgeCondition rule) {
        Integer min = rule.min();
        Integer max = rule.max();
        return between("age", min == null ? null : Long.valueOf(min), max == null ? null : Long.valueOf(max));
    }

    @Override
    public Formula number(NumberCondition rule) {
        return between(field(rule.fact()), whole(rule.min()), whole(rule.max()));
    }

    @Override
    public Formula flag(FlagCondition rule) {
        return new Formula.Flag(field(rule.fact()));
    }

    @Override
    public Formula code(CodeCondition rule) {
        List<Formula> codes = new ArrayList<>();
        rule.in().forEach(code -> codes.add(new Formula.Has(field(rule.fact()), code)));
        return rule.notIn().isEmpty() ? new Formula.Any(codes) : refused(rule);
    }

    @Override
    public Formula language(LanguageCondition rule) {
        return new Formula.Has("languages", rule.language());
    }

    @Override
    public Formula residence(ResidenceCondition rule) {
        return new Formula.Has("areas", code(rule.area()));
    }

    @Override
    public Formula atLeast(AtLeast rule) {
        return refused(rule);
    }

    @Override
    public Formula everyone(Everyone rule) {
        return refused(rule);
    }

    @Override
    public Formula inherited(Inherited rule) {
        return refused(rule);
    }

    @Override
    public Formula reference(RuleReference rule) {
        return refused(rule);
    }

    @Override
    public Formula unsettled(Unsettled rule) {
        return refused(rule);
    }

    @Override
    public Formula date(DateCondition rule) {
        return refused(rule);
    }

    @Override
    public Formula elapsed(ElapsedCondition rule) {
        return refused(rule);
    }

    @Override
    public Formula remaining(RemainingCondition rule) {
        return refused(rule);
    }

    @Override
    public Formula nationality(NationalityCondition rule) {
        return refused(rule);
    }

    @Override
    public Formula member(MemberCondition rule) {
        return refused(rule);
    }

    @Override
    public Formula evaluatedOn(EvaluatedOnCondition rule) {
        return refused(rule);
    }

    @Override
    public Formula unencoded(Unencoded rule) {
        return refused(rule);
    }

    @Override
    public Formula assessment(Assessment rule) {
        return refused(rule);
    }
}
