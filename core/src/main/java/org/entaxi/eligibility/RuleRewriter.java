package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;

/** Copies a rule from the leaves up; a subclass says what becomes of the leaves. */
abstract class RuleRewriter implements RuleVisitor<Rule> {

    /** What becomes of a rule without parts. */
    abstract Rule leaf(Rule rule);

    /** Called for every rule with parts, before them. */
    void enter() {}

    /** Called for every rule with parts, after them. */
    void leave() {}

    private List<Rule> all(List<Rule> parts) {
        enter();
        List<Rule> copies = new ArrayList<>(parts.size());
        for (Rule part : parts) {
            copies.add(part.accept(this));
        }
        leave();
        return copies;
    }

    private Rule only(Rule part) {
        enter();
        Rule copy = part.accept(this);
        leave();
        return copy;
    }

    @Override
    public Rule allOf(AllOf rule) {
        return new AllOf(all(rule.of()), rule.info());
    }

    @Override
    public Rule anyOf(AnyOf rule) {
        return new AnyOf(all(rule.of()), rule.info());
    }

    @Override
    public Rule not(Not rule) {
        return new Not(only(rule.of()), rule.info());
    }

    @Override
    public Rule atLeast(AtLeast rule) {
        return new AtLeast(rule.n(), all(rule.of()), rule.info());
    }

    @Override
    public Rule member(MemberCondition rule) {
        return new MemberCondition(
                rule.quantifier(), rule.relation(), only(rule.where()), rule.min(), rule.max(), rule.info());
    }

    @Override
    public Rule everyone(Everyone rule) {
        return leaf(rule);
    }

    @Override
    public Rule inherited(Inherited rule) {
        return leaf(rule);
    }

    @Override
    public Rule reference(RuleReference rule) {
        return leaf(rule);
    }

    @Override
    public Rule unsettled(Unsettled rule) {
        return leaf(rule);
    }

    @Override
    public Rule status(StatusCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule document(DocumentCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule age(AgeCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule number(NumberCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule flag(FlagCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule code(CodeCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule date(DateCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule elapsed(ElapsedCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule remaining(RemainingCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule language(LanguageCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule residence(ResidenceCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule nationality(NationalityCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule evaluatedOn(EvaluatedOnCondition rule) {
        return leaf(rule);
    }

    @Override
    public Rule unencoded(Unencoded rule) {
        return leaf(rule);
    }

    @Override
    public Rule assessment(Assessment rule) {
        return leaf(rule);
    }
}
