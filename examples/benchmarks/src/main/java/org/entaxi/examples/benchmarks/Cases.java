package org.entaxi.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entaxi.basics.PartialDate;
import org.entaxi.eligibility.Rule;
import org.entaxi.eligibility.Rules;
import org.entaxi.examples.benchmarks.peer.FlatFacts;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Fact;
import org.entaxi.person.Facts;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.Areas;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Vocabulary;

/** The rules and people that all engines are asked about. */
public final class Cases {

    /** The vocabulary. */
    public static final Vocabulary VOCABULARY = Vocabulary.greece();

    /** The day. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What is known of the person. */
    public static final String EVERYTHING = "everything";

    /** What is known of the person. */
    public static final String ALL_BUT_ONE = "all but one fact";

    /** What is known of the person. */
    public static final String NOTHING = "nothing";

    private Cases() {}

    /**
     * A rule.
     *
     * @param name {@code larissa}, the rule of the Migrant Integration Centre of Larissa in the example data, or {@code five}, one of
     *     five parts: three statuses, two papers, an age, a flag that must not be, and an area
     * @return the rule
     */
    public static Rule rule(String name) {
        return switch (name) {
            case "larissa" ->
                Rules.anyOf(
                        Rules.status(LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL),
                        Rules.status(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION),
                        Rules.status(LegalStatuses.INTERNATIONAL_PROTECTION_APPLICANT));
            case "five" ->
                Rules.allOf(
                        Rules.anyOf(
                                Rules.status(LegalStatuses.RECOGNISED_REFUGEE),
                                Rules.status(LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY),
                                Rules.status(LegalStatuses.TEMPORARY_PROTECTION_BENEFICIARY)),
                        Rules.anyOf(
                                Rules.document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                                        .accepting(DocumentValidity.VALID),
                                Rules.document(DocumentTypes.TEMPORARY_PROTECTION_CARD)
                                        .accepting(DocumentValidity.VALID)),
                        Rules.age().atLeast(18).atMost(64),
                        Rules.not(Rules.flag(Facts.IN_RECEPTION_FACILITY)),
                        Rules.residence(Areas.municipality("larissa")));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * A person.
     *
     * @param known how much is known
     * @return what is known
     */
    public static Person person(String known) {
        PersonBuilder person = Person.builder(VOCABULARY);
        if (known.equals(NOTHING)) {
            return person.build();
        }
        person.birthDate(PartialDate.of(LocalDate.of(1992, 5, 17)))
                .onlyStatuses(LegalStatuses.RECOGNISED_REFUGEE)
                .document(
                        DocumentTypes.ADET_RESIDENCE_PERMIT_CARD,
                        document -> document.validUntil(LocalDate.of(2028, 2, 1)))
                .documentsComplete(true)
                .residence(Areas.municipality("larissa"))
                .languages("ar", "el")
                .languagesComplete(true)
                .fact(Facts.HOUSEHOLD_INCOME, Fact.of(BigDecimal.valueOf(420)))
                .fact(Facts.INCOME, Fact.of(BigDecimal.valueOf(210)))
                .fact(Facts.IN_STATE_CARE, Fact.of(false))
                .fact(Facts.PERSONAL_CHARACTERISTIC, Fact.codes().asComplete())
                .fact(Facts.SETTING_OF_WORK, Fact.of("private-company"));
        return known.equals(ALL_BUT_ONE)
                ? person.build()
                : person.fact(Facts.IN_RECEPTION_FACILITY, Fact.of(false)).build();
    }

    /**
     * The same person as a map, for the peers.
     *
     * @param known how much is known
     * @return the facts
     */
    public static Map<String, Object> facts(String known) {
        Map<String, Object> facts = new LinkedHashMap<>(FlatFacts.of(person(known), VOCABULARY, TODAY));
        if (known.equals(EVERYTHING)) {
            // Facts of the probe, so that nothing at all is unknown and no engine has to look out for it.
            facts.put("status", "R");
            facts.put("a", true);
            facts.put("b", true);
        }
        return facts;
    }
}
