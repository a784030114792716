package org.entaxi.jsonld;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entaxi.basics.Validity;
import org.entaxi.eligibility.NamedRule;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.RuleVersion;
import org.entaxi.model.CatalogueConcept;
import org.entaxi.model.CatalogueScheme;
import org.entaxi.person.Changeability;
import org.entaxi.person.FactDefinition;
import org.entaxi.person.FactType;
import org.entaxi.person.Sensitivity;
import org.entaxi.text.LocalizedText;

/** The forms of what a catalogue has for its services to share: concepts, facts, rules and their versions. */
final class SharedForms {

    private static final ObjectForm.Draft<RuleVersion> VERSION = ObjectForm.of();
    private static final Field<RuleVersion, Validity> VERSION_VALIDITY =
            VERSION.required("validity", BasicForms.VALIDITY, RuleVersion::validity);
    private static final Field<RuleVersion, Rule> VERSION_RULE =
            VERSION.required("rule", RuleForm.RULE, RuleVersion::rule);
    static final ObjectForm<RuleVersion> RULE_VERSION = VERSION.open(
            RuleVersion::extensions,
            s -> new RuleVersion(s.get(VERSION_VALIDITY), s.get(VERSION_RULE), s.extensions()));

    private static final ObjectForm.Draft<NamedRule> NAMED = ObjectForm.of();
    private static final Field<NamedRule, String> NAMED_ID = NAMED.required("id", Forms.ID, NamedRule::id);
    private static final Field<NamedRule, LocalizedText> NAMED_NAME = NAMED.text("name", NamedRule::name);
    private static final Field<NamedRule, Rule> NAMED_RULE_RULE =
            NAMED.required("rule", RuleForm.RULE, NamedRule::rule);
    static final ObjectForm<NamedRule> NAMED_RULE = NAMED.open(
            NamedRule::extensions,
            s -> new NamedRule(s.get(NAMED_ID), s.get(NAMED_NAME), s.get(NAMED_RULE_RULE), s.extensions()));

    private static final ObjectForm.Draft<CatalogueScheme> OWN_SCHEME = ObjectForm.of();
    private static final Field<CatalogueScheme, String> SCHEME_ID =
            OWN_SCHEME.required("id", Forms.ID, CatalogueScheme::id);
    private static final Field<CatalogueScheme, LocalizedText> SCHEME_LABEL =
            OWN_SCHEME.text("label", CatalogueScheme::label);
    private static final Field<CatalogueScheme, LocalizedText> SCHEME_DEFINITION =
            OWN_SCHEME.text("definition", CatalogueScheme::definition);
    static final ObjectForm<CatalogueScheme> CATALOGUE_SCHEME = OWN_SCHEME.open(
            CatalogueScheme::extensions,
            s -> new CatalogueScheme(s.get(SCHEME_ID), s.get(SCHEME_LABEL), s.get(SCHEME_DEFINITION), s.extensions()));

    private static final ObjectForm.Draft<CatalogueConcept> CONCEPT = ObjectForm.of();
    private static final Field<CatalogueConcept, String> CONCEPT_ID =
            CONCEPT.required("id", Forms.ID, CatalogueConcept::id);
    private static final Field<CatalogueConcept, String> SCHEME =
            CONCEPT.required("scheme", Forms.STRING, CatalogueConcept::scheme);
    private static final Field<CatalogueConcept, LocalizedText> LABEL = CONCEPT.text("label", CatalogueConcept::label);
    private static final Field<CatalogueConcept, List<LocalizedText>> ALTERNATE_LABELS =
            CONCEPT.list("alternateLabels", BasicForms.WRAPPED_TEXT, CatalogueConcept::alternateLabels);
    private static final Field<CatalogueConcept, LocalizedText> DEFINITION =
            CONCEPT.text("definition", CatalogueConcept::definition);
    private static final Field<CatalogueConcept, Set<String>> BROADER =
            CONCEPT.optional("broader", SetForm.STRINGS, CatalogueConcept::broader);
    private static final Field<CatalogueConcept, Set<String>> CLOSE_MATCH =
            CONCEPT.optional("closeMatch", SetForm.STRINGS, CatalogueConcept::closeMatch);
    static final ObjectForm<CatalogueConcept> CATALOGUE_CONCEPT = CONCEPT.open(
            CatalogueConcept::extensions,
            s -> new CatalogueConcept(
                    s.get(CONCEPT_ID),
                    s.get(SCHEME),
                    s.get(LABEL),
                    s.get(ALTERNATE_LABELS),
                    s.get(DEFINITION),
                    s.get(BROADER),
                    s.get(CLOSE_MATCH),
                    s.extensions()));

    private static final ObjectForm.Draft<Map.Entry<String, LocalizedText>> ANSWER = ObjectForm.of();
    private static final Field<Map.Entry<String, LocalizedText>, String> ANSWER_VALUE =
            ANSWER.required("value", Forms.STRING, Map.Entry::getKey);
    private static final Field<Map.Entry<String, LocalizedText>, LocalizedText> ANSWER_LABEL =
            ANSWER.always("label", TextForm.TEXT, Map.Entry::getValue);
    private static final Form<Map<String, LocalizedText>> ANSWERS = new MappedForm<>(
            new WholeListForm<>(ANSWER.closed(s -> Map.entry(s.get(ANSWER_VALUE), s.get(ANSWER_LABEL)))),
            SharedForms::answers,
            map -> List.copyOf(map.entrySet()));

    private static final ObjectForm.Draft<FactDefinition> FACT = ObjectForm.of();
    private static final Field<FactDefinition, String> FACT_ID = FACT.required("id", Forms.ID, FactDefinition::id);
    private static final Field<FactDefinition, FactType> VALUE_TYPE =
            FACT.required("valueType", EnumForm.of(FactType.class), FactDefinition::type);
    private static final Field<FactDefinition, String> FACT_SCHEME =
            FACT.optional("scheme", Forms.STRING, FactDefinition::scheme);
    private static final Field<FactDefinition, LocalizedText> FACT_NAME = FACT.text("name", FactDefinition::name);
    private static final Field<FactDefinition, LocalizedText> QUESTION =
            FACT.text("question", FactDefinition::question);
    private static final Field<FactDefinition, Map<String, LocalizedText>> FACT_ANSWERS =
            FACT.optional("answers", ANSWERS, fact -> fact.answers().isEmpty() ? null : fact.answers());
    private static final Field<FactDefinition, String> UNIT = FACT.optional("unit", Forms.STRING, FactDefinition::unit);
    private static final Field<FactDefinition, Integer> COST =
            FACT.optional("cost", Forms.wholeNumber(1), FactDefinition::cost);
    private static final Field<FactDefinition, Sensitivity> SENSITIVITY = FACT.optional(
            "sensitivity", EnumForm.of(Sensitivity.class, Sensitivity.ORDINARY), FactDefinition::sensitivity);
    private static final Field<FactDefinition, List<String>> PREREQUISITES =
            FACT.list("prerequisites", Forms.STRING, FactDefinition::prerequisites);
    private static final Field<FactDefinition, Changeability> CHANGEABILITY = FACT.optional(
            "changeability", EnumForm.of(Changeability.class, Changeability.CHANGEABLE), FactDefinition::changeability);
    static final ObjectForm<FactDefinition> FACT_DEFINITION = FACT.open(
            FactDefinition::extensions,
            s -> new FactDefinition(
                    s.get(FACT_ID),
                    s.get(VALUE_TYPE),
                    s.orNull(FACT_SCHEME),
                    s.get(FACT_NAME),
                    s.get(QUESTION),
                    s.orElse(FACT_ANSWERS, Map.of()),
                    s.orNull(UNIT),
                    s.get(COST),
                    s.get(SENSITIVITY),
                    s.get(PREREQUISITES),
                    s.get(CHANGEABILITY),
                    s.extensions()));

    private SharedForms() {}

    private static Map<String, LocalizedText> answers(List<Map.Entry<String, LocalizedText>> list) {
        Map<String, LocalizedText> answers = new LinkedHashMap<>();
        for (Map.Entry<String, LocalizedText> answer : list) {
            if (answers.put(answer.getKey(), answer.getValue()) != null) {
                throw new IllegalArgumentException("Two answers with one value");
            }
        }
        return answers;
    }
}
