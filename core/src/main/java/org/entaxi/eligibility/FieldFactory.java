package org.entaxi.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.FactType;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes the fields that conditions are about, for a day. */
final class FieldFactory {

    private final Evaluator evaluator;
    private final Vocabulary vocabulary;
    private final LocalDate asOf;

    FieldFactory(Evaluator evaluator, LocalDate asOf) {
        this.evaluator = evaluator;
        this.vocabulary = evaluator.vocabulary();
        this.asOf = asOf;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** One field for all these conditions of one key; null when it would have too many cells. */
    @Nullable
    Field together(String key, List<Condition> conditions) {
        Field field = make(key, conditions.get(0));
        conditions.forEach(field::add);
        return field.close() ? field : null;
    }

    /** A field for one condition by itself, where all together would have too many cells; what ties them is lost. */
    Field alone(String key, Condition condition) {
        Field field = together(key, List.of(condition));
        if (field != null) {
            return field;
        }
        List<Condition> each = CodeListField.each(condition);
        if (each.size() < 2) {
            throw new RuleException(RuleException.Code.RULE_TOO_LARGE);
        }
        List<Field> fields = new ArrayList<>();
        each.forEach(single -> fields.add(alone(key, single)));
        return new CodeListField(each, fields);
    }

    /** Conditions with the same key are about the same variable. */
    String key(Condition condition) {
        if (condition instanceof StatusCondition || condition instanceof DocumentCondition) {
            return "legal";
        }
        if (condition instanceof MemberCondition) {
            return "members";
        }
        String fact = fact(condition);
        return kind(condition, fact) + ' ' + fact;
    }

    /** What the fields of a key look at in a person, where it may be kept; null where it never is. */
    @Nullable
    Function<Person, @Nullable Object> signatures(String key) {
        if (key.equals("legal")) {
            return person -> LegalPattern.of(person, vocabulary, asOf);
        }
        if (key.startsWith("set ")) {
            String fact = key.substring("set ".length());
            return person -> Signature.ofCodes(fact, person, vocabulary);
        }
        return null;
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
}
