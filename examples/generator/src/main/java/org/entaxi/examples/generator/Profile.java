package org.entaxi.examples.generator;

import java.util.List;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;

/**
 * A kind of person that comes to such services.
 *
 * @param percent how many in a hundred
 * @param status the legal status
 * @param document the paper that goes with it; null when there is none
 * @param countries nationalities, the commonest first
 */
record Profile(int percent, ConceptId status, List<ConceptId> document, List<String> countries) {

    private static final List<String> REFUGEES = List.of("SY", "AF", "IQ", "ER", "SO", "PS", "CD", "IR", "PK");
    private static final List<String> MIGRANTS = List.of("AL", "PK", "GE", "BD", "PH", "EG", "IN", "UA", "NG");

    static final List<Profile> ALL = List.of(
            of(24, LegalStatuses.RECOGNISED_REFUGEE, DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, REFUGEES),
            of(6, LegalStatuses.SUBSIDIARY_PROTECTION_BENEFICIARY, DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, REFUGEES),
            of(20, LegalStatuses.LODGED_APPLICANT, DocumentTypes.ASYLUM_APPLICANT_CARD, REFUGEES),
            new Profile(4, LegalStatuses.PRE_REGISTERED_APPLICANT, List.of(), REFUGEES),
            of(
                    10,
                    LegalStatuses.TEMPORARY_PROTECTION_BENEFICIARY,
                    DocumentTypes.TEMPORARY_PROTECTION_CARD,
                    List.of("UA")),
            of(8, LegalStatuses.RESIDENCE_PERMIT_HOLDER, DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, MIGRANTS),
            of(6, LegalStatuses.WORK_PERMIT_HOLDER, DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, MIGRANTS),
            of(3, LegalStatuses.LONG_TERM_RESIDENT_EU, DocumentTypes.ADET_RESIDENCE_PERMIT_CARD, MIGRANTS),
            new Profile(7, LegalStatuses.UNDOCUMENTED, List.of(), MIGRANTS),
            of(3, LegalStatuses.FAMILY_MEMBER_OF_EU_CITIZEN, DocumentTypes.EU_FAMILY_RESIDENCE_CARD, MIGRANTS),
            of(4, LegalStatuses.EU_CITIZEN, DocumentTypes.EU_IDENTITY_DOCUMENT, List.of("BG", "RO", "PL", "DE")),
            of(5, LegalStatuses.GREEK_CITIZEN, DocumentTypes.GREEK_IDENTITY_CARD, List.of("GR")));

    private static Profile of(int percent, ConceptId status, ConceptId document, List<String> countries) {
        return new Profile(percent, status, List.of(document), countries);
    }

    static Profile draw(Draw draw) {
        int at = draw.below(100);
        int sum = 0;
        for (Profile profile : ALL) {
            sum += profile.percent();
            if (at < sum) {
                return profile;
            }
        }
        throw new IllegalStateException("The shares are less than a hundred");
    }
}
