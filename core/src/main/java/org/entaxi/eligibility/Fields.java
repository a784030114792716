package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.FactType;
import org.entaxi.person.Facts;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;

/** The fields of a rule that is being compiled for a day. */
final class Fields {

    private final Evaluator evaluator;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;
    private final Map<String, Field> byKey = new LinkedHashMap<>();
    private final IdentityHashMap<Condition, Field> alone = new IdentityHashMap<>();
    private final IdentityHashMap<Condition, long[]> masks = new IdentityHashMap<>();
    private final Map<String, List<Condition>> conditionsByKey = new LinkedHashMap<>();
    private boolean approximate;

    Fields(Evaluator evaluator, LocalDate asOf, Collection<Condition> conditions) {
        this.evaluator = evaluator;
        this.vocabulary = evaluator.vocabulary();
        this.asOf = asOf;
        for (Condition condition : conditions) {
            conditionsByKey
                    .computeIfAbsent(key(condition), key -> new ArrayList<>())
                    .add(condition);
        }
        conditionsByKey.forEach((key, list) -> byKey.put(key, closed(key, list)));
        approximate |= isIncomeTied();
        for (Condition condition : conditions) {
            masks.put(condition, of(condition).mask(condition));
        }
    }

    private Field closed(String key, List<Condition> conditions) {
        Field field = make(key, conditions.get(0));
        conditions.forEach(field::add);
        if (field.close()) {
            approximate |= field.isApproximate();
            return field;
        }
        approximate = true;
        for (Condition condition : conditions) {
            alone.put(condition, closedAlone(key, condition));
        }
        return field;
    }

    /** A field for one condition by itself, where all together would have too many cells; what ties them is lost. */
    private Field closedAlone(String key, Condition condition) {
        Field field = make(key, condition);
        field.add(condition);
        if (field.close()) {
            return field;
        }
        List<Condition> each = CodeListField.each(condition);
        if (each.size() < 2) {
            throw new RuleException(RuleException.Code.RULE_TOO_LARGE);
        }
        List<Field> fields = new ArrayList<>();
        each.forEach(single -> fields.add(closedAlone(key, single)));
        return new CodeListField(each, fields);
    }

    /** Income per member is worked out from two facts that a rule may ask for as well. */
    private boolean isIncomeTied() {
        return byKey.containsKey("number " + Facts.INCOME_PER_MEMBER)
                && (byKey.containsKey("number " + Facts.HOUSEHOLD_INCOME)
                        || byKey.containsKey("number " + Facts.HOUSEHOLD_SIZE));
    }

    private String key(Condition condition) {
        if (condition instanceof StatusCondition || condition instanceof DocumentCondition) {
            return "legal";
        }
        if (condition instanceof MemberCondition) {
            return "members";
        }
        String fact = fact(condition);
        return kind(condition, fact) + ' ' + fact;
    }

    private String kind(Condition condition, String fact) {
        if (condition instanceof FlagCondition) {
            return "flag";
        }
        if (condition instanceof NumberCondition) {
            return fact.equals(Facts.BIRTH_DATE) ? "date" : "number";
        }
        if (condition instanceof ResidenceCondition) {
            return "code";
        }
        if (condition instanceof LanguageCondition || condition instanceof NationalityCondition) {
            return "set";
        }
        if (condition instanceof CodeCondition) {
            return isSet(fact) ? "set" : "code";
        }
        return "date";
    }

    private boolean isSet(String fact) {
        FactDefinition definition = evaluator.definition(fact);
        return definition != null && definition.type() == FactType.CODES;
    }

    /** The fact that a condition is about; a stated age counts as a birth date. */
    private static String fact(Condition condition) {
        if (condition instanceof NumberCondition number) {
            return number.fact().equals(Facts.AGE) ? Facts.BIRTH_DATE : number.fact();
        }
        if (condition instanceof FlagCondition flag) {
            return flag.fact();
        }
        if (condition instanceof CodeCondition code) {
            return code.fact();
        }
        if (condition instanceof DateCondition date) {
            return date.fact();
        }
        if (condition instanceof ElapsedCondition elapsed) {
            return elapsed.since();
        }
        if (condition instanceof RemainingCondition remaining) {
            return remaining.until();
        }
        if (condition instanceof LanguageCondition) {
            return Facts.LANGUAGE;
        }
        if (condition instanceof NationalityCondition) {
            return Facts.NATIONALITY;
        }
        return condition instanceof ResidenceCondition ? Facts.RESIDENCE : Facts.BIRTH_DATE;
    }

    private Field make(String key, Condition condition) {
        if (key.equals("legal")) {
            return new LegalField(evaluator.graph(Schemes.LEGAL_STATUS), evaluator.attestations(), asOf);
        }
        if (key.equals("members")) {
            return new MemberField(evaluator, asOf);
        }
        String fact = fact(condition);
        return switch (kind(condition, fact)) {
            case "flag" -> new FlagField(fact);
            case "number" -> new NumberField(fact, isWhole(fact));
            case "code" -> new CodeField(fact, scheme(fact), vocabulary);
            case "set" -> new ConceptSetField(fact, scheme(fact), named -> graph(fact, named));
            default -> new DateField(fact, asOf);
        };
    }

    private boolean isWhole(String fact) {
        FactDefinition definition = evaluator.definition(fact);
        return definition != null && definition.type() == FactType.INTEGER;
    }

    private String scheme(String fact) {
        if (fact.equals(Facts.RESIDENCE)) {
            return Schemes.AREA;
        }
        if (fact.equals(Facts.NATIONALITY)) {
            return Schemes.COUNTRY;
        }
        FactDefinition definition = evaluator.definition(fact);
        String scheme = definition == null ? null : definition.scheme();
        return scheme == null ? Facts.shortName(fact) : scheme;
    }

    private ConceptGraph graph(String fact, List<ConceptId> named) {
        if (fact.equals(Facts.NATIONALITY)) {
            return CountryGraph.of(vocabulary, asOf, new LinkedHashSet<>(named));
        }
        return fact.equals(Facts.LANGUAGE) ? new LanguageGraph(named) : evaluator.graph(scheme(fact));
    }

    Field of(Condition condition) {
        Field single = alone.get(condition);
        if (single != null) {
            return single;
        }
        Field field = byKey.get(key(condition));
        if (field == null) {
            throw new IllegalStateException("Condition of another rule");
        }
        return field;
    }

    /** The cells in which a condition holds. */
    long[] mask(Condition condition) {
        long[] mask = masks.get(condition);
        return mask == null ? of(condition).mask(condition) : mask;
    }

    OpenField ofOpen(Rule rule) {
        return new OpenField(rule, cause(rule));
    }

    private static Cause cause(Rule rule) {
        if (rule instanceof Unsettled unsettled) {
            return unsettled.cause();
        }
        return rule instanceof Condition ? Cause.PROVIDER_DECIDES : Cause.NO_RULE;
    }

    boolean isWithin(EvaluatedOnCondition condition) {
        PartialDate from = condition.from();
        PartialDate before = condition.before();
        return (from == null || !asOf.isBefore(from.earliest()))
                && (before == null || asOf.isBefore(before.earliest()));
    }

    boolean isApproximate() {
        return approximate;
    }

    /** All fields that facts settle, placed one after the other behind the word that all open places share. */
    List<Field> placed() {
        List<Field> all = new ArrayList<>();
        byKey.forEach((key, field) -> {
            if (conditionsByKey.getOrDefault(key, List.of()).stream().noneMatch(alone::containsKey)) {
                all.add(field);
            }
        });
        all.addAll(alone.values());
        int offset = OpenField.WORDS;
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i, offset);
            offset += all.get(i).words();
        }
        return all;
    }
}
