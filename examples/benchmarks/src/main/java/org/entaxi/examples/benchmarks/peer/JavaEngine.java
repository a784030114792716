package org.entaxi.examples.benchmarks.peer;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rules as functions of Java put together beforehand: what one gets for little effort, with unknown taken for no. */
public final class JavaEngine implements Engine {

    /** Its name in the report. */
    public static final String NAME = "Java closures";

    /** An engine. */
    public JavaEngine() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Prepared prepare(Formula formula) {
        Predicate<Map<String, Object>> predicate = formula.in(new Functions());
        return facts -> predicate.test(known(facts));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> known(Object facts) {
        return (Map<String, Object>) facts;
    }

    @Override
    public Object facts(Map<String, Object> known) {
        return known;
    }

    @Override
    public Reply reply(Object answer) {
        return Boolean.TRUE.equals(answer) ? Reply.TRUE : Reply.FALSE;
    }

    private static final class Functions implements Formula.Syntax<Predicate<Map<String, Object>>> {

        @Override
        public Predicate<Map<String, Object>> all(List<Predicate<Map<String, Object>>> parts) {
            return parts.stream().reduce(Predicate::and).orElseThrow();
        }

        @Override
        public Predicate<Map<String, Object>> any(List<Predicate<Map<String, Object>>> parts) {
            return parts.stream().reduce(Predicate::or).orElseThrow();
        }

        @Override
        public Predicate<Map<String, Object>> not(Predicate<Map<String, Object>> part) {
            return part.negate();
        }

        @Override
        public Predicate<Map<String, Object>> atLeast(String field, long bound) {
            return facts -> facts.get(field) instanceof Long value && value >= bound;
        }

        @Override
        public Predicate<Map<String, Object>> atMost(String field, long bound) {
            return facts -> facts.get(field) instanceof Long value && value <= bound;
        }

        @Override
        public Predicate<Map<String, Object>> is(String field, String code) {
            return facts -> code.equals(facts.get(field));
        }

        @Override
        public Predicate<Map<String, Object>> isOneOf(String field, List<String> codes) {
            return facts -> facts.get(field) instanceof String value && codes.contains(value);
        }

        @Override
        public Predicate<Map<String, Object>> has(String field, String code) {
            return facts -> facts.get(field) instanceof List<?> values && values.contains(code);
        }

        @Override
        public Predicate<Map<String, Object>> flag(String field) {
            return facts -> Boolean.TRUE.equals(facts.get(field));
        }
    }
}
