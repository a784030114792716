package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entaxi.eligibility.Rules.allOf;
import static org.entaxi.eligibility.Rules.anyOf;
import static org.entaxi.eligibility.Rules.document;
import static org.entaxi.eligibility.Rules.not;
import static org.entaxi.eligibility.Rules.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entaxi.basics.PartialDate;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.HeldDocument;
import org.entaxi.person.Person;
import org.entaxi.person.PersonBuilder;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.LegalStatuses;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What is remembered of people with the same papers must be what would be worked out anew. */
class EncodedBlockTest {

    private static final Vocabulary VOCABULARY = Vocabulary.greece();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<ConceptId> STATUSES = List.of(
            LegalStatuses.RECOGNISED_REFUGEE,
            LegalStatuses.LODGED_APPLICANT,
            LegalStatuses.BENEFICIARY_OF_INTERNATIONAL_PROTECTION,
            LegalStatuses.UNDOCUMENTED,
            ConceptId.of(Schemes.LEGAL_STATUS, "misspelt"));
    private static final List<ConceptId> DOCUMENTS = List.of(
            DocumentTypes.ADET_RESIDENCE_PERMIT_CARD,
            DocumentTypes.ASYLUM_APPLICANT_CARD,
            DocumentTypes.RESIDENCE_TITLE,
            ConceptId.of(Schemes.DOCUMENT_TYPE, "misspelt"));
    private static final Rule RULE = anyOf(
            allOf(
                    status(LegalStatuses.RECOGNISED_REFUGEE),
                    document(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                            .accepting(DocumentValidity.VALID)
                            .inForm(DocumentForm.ORIGINAL)),
            allOf(
                    not(status(LegalStatuses.LAWFULLY_RESIDING_THIRD_COUNTRY_NATIONAL)),
                    document(DocumentTypes.ASYLUM_APPLICANT_CARD)
                            .accepting(DocumentValidity.VALID, DocumentValidity.EXTENDED)));

    private final Evaluator evaluator = Evaluator.of(VOCABULARY);

    @Test
    void cells_ofManyPeople_areThoseOfEachAlone() {
        long seed = 20261123;
        Random random = new Random(seed);
        CompiledRule used = evaluator.compile(RULE, TODAY);
        Set<String> different = new HashSet<>();
        for (int i = 0; i < 4_000; i++) {
            Person person = person(random);
            long[] alone = evaluator.compile(RULE, TODAY).encode(person, ConflictLog.SILENT);
            ConflictLog log = ConflictLog.recording();
            assertThat(used.encode(person, log))
                    .as("seed %d, person %d", seed, i)
                    .isEqualTo(alone);
            ConflictLog again = ConflictLog.recording();
            assertThat(used.encode(person, again)).isEqualTo(alone);
            assertThat(again.conflicts()).isEqualTo(log.conflicts());
            different.add(List.of(alone[1]).toString());
        }
        assertThat(different).hasSizeGreaterThan(8);
    }

    @Test
    void encoding_ofMoreThanOneField_isThatOfEachRule() {
        List<Rule> rules = new ArrayList<>();
        for (ConceptId status : STATUSES) {
            for (ConceptId type : DOCUMENTS) {
                rules.add(anyOf(status(status), document(type)));
                rules.add(allOf(not(status(status)), document(type).accepting(DocumentValidity.EXPIRED)));
            }
        }
        CompiledRules together = evaluator.compileAll(rules, TODAY);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Person person = person(random);
            EncodedFacts facts = together.encode(person);
            for (int rule = 0; rule < rules.size(); rule++) {
                assertThat(together.outcome(together.rowOf(rule), facts))
                        .as("person %d, rule %d", i, rule)
                        .isEqualTo(evaluator.compile(rules.get(rule), TODAY).outcome(person));
            }
        }
    }

    @Test
    void pattern_hasNoDate_andNothingOutOfTheCommon() {
        assertThat(pattern(valid(2027))).isEqualTo(pattern(valid(2031))).hasToString("LegalPattern[…]");
        assertThat(pattern(valid(2027))).isNotEqualTo(pattern(valid(2020)));
        assertThat(pattern(valid(2027).toBuilder().form(DocumentForm.COPY).build()))
                .isNotEqualTo(pattern(valid(2027)));
        assertThat(pattern(HeldDocument.of(ConceptId.of(Schemes.DOCUMENT_TYPE, "misspelt"))))
                .isNull();
        assertThat(pattern(valid(2027).toBuilder()
                        .validFrom(LocalDate.of(2020, 5, 1))
                        .build()))
                .isNull();
        PersonBuilder many = Person.builder();
        for (int i = 0; i < 7; i++) {
            many.document(valid(2027));
        }
        assertThat(LegalPattern.of(many.build(), VOCABULARY, TODAY)).isNull();
    }

    private static HeldDocument valid(int untilYear) {
        return HeldDocument.builder(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)
                .validUntil(LocalDate.of(untilYear, 3, 1))
                .build();
    }

    private static LegalPattern pattern(HeldDocument document) {
        return LegalPattern.of(Person.builder().document(document).build(), VOCABULARY, TODAY);
    }

    private static Person person(Random random) {
        PersonBuilder person = Person.builder().documentsComplete(random.nextInt(3) == 0);
        for (int i = random.nextInt(3); i > 0; i--) {
            person.statuses(STATUSES.get(random.nextInt(STATUSES.size())));
        }
        person.statusesComplete(random.nextBoolean());
        for (int i = random.nextInt(4); i > 0; i--) {
            person.document(held(random));
        }
        return person.build();
    }

    private static HeldDocument held(Random random) {
        HeldDocument.Builder document = HeldDocument.builder(DOCUMENTS.get(random.nextInt(DOCUMENTS.size())));
        if (random.nextInt(5) == 0) {
            return document.held(false).build();
        }
        switch (random.nextInt(5)) {
            case 0 -> document.indefinite(true);
            case 1 -> document.validUntil(PartialDate.of(2026));
            case 2 -> document.validUntil(LocalDate.of(2025, 1, 1)).extendedUntil(LocalDate.of(2027, 1, 1));
            case 3 -> document.validUntil(TODAY.plusDays(random.nextInt(900) - 400L));
            default -> document.validFrom(TODAY.minusDays(random.nextInt(900) - 100L));
        }
        if (random.nextBoolean()) {
            document.form(random.nextBoolean() ? DocumentForm.ORIGINAL : DocumentForm.COPY);
        }
        return document.build();
    }
}
