package org.entaxi.eligibility;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entaxi.basics.Truth;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Facts;
import org.entaxi.text.LanguageNames;
import org.jspecify.annotations.Nullable;

/** A condition as a sentence: that it holds, that it does not, or whether it does. */
final class Phrases implements RuleVisitor<String> {

    private final Wording wording;
    private final String truth;

    Phrases(Wording wording, Truth truth) {
        this.wording = wording;
        this.truth = switch (truth) {
            case TRUE -> "yes";
            case FALSE -> "no";
            case UNKNOWN -> "open";
        };
    }

    private String say(String key, Map<String, ?> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("truth", truth);
        return wording.message(key, all);
    }

    private Locale languageOf(String key) {
        return wording.languageOf(key);
    }

    /** The key for a condition with two bounds, of which either may be missing. */
    private static String bounded(String key, @Nullable Object least, @Nullable Object most) {
        return key + (least == null ? most == null ? ".any" : ".max" : most == null ? ".min" : ".range");
    }

    @Override
    public String allOf(AllOf rule) {
        return wording.message("group.all");
    }

    @Override
    public String anyOf(AnyOf rule) {
        return wording.message("group.any");
    }

    @Override
    public String not(Not rule) {
        return wording.message("group.not");
    }

    @Override
    public String atLeast(AtLeast rule) {
        return wording.message("group.at-least", Map.of("n", rule.n()));
    }

    @Override
    public String everyone(Everyone rule) {
        return say("condition.everyone", Map.of());
    }

    @Override
    public String inherited(Inherited rule) {
        return wording.message("rule.inherited");
    }

    @Override
    public String reference(RuleReference rule) {
        return wording.message("rule.reference", Map.of("rule", wording.set(rule.rule())));
    }

    @Override
    public String unsettled(Unsettled rule) {
        return wording.message(rule.cause() == Cause.NOT_IN_FORCE ? "rule.not-in-force" : "rule.none");
    }

    @Override
    public String status(StatusCondition rule) {
        String key = "condition.status";
        return say(key, Map.of("concept", wording.status(rule.status(), languageOf(key))));
    }

    @Override
    public String document(DocumentCondition rule) {
        String key = "condition.document";
        Locale language = languageOf(key);
        return say(
                key,
                Map.of(
                        "concept", wording.document(rule.type(), language),
                        "accepted", accepted(rule.validity(), rule.form(), language)));
    }

    /** The states and forms accepted, in brackets with a space before them; empty where the rule names none. */
    private String accepted(Set<DocumentValidity> validity, Set<DocumentForm> forms, Locale language) {
        List<String> parts = new ArrayList<>();
        if (!validity.isEmpty()) {
            parts.add(Wording.anyOf(
                    new TreeSet<>(validity)
                            .stream()
                                    .map(each -> wording.message("validity." + code(each)))
                                    .toList(),
                    language));
        }
        if (!forms.isEmpty()) {
            parts.add(Wording.anyOf(
                    new TreeSet<>(forms)
                            .stream()
                                    .map(each -> wording.message("form." + code(each)))
                                    .toList(),
                    language));
        }
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String age(AgeCondition rule) {
        Map<String, Object> bounds = new HashMap<>();
        put(bounds, "min", rule.min());
        put(bounds, "max", rule.max());
        return say(bounded("condition.age", rule.min(), rule.max()), bounds);
    }

    private static void put(Map<String, Object> arguments, String name, @Nullable Object value) {
        if (value != null) {
            arguments.put(name, value);
        }
    }

    @Override
    public String number(NumberCondition rule) {
        String key = bounded("condition.number", rule.min(), rule.max());
        Locale language = languageOf(key);
        Map<String, Object> arguments = about(rule.fact(), language);
        put(arguments, "min", rule.min() == null ? null : wording.number(rule.fact(), rule.min(), language));
        put(arguments, "max", rule.max() == null ? null : wording.number(rule.fact(), rule.max(), language));
        return say(key, arguments);
    }

    private Map<String, Object> about(String fact, Locale language) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("fact", wording.fact(fact, language));
        return arguments;
    }

    @Override
    public String flag(FlagCondition rule) {
        String key = "condition.flag";
        return say(key, about(rule.fact(), languageOf(key)));
    }

    @Override
    public String code(CodeCondition rule) {
        boolean out = rule.in().isEmpty();
        String key = out ? "condition.code.not-in" : "condition.code.in";
        Locale language = languageOf(key);
        Map<String, Object> arguments = about(rule.fact(), language);
        arguments.put("codes", codes(rule.fact(), out ? rule.notIn() : rule.in(), language));
        String text = say(key, arguments);
        if (out || rule.notIn().isEmpty()) {
            return text;
        }
        arguments.put("codes", codes(rule.fact(), rule.notIn(), language));
        String excluded = say("condition.code.not-in", arguments);
        return truth.equals("no") ? Wording.anyOf(List.of(text, excluded), language) : text + "; " + excluded;
    }

    private String codes(String fact, List<String> codes, Locale language) {
        return Wording.anyOf(
                codes.stream().map(each -> wording.code(fact, each, language)).toList(), language);
    }

    @Override
    public String date(DateCondition rule) {
        String key = bounded("condition.date", rule.from(), rule.before());
        Locale language = languageOf(key);
        Map<String, Object> arguments = about(rule.fact(), language);
        put(arguments, "from", rule.from() == null ? null : wording.date(rule.from(), language));
        put(arguments, "before", rule.before() == null ? null : wording.date(rule.before(), language));
        return say(key, arguments);
    }

    @Override
    public String elapsed(ElapsedCondition rule) {
        return time("condition.elapsed", rule.since(), rule.min(), rule.max());
    }

    @Override
    public String remaining(RemainingCondition rule) {
        return time("condition.remaining", rule.until(), rule.min(), rule.max());
    }

    private String time(String kind, String fact, @Nullable Period min, @Nullable Period max) {
        String key = bounded(kind, min, max);
        Locale language = languageOf(key);
        Map<String, Object> arguments = about(fact, language);
        put(arguments, "min", min == null ? null : wording.period(min, language));
        put(arguments, "max", max == null ? null : wording.period(max, language));
        return say(key, arguments);
    }

    @Override
    public String language(LanguageCondition rule) {
        String key = "condition.language";
        return say(key, Map.of("language", wording.set(LanguageNames.name(rule.language(), languageOf(key)))));
    }

    @Override
    public String residence(ResidenceCondition rule) {
        String key = "condition.residence";
        return say(key, Map.of("area", wording.label(rule.area(), languageOf(key))));
    }

    @Override
    public String nationality(NationalityCondition rule) {
        String key = "condition.nationality";
        Locale language = languageOf(key);
        List<String> names = rule.countries().stream()
                .map(each -> wording.label(each, language))
                .toList();
        return say(key, Map.of("countries", Wording.anyOf(names, language)));
    }

    @Override
    public String member(MemberCondition rule) {
        String quantifier = code(rule.quantifier());
        String key = rule.quantifier() == MemberCondition.Quantifier.COUNT
                ? bounded("condition.member.count", rule.min(), rule.max())
                : "condition.member." + quantifier;
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("relation", relation(rule));
        put(arguments, "min", rule.min());
        put(arguments, "max", rule.max());
        return say(key, arguments);
    }

    private String relation(MemberCondition rule) {
        if (rule.relation() == null) {
            return wording.message("relation.any");
        }
        String code = rule.relation().code();
        String key = "relation." + code;
        boolean known =
                code != null && Set.of("child", "spouse", "parent", "sibling").contains(code);
        return known ? wording.message(key) : wording.label(rule.relation(), wording.reader());
    }

    @Override
    public String evaluatedOn(EvaluatedOnCondition rule) {
        String key = bounded("condition.evaluated-on", rule.from(), rule.before());
        Locale language = languageOf(key);
        Map<String, Object> arguments = new HashMap<>();
        put(arguments, "from", rule.from() == null ? null : wording.date(rule.from(), language));
        put(arguments, "before", rule.before() == null ? null : wording.date(rule.before(), language));
        return say(key, arguments);
    }

    @Override
    public String unencoded(Unencoded rule) {
        return wording.set(rule.text().text(wording.reader()));
    }

    @Override
    public String assessment(Assessment rule) {
        return wording.set(rule.text().text(wording.reader()));
    }

    /** What is asked for where a fact is missing. */
    static String missing(Wording wording, FactReference fact) {
        String text;
        if (fact.documentType() != null) {
            String key = "missing.document";
            text = wording.message(
                    key, Map.of("concept", wording.document(fact.documentType(), wording.languageOf(key))));
        } else {
            text = wording.fact(fact.fact(), wording.reader());
        }
        return fact.member() < 0
                ? text
                : wording.message("missing.member", Map.of("fact", text, "n", fact.member() + 1));
    }

    /** Whether a fact is asked for as such; a document is asked for by its name. */
    static boolean hasQuestion(FactReference fact) {
        return fact.member() < 0 && !fact.fact().equals(Facts.DOCUMENTS);
    }
}
