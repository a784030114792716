package org.entaxi.eligibility;

import java.util.ArrayList;
import java.util.List;

/** Brings a resolved rule into normal form, over the fields of its conditions. */
final class Normaliser implements RuleVisitor<Node> {

    private final FieldMap fields;
    private final boolean negated;
    private final Normaliser opposite;

    Normaliser(FieldMap fields) {
        this.fields = fields;
        this.negated = false;
        this.opposite = new Normaliser(this);
    }

    private Normaliser(Normaliser opposite) {
        this.fields = opposite.fields;
        this.negated = true;
        this.opposite = opposite;
    }

    private List<Node> all(List<Rule> rules) {
        List<Node> nodes = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            nodes.add(rule.accept(this));
        }
        return nodes;
    }

    private Node leaf(Condition condition) {
        Field field = fields.of(condition);
        long[] mask = fields.mask(condition);
        return Node.leaf(field, negated ? Masks.not(mask, field.cells()) : mask);
    }

    private Node open(Rule rule) {
        OpenField field = OpenField.of(rule);
        return Node.leaf(field, negated ? Masks.not(field.mask(), field.cells()) : field.mask());
    }

    @Override
    public Node allOf(AllOf rule) {
        return negated ? Node.any(all(rule.of())) : Node.all(all(rule.of()));
    }

    @Override
    public Node anyOf(AnyOf rule) {
        return negated ? Node.all(all(rule.of())) : Node.any(all(rule.of()));
    }

    @Override
    public Node not(Not rule) {
        return rule.of().accept(opposite);
    }

    /** Not at least n of k means at least k - n + 1 of them do not hold. */
    @Override
    public Node atLeast(AtLeast rule) {
        int size = rule.of().size();
        int n = Math.max(0, Math.min(rule.n(), size + 1));
        return Node.atLeast(negated ? size - n + 1 : n, all(rule.of()));
    }

    @Override
    public Node everyone(Everyone rule) {
        return Node.of(!negated);
    }

    @Override
    public Node evaluatedOn(EvaluatedOnCondition rule) {
        return Node.of(rule.includes(fields.asOf()) != negated);
    }

    @Override
    public Node inherited(Inherited rule) {
        return open(rule);
    }

    @Override
    public Node reference(RuleReference rule) {
        return open(rule);
    }

    @Override
    public Node unsettled(Unsettled rule) {
        return open(rule);
    }

    @Override
    public Node unencoded(Unencoded rule) {
        return open(rule);
    }

    @Override
    public Node assessment(Assessment rule) {
        return open(rule);
    }

    @Override
    public Node status(StatusCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node document(DocumentCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node age(AgeCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node number(NumberCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node flag(FlagCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node code(CodeCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node date(DateCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node elapsed(ElapsedCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node remaining(RemainingCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node language(LanguageCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node residence(ResidenceCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node nationality(NationalityCondition rule) {
        return leaf(rule);
    }

    @Override
    public Node member(MemberCondition rule) {
        return leaf(rule);
    }
}
