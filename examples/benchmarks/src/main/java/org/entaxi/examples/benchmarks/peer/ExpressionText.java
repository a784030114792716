package org.entaxi.examples.benchmarks.peer;

import java.util.List;
import java.util.Locale;

/** Rules as infix expressions; the languages differ in a few words. */
public enum ExpressionText implements Formula.Syntax<String> {

    /** The Common Expression Language. */
    CEL(" && ", " || ", "!(%s)", "%s == %s", "%s in %s", "[", "]", "%2$s in %1$s"),
    /** FEEL, the expression language of DMN. */
    FEEL(" and ", " or ", "not(%s)", "%s = %s", "list contains(%2$s, %1$s)", "[", "]", "list contains(%s, %s)"),
    /** MVEL. */
    MVEL(" && ", " || ", "!(%s)", "%s == %s", "%2$s contains %1$s", "[", "]", "(%s contains %s)");

    private final String and;
    private final String or;
    private final String negation;
    private final String equality;
    private final String among;
    private final String listStart;
    private final String listEnd;
    private final String membership;

    ExpressionText(
            String and,
            String or,
            String negation,
            String equality,
            String among,
            String listStart,
            String listEnd,
            String membership) {
        this.and = and;
        this.or = or;
        this.negation = negation;
        this.equality = equality;
        this.among = among;
        this.listStart = listStart;
        this.listEnd = listEnd;
        this.membership = membership;
    }

    private static String quoted(String code) {
        return '"' + code + '"';
    }

    @Override
    public String all(List<String> parts) {
        return '(' + String.join(and, parts) + ')';
    }

    @Override
    public String any(List<String> parts) {
        return '(' + String.join(or, parts) + ')';
    }

    @Override
    public String not(String part) {
        return String.format(Locale.ROOT, negation, part);
    }

    @Override
    public String atLeast(String field, long bound) {
        return field + " >= " + bound;
    }

    @Override
    public String atMost(String field, long bound) {
        return field + " <= " + bound;
    }

    @Override
    public String is(String field, String code) {
        return String.format(Locale.ROOT, equality, field, quoted(code));
    }

    @Override
    public String isOneOf(String field, List<String> codes) {
        String list = listStart
                + String.join(", ", codes.stream().map(ExpressionText::quoted).toList())
                + listEnd;
        return String.format(Locale.ROOT, among, field, list);
    }

    @Override
    public String has(String field, String code) {
        return String.format(Locale.ROOT, membership, field, quoted(code));
    }

    @Override
    public String flag(String field) {
        return field;
    }
}
