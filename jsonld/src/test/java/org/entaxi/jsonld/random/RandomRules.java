package org.entaxi.jsonld.random;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Random rules in canonical form: every kind, any nesting. */
final class RandomRules {

    private static final int DEEPEST = 4;

    private final RandomValues values;

    RandomRules(RandomValues values) {
        this.values = values;
    }

    Map<String, Object> rule(int depth) {
        Map<String, Object> rule = new LinkedHashMap<>();
        if (values.chance(0.1)) {
            rule.put("id", "part-" + values.below(100));
        }
        kind(rule, depth);
        if (values.chance(0.15)) {
            rule.put("citation", List.of(citation()));
        }
        if (values.chance(0.2)) {
            rule.put("note", values.text(500));
        }
        if (values.chance(0.05)) {
            rule.put("extensions", values.unknownMembers());
        }
        return rule;
    }

    private Map<String, Object> citation() {
        Map<String, Object> citation = new LinkedHashMap<>();
        citation.put("title", values.text(500));
        if (values.chance(0.5)) {
            citation.put("article", "161(1)(b)");
            citation.put("inForceFrom", values.partialDate());
        }
        return citation;
    }

    private List<Object> parts(int depth) {
        List<Object> parts = new ArrayList<>();
        for (int i = values.below(4); i > 0; i--) {
            parts.add(rule(depth + 1));
        }
        return parts;
    }

    private void kind(Map<String, Object> rule, int depth) {
        int kind = values.below(23);
        switch (depth >= DEEPEST ? 5 + kind % 18 : kind) {
            case 0 -> rule.put("allOf", parts(depth));
            case 1 -> rule.put("anyOf", parts(depth));
            case 2 -> rule.put("not", rule(depth + 1));
            case 3 -> rule.put("atLeast", object("n", values.below(4), "of", parts(depth)));
            case 4 -> rule.put("member", member(depth));
            case 5 -> rule.put("everyone", true);
            case 6 -> rule.put("inherited", true);
            case 7 -> rule.put("rule", "https://example.org/namedrule/000");
            case 8 -> rule.put("status", values.concept("legal-status"));
            case 9 -> rule.put("document", document());
            case 10 -> rule.put("age", bounds(values.below(18), 18 + values.below(80)));
            case 11 -> rule.put("number", with("fact", values.fact(), bounds("0.50", "1296.00")));
            case 12 ->
                rule.put("code", with("fact", values.fact(), object("in", List.of("b", "a"), "notIn", List.of("c"))));
            case 13 -> rule.put("flag", object("fact", values.fact()));
            case 14 -> rule.put("date", with("fact", values.fact(), days()));
            case 15 -> rule.put("elapsed", with("since", values.fact(), bounds(values.period(), values.period())));
            case 16 -> rule.put("remaining", with("until", values.fact(), bounds(values.period(), values.period())));
            case 17 -> rule.put("residence", values.concept("area"));
            case 18 -> rule.put("nationality", List.of("SY", "AF"));
            case 19 -> rule.put("language", values.tag());
            case 20 -> rule.put("evaluatedOn", days());
            case 21 -> rule.put("unencoded", object("text", values.text(500)));
            default -> rule.put("assessment", object("text", values.text(500)));
        }
    }

    private Map<String, Object> member(int depth) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (values.chance(0.7)) {
            body.put("relation", "child");
        }
        body.put("where", rule(depth + 1));
        if (values.chance(0.5)) {
            return object(values.pick(List.of("any", "all")), body);
        }
        body.put("min", values.below(3));
        return object("count", body);
    }

    private Map<String, Object> document() {
        Map<String, Object> document = object("type", values.concept("document-type"));
        if (values.chance(0.5)) {
            document.put("validity", List.of("expired", "extended"));
            document.put("form", List.of("copy"));
        }
        return document;
    }

    private Map<String, Object> days() {
        Map<String, Object> days = object("from", values.partialDate(), "before", values.partialDate());
        days.remove(values.pick(List.of("from", "before", "neither")));
        return days;
    }

    private Map<String, Object> bounds(Object min, Object max) {
        Map<String, Object> bounds = object("min", min, "max", max);
        bounds.remove(values.pick(List.of("min", "max", "neither")));
        return bounds;
    }

    private static Map<String, Object> with(String name, Object value, Map<String, Object> rest) {
        Map<String, Object> object = object(name, value);
        object.putAll(rest);
        return object;
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}
