package org.entaxi.examples.benchmarks.peer;

import java.util.Map;
import java.util.Set;

/** An engine of the comparison. */
public interface Engine {

    /**
     * Its name in the report.
     *
     * @return name and version
     */
    String name();

    /**
     * Makes a rule ready, as far as the engine can.
     *
     * @param formula the rule
     * @return the rule, ready to answer
     */
    Prepared prepare(Formula formula);

    /**
     * Puts facts into the form that the engine takes.
     *
     * @param known the facts that are known, by the names of {@link Field}; others are not known
     * @return the engine's form, for any of its rules
     */
    Object facts(Map<String, Object> known);

    /**
     * Reads an answer.
     *
     * @param answer what a rule answered
     * @return what that says
     */
    Reply reply(Object answer);

    /**
     * Reads which facts an undetermined answer says are missing.
     *
     * @param answer what a rule answered
     * @return their names; empty where the engine names none
     */
    default Set<String> missing(Object answer) {
        return Set.of();
    }

    /** A rule that is ready. */
    interface Prepared {

        /**
         * Answers, in the engine's own terms; this is what is measured.
         *
         * @param facts facts in the engine's form
         * @return the answer
         * @throws Exception if the engine does
         */
        Object answer(Object facts) throws Exception;
    }

    /**
     * Asks and reads the answer.
     *
     * @param formula the rule
     * @param known the facts that are known
     * @return what the engine says
     */
    default Reply ask(Formula formula, Map<String, Object> known) {
        try {
            return reply(prepare(formula).answer(facts(known)));
        } catch (Exception | LinkageError e) {
            // A newer JDK may have lost what an older library needs, as MVEL needs java.lang.Compiler.
            return Reply.FAILED;
        }
    }
}
