package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.PartialDate;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary greece = Vocabulary.greece();

    @Test
    void broaderClosure_leadsFromRefugeeToThirdCountryNational() {
        assertThat(greece.broaderClosure(LegalStatuses.RECOGNISED_REFUGEE))
                .containsExactly(
                        LegalStatuses.RECOGNISED_REFUGEE,
                        LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION,
                        LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL,
                        LegalStatuses.THIRD_COUNTRY_NATIONAL);
    }

    /** Nobody who speaks Kurmanji has reviewed the labels in Kurmanji. */
    @Test
    void label_thatHasToBeChecked_isNotShownAndCanBeAskedFor() {
        Locale kurmanji = Locale.forLanguageTag("kmr");
        assertThat(greece.label(LegalStatuses.RECOGNISED_REFUGEE, kurmanji)).isEqualTo("Recognised refugee");
        assertThat(greece.label(LegalStatuses.RECOGNISED_REFUGEE, Locale.forLanguageTag("fa")))
                .isEqualTo("پناهنده شناخته‌شده");

        Name toCheck = greece.name(LegalStatuses.RECOGNISED_REFUGEE, kurmanji, Certainty.CHECK);
        assertThat(toCheck).isNotNull();
        assertThat(toCheck.text()).isEqualTo("penaberê naskirî");
        assertThat(toCheck.language()).isEqualTo("kmr-Latn");
        assertThat(toCheck.certainty()).isEqualTo(Certainty.CHECK);

        Name sure = greece.name(LegalStatuses.RECOGNISED_REFUGEE, kurmanji, Certainty.SURE);
        assertThat(sure).isNotNull();
        assertThat(sure.language()).isEqualTo("en");
        assertThat(greece.name(Countries.GREECE, kurmanji, Certainty.CHECK)).isNull();
    }

    @Test
    void labels_inKurmanji_areAllToBeChecked_andNoneIsShown() {
        assertThat(greece.concepts().stream()
                        .flatMap(concept -> concept.names().stream())
                        .filter(name -> name.language().startsWith("kmr")))
                .hasSizeGreaterThan(30)
                .allMatch(name -> name.certainty() == Certainty.CHECK);
        assertThat(greece.concepts())
                .allSatisfy(concept -> assertThat(concept.prefLabel().values().keySet())
                        .noneMatch(language -> language.startsWith("kmr")));
    }

    @Test
    void attested_cardProvesLawfulStayOnly() {
        HeldEvidence card = HeldEvidence.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .withValidUntil(PartialDate.parse("2028-02-01"));
        List<ProvedStatus> proved = greece.attested(List.of(card), LocalDate.of(2026, 11, 23));
        assertThat(proved)
                .extracting(ProvedStatus::status)
                .containsExactly(LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL);
    }

    @Test
    void disjoint_municipalitiesDoNotOverlap() {
        assertThat(greece.disjoint(Areas.municipality("larissa"), Areas.municipality("pyrgos")))
                .isTrue();
        assertThat(greece.disjoint(Areas.municipality("larissa"), Areas.nuts("EL61")))
                .isFalse();
        assertThat(greece.narrowerClosure(Areas.nuts("EL61"))).contains(Areas.municipality("larissa"));
    }

    @Test
    void coverings_beneficiaryIsRefugeeOrSubsidiary() {
        assertThat(greece.coverings(LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION))
                .containsExactly(
                        Set.of(LegalStatuses.RECOGNISED_REFUGEE, LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY));
    }
}
