package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Truth;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * A rule made ready for a day: its conditions as sets of cells over a few fields, its connectives as flat arrays.
 *
 * <p>{@link #evaluate(EncodedFacts)} is the hot path: it allocates nothing and follows strong Kleene logic, which is exact for
 * rules in which no field occurs twice; {@link #outcome(Person)} is always exact within the limits of
 * {@link Exactness}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CompiledRule {

    private final Evaluator evaluator;
    private final Rule rule;
    private final LocalDate asOf;
    private final Fields conditions;
    private final List<Field> fields;
    private final Field[] others;
    private final @Nullable EncodedBlock legal;
    private final int words;
    private final Program program;
    private final Solver solver;
    private final long[] anybody;

    CompiledRule(Evaluator evaluator, Rule rule, LocalDate asOf) {
        this.evaluator = evaluator;
        this.rule = StatusCodes.expanded(rule);
        this.asOf = asOf;
        this.conditions = new Fields(evaluator, asOf, ConditionCollector.of(this.rule));
        Node root = this.rule.accept(new Normaliser(conditions));
        this.fields = List.copyOf(conditions.placed());
        List<Field> ofLegal =
                fields.stream().filter(field -> field instanceof LegalField).toList();
        this.others =
                fields.stream().filter(field -> !(field instanceof LegalField)).toArray(Field[]::new);
        this.legal = ofLegal.isEmpty()
                ? null
                : new EncodedBlock(ofLegal, person -> LegalPattern.of(person, evaluator.vocabulary(), asOf));
        int size = OpenField.WORDS;
        for (Field field : fields) {
            size += field.words();
        }
        this.words = size;
        this.program = Program.of(root);
        this.solver = new Solver(program);
        this.anybody = encode(Person.UNKNOWN, ConflictLog.SILENT);
    }

    /**
     * The rule.
     *
     * @return the rule as it was compiled
     */
    public Rule rule() {
        return rule;
    }

    /**
     * The day.
     *
     * @return the day it was compiled for
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Tells whether strong Kleene logic is exact for it, because no field occurs twice.
     *
     * @return true when {@link #evaluate(EncodedFacts)} and {@link #outcome(Person)} always agree
     */
    public boolean isReadOnce() {
        return solver.isReadOnce();
    }

    /**
     * Puts what is known of a person into the cells of this rule.
     *
     * @param person what is known
     * @return the encoded facts, for this compiled rule alone
     */
    public EncodedFacts encode(Person person) {
        return new EncodedFacts(this, encode(person, ConflictLog.SILENT));
    }

    long[] encode(Person person, ConflictLog conflicts) {
        long[] encoded = new long[words];
        encoded[0] = OpenField.WORD;
        if (legal != null) {
            legal.encode(person, conflicts, encoded, 0);
        }
        for (Field field : others) {
            Solver.restrict(encoded, field, field.possible(person, conflicts));
        }
        return encoded;
    }

    /** Puts what is known of a person into the cells of one field. */
    void encode(Field field, Person known, long[] encoded) {
        if (legal != null && field instanceof LegalField) {
            legal.encode(known, ConflictLog.SILENT, encoded, 0);
        } else {
            Solver.restrict(encoded, field, field.possible(known, ConflictLog.SILENT));
        }
    }

    /**
     * Evaluates the rule by strong Kleene logic, without allocating anything.
     *
     * @param facts facts that this compiled rule encoded
     * @return true or false where that settles it; unknown otherwise
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if another rule encoded them
     */
    public Truth evaluate(EncodedFacts facts) {
        if (facts.owner() != this) {
            throw new RuleException(RuleException.Code.ENCODING_FOREIGN);
        }
        int value = program.evaluate(facts.words());
        return value == Program.TRUE ? Truth.TRUE : value == Program.FALSE ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * The exact outcome, without reasons.
     *
     * @param person what is known
     * @return the outcome
     */
    public Outcome outcome(Person person) {
        return Outcome.of(solver.exact(encode(person, ConflictLog.SILENT)).value());
    }

    /**
     * The exact outcome, without reasons.
     *
     * @param facts facts that this compiled rule encoded
     * @return the outcome
     * @throws RuleException {@link RuleException.Code#ENCODING_FOREIGN} if another rule encoded them
     */
    public Outcome outcome(EncodedFacts facts) {
        if (facts.owner() != this) {
            throw new RuleException(RuleException.Code.ENCODING_FOREIGN);
        }
        return Outcome.of(solver.exact(facts.words()).value());
    }

    /**
     * Decides, with reasons and with what is missing.
     *
     * @param person what is known
     * @return the decision
     */
    public Decision decide(Person person) {
        return new DecisionMaker(this, person).decide();
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** The facts of somebody of whom nothing is known; whoever is given them only reads. */
    long[] anybody() {
        return anybody;
    }

    List<Field> fields() {
        return fields;
    }

    Solver solver() {
        return solver;
    }

    /** Whether something ties fields to each other that is not known here, so that an open outcome may in truth be settled. */
    boolean isApproximate() {
        return conditions.isApproximate() || isReadInTwoWays();
    }

    /** Whether more might follow from what is known of a person than is worked out. */
    boolean isApproximateFor(Person person) {
        return isApproximate() || fields.stream().anyMatch(field -> field.isApproximateFor(person));
    }

    /** Whether one fact is asked for in two ways, such as a flag and a code, or the household by members and by size. */
    private boolean isReadInTwoWays() {
        Set<FactReference> seen = new HashSet<>();
        for (Field field : fields) {
            for (FactReference unit : field.units()) {
                if (!seen.add(unit)) {
                    return true;
                }
            }
        }
        return seen.contains(FactReference.of(Facts.HOUSEHOLD))
                && (seen.contains(FactReference.of(Facts.HOUSEHOLD_SIZE))
                        || seen.contains(FactReference.of(Facts.INCOME_PER_MEMBER)));
    }

    /** What is known of one condition of the rule. */
    Truth truth(Rule leaf, long[] facts) {
        if (leaf instanceof Everyone) {
            return Truth.TRUE;
        }
        if (leaf instanceof EvaluatedOnCondition window) {
            return Truth.of(window.includes(asOf));
        }
        boolean open = leaf instanceof Unencoded || leaf instanceof Assessment || !(leaf instanceof Condition);
        if (open) {
            return Truth.UNKNOWN;
        }
        Condition condition = (Condition) leaf;
        return conditions.of(condition).truth(conditions.mask(condition), facts);
    }

    long[] mask(Condition condition) {
        return conditions.mask(condition);
    }

    Field field(Condition condition) {
        return conditions.of(condition);
    }

    /** A part of the rule by itself, over the same fields. */
    Solver solverOf(Rule part) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(part.accept(new Normaliser(conditions)));
        return new Solver(Program.of(Node.all(nodes)));
    }

    /** How large it is; the rule is data to look up. */
    @Override
    public String toString() {
        return "CompiledRule[" + fields.size() + " fields, " + asOf + "]";
    }
}
