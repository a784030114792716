package org.entaxi.examples.benchmarks.peer;

import java.util.List;

/** A rule as every engine can state it, over a flat map of facts. */
public sealed interface Formula {

    /**
     * Writes it in the language of an engine.
     *
     * @param syntax the language
     * @param <T> what the language is made of
     * @return the rule in it
     */
    <T> T in(Syntax<T> syntax);

    /**
     * A language of rules.
     *
     * @param <T> what it is made of: text, or functions
     */
    interface Syntax<T> {

        /**
         * All hold.
         *
         * @param parts the parts, at least one
         * @return the whole
         */
        T all(List<T> parts);

        /**
         * Any holds.
         *
         * @param parts the parts, at least one
         * @return the whole
         */
        T any(List<T> parts);

        /**
         * It does not hold.
         *
         * @param part the part
         * @return the whole
         */
        T not(T part);

        /**
         * A number is a bound or more.
         *
         * @param field the fact
         * @param bound the bound
         * @return the comparison
         */
        T atLeast(String field, long bound);

        /**
         * A number is a bound or less.
         *
         * @param field the fact
         * @param bound the bound
         * @return the comparison
         */
        T atMost(String field, long bound);

        /**
         * A fact is a code.
         *
         * @param field the fact
         * @param code the code
         * @return the comparison
         */
        T is(String field, String code);

        /**
         * A fact is one of some codes.
         *
         * @param field the fact
         * @param codes the codes
         * @return the comparison
         */
        T isOneOf(String field, List<String> codes);

        /**
         * A code is among those of a fact.
         *
         * @param field the fact
         * @param code the code
         * @return the comparison
         */
        T has(String field, String code);

        /**
         * A fact says yes.
         *
         * @param field the fact
         * @return the comparison
         */
        T flag(String field);
    }

    /**
     * All hold.
     *
     * @param parts the parts, at least one
     */
    record All(List<Formula> parts) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.all(each(parts, syntax));
        }
    }

    /**
     * Any holds.
     *
     * @param parts the parts, at least one
     */
    record Any(List<Formula> parts) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.any(each(parts, syntax));
        }
    }

    /**
     * It does not hold.
     *
     * @param part the part
     */
    record Not(Formula part) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.not(part.in(syntax));
        }
    }

    /**
     * A number is a bound or more.
     *
     * @param field the fact
     * @param bound the bound
     */
    record AtLeast(String field, long bound) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.atLeast(field, bound);
        }
    }

    /**
     * A number is a bound or less.
     *
     * @param field the fact
     * @param bound the bound
     */
    record AtMost(String field, long bound) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.atMost(field, bound);
        }
    }

    /**
     * A fact is a code.
     *
     * @param field the fact
     * @param code the code
     */
    record Is(String field, String code) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.is(field, code);
        }
    }

    /**
     * A fact is one of some codes.
     *
     * @param field the fact
     * @param codes the codes
     */
    record IsOneOf(String field, List<String> codes) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.isOneOf(field, codes);
        }
    }

    /**
     * A code is among those of a fact.
     *
     * @param field the fact
     * @param code the code
     */
    record Has(String field, String code) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.has(field, code);
        }
    }

    /**
     * A fact says yes.
     *
     * @param field the fact
     */
    record Flag(String field) implements Formula {
        @Override
        public <T> T in(Syntax<T> syntax) {
            return syntax.flag(field);
        }
    }

    private static <T> List<T> each(List<Formula> parts, Syntax<T> syntax) {
        return parts.stream().map(part -> part.in(syntax)).toList();
    }
}
