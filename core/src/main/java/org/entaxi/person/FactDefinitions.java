package org.entaxi.person;

import static org.entaxi.person.Changeability.CHANGEABLE;
import static org.entaxi.person.Changeability.FIXED;
import static org.entaxi.person.Changeability.OBTAINABLE;
import static org.entaxi.person.Changeability.PROTECTED;
import static org.entaxi.person.Changeability.TIME;
import static org.entaxi.person.FactType.BOOLEAN;
import static org.entaxi.person.FactType.CODE;
import static org.entaxi.person.FactType.CODES;
import static org.entaxi.person.FactType.DATE;
import static org.entaxi.person.FactType.DECIMAL;
import static org.entaxi.person.FactType.INTEGER;
import static org.entaxi.person.Sensitivity.ORDINARY;
import static org.entaxi.person.Sensitivity.PERSONAL;
import static org.entaxi.person.Sensitivity.SENSITIVE;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entaxi.text.LocalizedText;
import org.entaxi.text.Messages;
import org.entaxi.vocabulary.Schemes;
import org.jspecify.annotations.Nullable;

/**
 * The built-in definitions of facts. Their wording is in {@code facts_el.properties} and the like beside this class: in Greek,
 * English and French completely, in Arabic, Farsi, Ukrainian and Urdu for the facts that are asked for most.
 */
public final class FactDefinitions {

    private static final List<String> LANGUAGES = List.of("el", "en", "ar", "fa", "fr", "uk", "ur");
    private static final Messages WORDING =
            Messages.load("facts", FactDefinitions.class::getResourceAsStream, LANGUAGES);

    private static final Map<String, FactDefinition> BUILT_IN = byId(
            fact(Facts.RESIDENCE, CODE, Schemes.AREA, 1, ORDINARY, CHANGEABLE),
            fact(Facts.LANGUAGE, CODES, null, 1, ORDINARY, CHANGEABLE),
            fact(Facts.BIRTH_DATE, DATE, null, 1, PERSONAL, TIME),
            fact(Facts.AGE, INTEGER, null, 1, PERSONAL, TIME),
            fact(Facts.LEGAL_STATUS, CODES, Schemes.LEGAL_STATUS, 2, SENSITIVE, PROTECTED),
            fact(Facts.DOCUMENTS, CODES, Schemes.DOCUMENT_TYPE, 3, PERSONAL, OBTAINABLE, Facts.LEGAL_STATUS),
            fact(Facts.NATIONALITY, CODES, Schemes.COUNTRY, 1, SENSITIVE, FIXED),
            fact(Facts.HOUSEHOLD, CODES, null, 3, PERSONAL, PROTECTED),
            fact(Facts.RELATION, CODE, HouseholdMember.RELATION_SCHEME, 1, PERSONAL, PROTECTED),
            fact(Facts.ARRIVED_ON, DATE, null, 2, PERSONAL, TIME),
            fact(Facts.RESIDENT_SINCE, DATE, null, 3, PERSONAL, TIME),
            fact(Facts.APPLICATION_LODGED_ON, DATE, null, 3, SENSITIVE, TIME, Facts.LEGAL_STATUS),
            fact(Facts.RECOGNISED_ON, DATE, null, 3, SENSITIVE, TIME, Facts.LEGAL_STATUS),
            fact(Facts.PROFESSION, CODE, Schemes.STAFF_SPECIALITY, 1, ORDINARY, CHANGEABLE),
            fact(Facts.SETTING_OF_WORK, CODE, Schemes.SETTING_OF_WORK, 1, ORDINARY, CHANGEABLE),
            fact(Facts.EMPLOYMENT, CODE, null, 1, PERSONAL, PROTECTED),
            fact(Facts.HOUSEHOLD_INCOME, DECIMAL, null, 5, PERSONAL, PROTECTED),
            fact(Facts.INCOME, DECIMAL, null, 4, PERSONAL, PROTECTED),
            fact(Facts.HOUSEHOLD_SIZE, INTEGER, null, 1, PERSONAL, PROTECTED),
            fact(
                    Facts.INCOME_PER_MEMBER,
                    DECIMAL,
                    null,
                    6,
                    PERSONAL,
                    PROTECTED,
                    Facts.HOUSEHOLD_INCOME,
                    Facts.HOUSEHOLD_SIZE),
            fact(Facts.PERSONAL_CHARACTERISTIC, CODES, Schemes.PERSONAL_CHARACTERISTIC, 2, SENSITIVE, PROTECTED),
            fact(Facts.IN_RECEPTION_FACILITY, BOOLEAN, null, 1, PERSONAL, PROTECTED),
            fact(Facts.IN_STATE_CARE, BOOLEAN, null, 1, SENSITIVE, PROTECTED));

    private FactDefinitions() {}

    /**
     * All of them, in the order in which one would ask.
     *
     * @return the definitions by the IRI of the fact
     */
    public static Map<String, FactDefinition> builtIn() {
        return BUILT_IN;
    }

    /**
     * The definition of a built-in fact.
     *
     * @param fact the IRI of the fact
     * @return the definition, or null when it is not built in
     */
    public static @Nullable FactDefinition of(String fact) {
        return BUILT_IN.get(fact);
    }

    private static FactDefinition fact(
            String id,
            FactType type,
            @Nullable String scheme,
            int cost,
            Sensitivity sensitivity,
            Changeability changeability,
            String... prerequisites) {
        String key = Facts.shortName(id);
        return FactDefinition.builder(id, type)
                .scheme(scheme)
                .name(text(key + ".name"))
                .question(text(key + ".question"))
                .answers(answers(key + ".answer."))
                .unit(type == DECIMAL ? "EUR" : null)
                .cost(cost)
                .sensitivity(sensitivity)
                .prerequisites(Arrays.asList(prerequisites))
                .changeability(changeability)
                .build();
    }

    private static LocalizedText text(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            LocalizedText.Chosen chosen = WORDING.pattern(key, Locale.forLanguageTag(language));
            if (chosen != null) {
                texts.put(chosen.tag(), chosen.text());
            }
        }
        return LocalizedText.of(texts);
    }

    private static Map<String, LocalizedText> answers(String prefix) {
        Map<String, LocalizedText> answers = new LinkedHashMap<>();
        for (String key : WORDING.keys("en")) {
            if (key.startsWith(prefix)) {
                answers.put(key.substring(prefix.length()), text(key));
            }
        }
        return answers;
    }

    private static Map<String, FactDefinition> byId(FactDefinition... definitions) {
        Map<String, FactDefinition> byId = new LinkedHashMap<>();
        for (FactDefinition definition : definitions) {
            byId.put(definition.id(), definition);
        }
        return Collections.unmodifiableMap(byId);
    }
}
