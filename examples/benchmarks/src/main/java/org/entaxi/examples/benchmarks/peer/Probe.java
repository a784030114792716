package org.entaxi.examples.benchmarks.peer;

import static org.entaxi.eligibility.Rules.age;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.flag;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.eligibility.Decision;
import org.entaxi.eligibility.Evaluator;
import org.entaxi.eligibility.Outcome;
import org.entaxi.eligibility.Rule;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;

/**
 * Questions asked with nothing known at all, which show what an engine makes of a fact that it does not have. An engine that answers
 * yes or no where the missing fact could make it the other is wrong, however fast it was; one that says unknown where every value of
 * the missing fact gives the same answer is sound and not complete.
 */
public final class Probe {

    /** A question. */
    record Question(String words, Formula formula, Rule rule, Reply right) {}

    /**
     * What an engine made of a question.
     *
     * @param question the question in words
     * @param engine the engine
     * @param right the right answer
     * @param said what it said
     * @param verdict how good that is
     */
    public record Answer(String question, String engine, String right, String said, Verdict verdict) {}

    /** How good an answer is. */
    public enum Verdict {
        /** As it should be. */
        RIGHT,
        /** Nothing false, and less than could be said: it says unknown where one can know, or ends in an error. */
        INCOMPLETE,
        /** Wrong: it says what some person contradicts. */
        WRONG
    }

    private static final String A = Facts.IN_STATE_CARE;
    private static final String B = Facts.IN_RECEPTION_FACILITY;
    private static final Rule REFUGEE = status(LegalStatuses.RECOGNISED_REFUGEE);
    private static final Rule SUBSIDIARY = status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY);
    private static final Formula IS_R = new Formula.Is("status", "R");
    private static final Formula IS_S = new Formula.Is("status", "S");
    private static final Formula IS_A = new Formula.Flag("a");
    private static final Formula IS_B = new Formula.Flag("b");
    private static final Formula ADULT = new Formula.AtLeast("age", 18);
    private static final Formula MINOR = new Formula.AtMost("age", 17);

    private static final List<Question> QUESTIONS = List.of(
            new Question("age ≥ 18", ADULT, age().atLeast(18), Reply.UNKNOWN),
            new Question("status = R", IS_R, REFUGEE, Reply.UNKNOWN),
            new Question("not (status = R)", new Formula.Not(IS_R), not(REFUGEE), Reply.UNKNOWN),
            new Question(
                    "not (status in {R, S})",
                    new Formula.Not(new Formula.IsOneOf("status", List.of("R", "S"))),
                    not(anyOf(REFUGEE, SUBSIDIARY)),
                    Reply.UNKNOWN),
            new Question("not a", new Formula.Not(IS_A), not(flag(A)), Reply.UNKNOWN),
            new Question(
                    "a or not a",
                    new Formula.Any(List.of(IS_A, new Formula.Not(IS_A))),
                    anyOf(flag(A), not(flag(A))),
                    Reply.TRUE),
            new Question(
                    "age ≥ 18 or age < 18",
                    new Formula.Any(List.of(ADULT, MINOR)),
                    anyOf(age().atLeast(18), age().under(18)),
                    Reply.TRUE),
            new Question(
                    "status = R and status = S (they exclude each other)",
                    new Formula.All(List.of(IS_R, IS_S)),
                    allOf(REFUGEE, SUBSIDIARY),
                    Reply.FALSE));

    private static final String MISSING = "what is missing for a and b";

    private Probe() {}

    /**
     * Asks us.
     *
     * @return our answers
     */
    public static List<Answer> ofEntaxi() {
        Evaluator evaluator = Evaluator.of(Vocabulary.greece());
        LocalDate day = LocalDate.of(2026, 11, 23);
        List<Answer> answers = new ArrayList<>();
        for (Question question : QUESTIONS) {
            Decision decision = evaluator.decide(question.rule(), Person.UNKNOWN, day);
            answers.add(answer(question, "Entaxi", reply(decision.outcome())));
        }
        Decision decision = evaluator.decide(allOf(flag(A), flag(B)), Person.UNKNOWN, day);
        Set<String> missing = new TreeSet<>();
        decision.missing().forEach(each -> missing.add(each.fact().fact()));
        answers.add(missing("Entaxi", missing.equals(Set.of(A, B)) ? new TreeSet<>(List.of("a", "b")) : missing));
        return answers;
    }

    /**
     * Asks an engine.
     *
     * @param engine the engine
     * @return its answers
     */
    public static List<Answer> of(Engine engine) {
        List<Answer> answers = new ArrayList<>();
        for (Question question : QUESTIONS) {
            answers.add(answer(question, engine.name(), engine.ask(question.formula(), Map.of())));
        }
        answers.add(missing(engine.name(), missingOf(engine)));
        return answers;
    }

    private static Set<String> missingOf(Engine engine) {
        try {
            Formula both = new Formula.All(List.of(IS_A, IS_B));
            return engine.missing(engine.prepare(both).answer(engine.facts(Map.of())));
        } catch (Exception | LinkageError e) {
            return Set.of();
        }
    }

    private static Reply reply(Outcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> Reply.TRUE;
            case NOT_ELIGIBLE -> Reply.FALSE;
            case UNDETERMINED -> Reply.UNKNOWN;
        };
    }

    private static Answer answer(Question question, String engine, Reply said) {
        boolean silent = said == Reply.UNKNOWN || said == Reply.FAILED;
        Verdict verdict = said == question.right() ? Verdict.RIGHT : silent ? Verdict.INCOMPLETE : Verdict.WRONG;
        return new Answer(question.words(), engine, question.right().name(), said.name(), verdict);
    }

    private static Answer missing(String engine, Set<String> names) {
        boolean right = names.equals(Set.of("a", "b"));
        String said = names.isEmpty() ? "nothing" : String.join(", ", names);
        return new Answer(MISSING, engine, "a, b", said, right ? Verdict.RIGHT : Verdict.INCOMPLETE);
    }
}
