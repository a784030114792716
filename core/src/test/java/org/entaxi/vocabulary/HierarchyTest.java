package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Truth;
import org.entaxi.basics.Validity;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HierarchyTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final String SCHEME = "https://example.org/scheme";

    @ParameterizedTest(name = "{0} and {1}: disjoint {2}")
    @CsvSource(
            textBlock =
                    """
                    third-country-national, eu-citizen, true
                    third-country-national, greek-citizen, true
                    recognised-refugee, eu-citizen, true
                    undocumented, greek-citizen, true
                    recognised-refugee, subsidiary-protection-beneficiary, true
                    irregular-stay, recognised-refugee, true
                    undocumented, work-permit-holder, true
                    undocumented, lodged-applicant, true
                    expired-permit-person, short-stay-visitor, true
                    irregular-stay, free-movement-right-holder, true
                    irregular-stay, eu-citizen, true
                    undocumented, family-member-of-eu-citizen, true
                    rejected-applicant-under-return-decision, swiss-citizen, true
                    eu-citizen, eea-efta-citizen, true
                    international-protection-applicant, temporary-protection-beneficiary, false
                    international-protection-applicant, lawfully-residing-third-country-national, false
                    recognised-refugee, long-term-resident-eu, false
                    beneficiary-of-international-protection, recognised-refugee, false
                    free-movement-right-holder, lawfully-residing-third-country-national, false
                    free-movement-right-holder, third-country-national, false
                    family-member-of-eu-citizen, third-country-national, false
                    family-member-of-eu-citizen, eu-citizen, true
                    eu-citizen, greek-citizen, false
                    swiss-citizen, eu-citizen, false
                    undocumented, expired-permit-person, false
                    irregular-stay, third-country-national, false
                    no-such-status, eu-citizen, false
                    """)
    void disjoint_onlyWhereItIsDeclared(String one, String other, boolean expected) {
        ConceptId a = ConceptId.of(Schemes.LEGAL_STATUS, one);
        ConceptId b = ConceptId.of(Schemes.LEGAL_STATUS, other);
        assertThat(GREECE.disjoint(a, b)).isEqualTo(expected);
        assertThat(GREECE.disjoint(b, a)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} within {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    family-member-of-eu-citizen, free-movement-right-holder, true
                    family-member-of-eu-citizen, lawfully-residing-third-country-national, true
                    appeal-stage-applicant, international-protection-applicant, true
                    international-protection-applicant, lawfully-residing-third-country-national, false
                    eu-blue-card-holder, residence-permit-holder, true
                    third-country-national, recognised-refugee, false
                    """)
    void isNarrowerOrSame_followsEveryParent(String narrower, String broader, boolean expected) {
        assertThat(GREECE.isNarrowerOrSame(
                        ConceptId.of(Schemes.LEGAL_STATUS, narrower), ConceptId.of(Schemes.LEGAL_STATUS, broader)))
                .isEqualTo(expected);
    }

    @Test
    void disjoint_everyMunicipalityFromEveryOther() {
        ConceptId larissa = Areas.municipality("larissa");
        assertThat(GREECE.disjoint(larissa, Areas.municipality("athens"))).isTrue();
        assertThat(GREECE.disjoint(larissa, Areas.nuts("EL613"))).isTrue();
        assertThat(GREECE.disjoint(larissa, Areas.nuts("EL30"))).isTrue();
        assertThat(GREECE.disjoint(larissa, Areas.nuts("EL6"))).isFalse();
        assertThat(GREECE.disjoint(larissa, larissa)).isFalse();
        assertThat(GREECE.disjoint(larissa, Areas.municipality("atlantis"))).isFalse();
    }

    @Test
    void disjoint_aMunicipalityOfAHostToo() {
        ConceptId tyrnavos = new ConceptId("https://example.org/area/tyrnavos");
        Vocabulary more = GREECE.with(Concept.builder(tyrnavos, Schemes.AREA)
                .prefLabel("el", "Δήμος Τυρνάβου")
                .broader(Areas.nuts("EL612"))
                .build());
        assertThat(more.disjoint(tyrnavos, Areas.municipality("larissa"))).isTrue();
        assertThat(more.isNarrowerOrSame(tyrnavos, Areas.nuts("EL61"))).isTrue();
    }

    @Test
    void links_toBeCheckedDecideNothing() {
        Vocabulary vocabulary = Vocabulary.builder()
                .scheme(ConceptScheme.of(SCHEME, LocalizedText.of("en", "Scheme")))
                .concept(concept("top").build())
                .concept(concept("other").build())
                .concept(concept("unsure")
                        .link(unsure(Link.Kind.BROADER, "top"))
                        .link(unsure(Link.Kind.DISJOINT_WITH, "other"))
                        .covering(new Covering(Set.of(id("top"), id("other")), Certainty.CHECK, null))
                        .build())
                .build();
        assertThat(vocabulary.broaderClosure(id("unsure"))).containsExactly(id("unsure"));
        assertThat(vocabulary.disjoint(id("unsure"), id("other"))).isFalse();
        assertThat(vocabulary.coverings(id("unsure"))).isEmpty();
    }

    @Test
    void links_ofAConceptToBeCheckedDecideNothing() {
        Vocabulary vocabulary = Vocabulary.builder()
                .scheme(ConceptScheme.of(SCHEME, LocalizedText.of("en", "Scheme")))
                .concept(concept("top").build())
                .concept(concept("other").build())
                .concept(concept("unsure")
                        .broader(id("top"))
                        .link(Link.of(Link.Kind.DISJOINT_WITH, id("other")))
                        .covering(new Covering(Set.of(id("top"), id("other")), Certainty.SURE, null))
                        .certainty(Certainty.CHECK)
                        .build())
                .build();
        assertThat(vocabulary.broaderClosure(id("unsure"))).containsExactly(id("unsure"));
        assertThat(vocabulary.possiblyNarrower(id("top"))).contains(id("unsure"));
        assertThat(vocabulary.disjoint(id("unsure"), id("other"))).isFalse();
        assertThat(vocabulary.coverings(id("unsure"))).isEmpty();
    }

    @Test
    void broaderClosure_survivesACycle() {
        Vocabulary vocabulary = Vocabulary.builder()
                .scheme(ConceptScheme.of(SCHEME, LocalizedText.of("en", "Scheme")))
                .concept(concept("a").broader(id("b")).build())
                .concept(concept("b").broader(id("a")).build())
                .build();
        assertThat(vocabulary.broaderClosure(id("a"))).containsExactly(id("a"), id("b"));
        assertThat(vocabulary.narrowerClosure(id("a"))).containsExactly(id("a"), id("b"));
    }

    @ParameterizedTest(name = "{0} in {1} on {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    GR, eu, 2026-11-23, TRUE
                    GR, eu, 1980-12-31, FALSE
                    HR, eu, 2013-06-30, FALSE
                    HR, eu, 2013-07-01, TRUE
                    GB, eu, 2020-01-31, TRUE
                    GB, eu, 2020-02-01, FALSE
                    NO, eu, 2026-11-23, FALSE
                    NO, eea, 2026-11-23, TRUE
                    CH, eea, 2026-11-23, FALSE
                    CH, schengen, 2026-11-23, TRUE
                    IE, schengen, 2026-11-23, FALSE
                    CY, eu, 2026-11-23, TRUE
                    CY, schengen, 2026-11-23, UNKNOWN
                    CY, schengen, 2004-04-30, FALSE
                    AL, eu, 2026-11-23, FALSE
                    XX, eu, 2026-11-23, UNKNOWN
                    GR, nato, 2026-11-23, UNKNOWN
                    """)
    void isMember_hasDates(String country, String group, LocalDate day, Truth expected) {
        assertThat(GREECE.isMember(Countries.of(country), ConceptId.of(Schemes.COUNTRY_GROUP, group), day))
                .isEqualTo(expected);
    }

    private static ConceptId id(String code) {
        return new ConceptId("https://example.org/" + code);
    }

    private static Concept.Builder concept(String code) {
        return Concept.builder(id(code), SCHEME).prefLabel("en", code);
    }

    private static Link unsure(Link.Kind kind, String code) {
        return new Link(kind, id(code), Validity.ALWAYS, Certainty.CHECK, null);
    }
}
