package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.language;
import static org.entaxi.eligibility.Rules.nationality;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.residence;

import org.entaxi.basics.Certainty;
import org.entaxi.basics.PartialDate;
import org.entaxi.basics.Validity;
import org.entaxi.person.Person;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.ConceptScheme;
import org.entaxi.vocabulary.CountryGroups;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that is said to be complete says no only where nothing in it can be what is asked for. */
class ListsTest {

    @ParameterizedTest(name = "somebody who speaks only {0}, asked for {1}: {2}")
    @CsvSource({
        "ar, ar, ELIGIBLE",
        "ar-EG, ar, ELIGIBLE",
        "ara, ar, ELIGIBLE",
        "ar, ara, ELIGIBLE",
        "per, fa, ELIGIBLE",
        "apc, ar, ELIGIBLE",
        "ar-apc, apc, ELIGIBLE",
        "apd, ar, ELIGIBLE",
        "xaa, ar, UNDETERMINED",
        "apd-SD, apd, ELIGIBLE",
        "ar, apd, UNDETERMINED",
        "arabic, ar, UNDETERMINED",
        "ar_EG, ar, UNDETERMINED",
        "fa-AF, prs, ELIGIBLE",
        "fa-AF, fa, ELIGIBLE",
        "fa, prs, UNDETERMINED",
        "prs, fa-AF, ELIGIBLE",
        "nb, no, ELIGIBLE",
        "el, ar, NOT_ELIGIBLE",
        "ell, ar, NOT_ELIGIBLE",
        "ar, ar-EG, UNDETERMINED",
        "kmr, ckb, NOT_ELIGIBLE",
        "kmr-Latn, ku-Latn, ELIGIBLE",
        "arz-EG, ar-EG, ELIGIBLE",
        "ar-EG, arz, UNDETERMINED",
        "arz, ar-EG, UNDETERMINED",
        "ar-u-nu-latn, ar-EG, UNDETERMINED",
        "ar-EG, ar-u-nu-latn, UNDETERMINED",
        "apc, arz, NOT_ELIGIBLE",
        "arz-EG, ar-MA, NOT_ELIGIBLE",
        "zh-Hans, cmn-Hans, UNDETERMINED",
        "zh-Hans, cmn-Hant, NOT_ELIGIBLE",
        "zh-TW, zh-Hant, UNDETERMINED",
        "zh-TW, zh-CN, NOT_ELIGIBLE",
        "zh-min-nan, nan, ELIGIBLE",
        "zh-min-nan, min, NOT_ELIGIBLE",
        "x-kmr, kmr, UNDETERMINED",
        "ελληνικά, ar, UNDETERMINED",
        "ar_EG, ar, UNDETERMINED",
        "sgn-GR, gss, ELIGIBLE"
    })
    void language_isToldApartOnlyWhereTheCodesAreKnown(String spoken, String asked, Outcome outcome) {
        Person person =
                Person.builder().languages(spoken).languagesComplete(true).build();
        assertThat(Evaluator.of(FirstData.VOCABULARY)
                        .decide(language(asked), person, FirstData.TODAY)
                        .outcome())
                .isEqualTo(outcome);
    }

    private static final ConceptId GROUP = ConceptId.of(Schemes.COUNTRY_GROUP, "group");
    private static final ConceptId JOINING = ConceptId.of(Schemes.COUNTRY, "J");
    private static final ConceptId OTHER = ConceptId.of(Schemes.COUNTRY, "O");

    /** A country joins the group in the course of the year. */
    @Test
    void nationality_ofACountryThatPerhapsHasJoinedAGroupIsNeverNo() {
        Link joins = new Link(Link.Kind.MEMBER_OF, GROUP, Validity.from(PartialDate.of(2026)), Certainty.SURE, null);
        Evaluator evaluator = Evaluator.of(Vocabulary.builder()
                .scheme(scheme(Schemes.COUNTRY))
                .scheme(scheme(Schemes.COUNTRY_GROUP))
                .concept(concept(GROUP).build())
                .concept(concept(JOINING).link(joins).build())
                .concept(concept(OTHER).build())
                .build());
        Person person = Person.builder()
                .nationalities(JOINING)
                .nationalitiesComplete(true)
                .build();
        Rule named = allOf(nationality(GROUP), nationality(GROUP, JOINING));
        assertThat(evaluator.decide(nationality(GROUP), person, FirstData.TODAY).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(evaluator.decide(named, person, FirstData.TODAY).outcome()).isEqualTo(Outcome.UNDETERMINED);
        Person other = Person.builder()
                .nationalities(OTHER)
                .nationalitiesComplete(true)
                .build();
        assertThat(evaluator.decide(named, other, FirstData.TODAY).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void nationality_ofTheUnionIsOneOfTheEconomicArea() {
        Rule rule = anyOf(not(nationality(CountryGroups.EU)), nationality(CountryGroups.EEA));
        assertThat(Evaluator.of(FirstData.VOCABULARY)
                        .decide(rule, Person.UNKNOWN, FirstData.TODAY)
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    /** Whether a baker is a craftsperson has to be checked first. */
    private static Vocabulary trades(String scheme) {
        Link perhaps =
                new Link(Link.Kind.BROADER, ConceptId.of(scheme, "craft"), Validity.ALWAYS, Certainty.CHECK, null);
        return Vocabulary.builder()
                .scheme(new ConceptScheme(
                        scheme, LocalizedText.EMPTY, LocalizedText.EMPTY, true, false, Certainty.SURE, null))
                .concept(concept(ConceptId.of(scheme, "craft")).build())
                .concept(concept(ConceptId.of(scheme, "baker")).link(perhaps).build())
                .concept(concept(ConceptId.of(scheme, "driver")).build())
                .build();
    }

    @Test
    void code_thatPerhapsIsNarrowerIsNeverNo() {
        Evaluator evaluator = Evaluator.of(trades(Schemes.AREA));
        Rule rule = residence(ConceptId.of(Schemes.AREA, "craft"));
        Person baker =
                Person.builder().residence(ConceptId.of(Schemes.AREA, "baker")).build();
        Person driver =
                Person.builder().residence(ConceptId.of(Schemes.AREA, "driver")).build();
        assertThat(evaluator.decide(rule, baker, FirstData.TODAY).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(evaluator.decide(rule, driver, FirstData.TODAY).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void completeList_withWhatPerhapsIsNarrowerIsNeverNo() {
        Evaluator evaluator = Evaluator.of(trades(Schemes.LEGAL_STATUS));
        Rule rule = Rules.status(ConceptId.of(Schemes.LEGAL_STATUS, "craft"));
        Person baker = Person.builder()
                .onlyStatuses(ConceptId.of(Schemes.LEGAL_STATUS, "baker"))
                .build();
        Person driver = Person.builder()
                .onlyStatuses(ConceptId.of(Schemes.LEGAL_STATUS, "driver"))
                .build();
        assertThat(evaluator.decide(rule, baker, FirstData.TODAY).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(evaluator.decide(rule, driver, FirstData.TODAY).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    private static Concept.Builder concept(ConceptId id) {
        return Concept.builder(id, String.valueOf(id.scheme()));
    }

    private static ConceptScheme scheme(String id) {
        return new ConceptScheme(id, LocalizedText.EMPTY, LocalizedText.EMPTY, false, false, Certainty.SURE, null);
    }
}
