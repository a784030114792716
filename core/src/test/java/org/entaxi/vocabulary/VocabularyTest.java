package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
