package org.entaxi.examples.benchmarks.peer;

import java.util.List;

/** Rules as JsonLogic. */
final class JsonLogicText implements Formula.Syntax<String> {

    private static String operation(String operator, String... operands) {
        return "{\"" + operator + "\":[" + String.join(",", operands) + "]}";
    }

    private static String variable(String field) {
        return "{\"var\":\"" + field + "\"}";
    }

    private static String quoted(String code) {
        return '"' + code + '"';
    }

    @Override
    public String all(List<String> parts) {
        return operation("and", parts.toArray(String[]::new));
    }

    @Override
    public String any(List<String> parts) {
        return operation("or", parts.toArray(String[]::new));
    }

    @Override
    public String not(String part) {
        return operation("!", part);
    }

    @Override
    public String atLeast(String field, long bound) {
        return operation(">=", variable(field), Long.toString(bound));
    }

    @Override
    public String atMost(String field, long bound) {
        return operation("<=", variable(field), Long.toString(bound));
    }

    @Override
    public String is(String field, String code) {
        return operation("==", variable(field), quoted(code));
    }

    @Override
    public String isOneOf(String field, List<String> codes) {
        String list =
                '[' + String.join(",", codes.stream().map(JsonLogicText::quoted).toList()) + ']';
        return operation("in", variable(field), list);
    }

    @Override
    public String has(String field, String code) {
        return operation("in", quoted(code), variable(field));
    }

    @Override
    public String flag(String field) {
        return variable(field);
    }
}
