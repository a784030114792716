package org.entaxi.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entaxi.basics.Certainty;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.Validity;
import org.entaxi.person.DocumentForm;
import org.entaxi.person.DocumentValidity;
import org.entaxi.person.Person;
import org.entaxi.vocabulary.Concept;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.Link;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** What to bring. */
class ReadinessTest {

    private static final Evaluator EVALUATOR = Evaluator.of(FirstData.VOCABULARY);

    /** The papers in brackets of the centre's sentence: the permit card, the applicant's card, or another proof. */
    private static final List<RequiredDocument> CENTRE = List.of(RequiredDocument.anyOf(
            RequiredDocument.Purpose.ELIGIBILITY,
            DocumentSet.of(AcceptedDocument.of(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD)),
            DocumentSet.of(AcceptedDocument.of(DocumentTypes.ASYLUM_APPLICANT_CARD)),
            DocumentSet.of(AcceptedDocument.of(DocumentTypes.PROTECTION_DECISION))));

    private static Readiness of(String name) {
        return of(FirstData.people().get(name), CENTRE);
    }

    private static Readiness of(Person person, List<RequiredDocument> required) {
        return EVALUATOR.decide(FirstData.KEM, person, FirstData.TODAY).readiness(required);
    }

    private static List<Readiness.State> states(Readiness readiness) {
        return readiness.requirements().get(0).alternatives().stream()
                .map(each -> each.documents().get(0).state())
                .toList();
    }

    @Test
    void amina_isReady() {
        assertThat(of("amina").isReady()).isTrue();
        assertThat(of("amina").requirements().get(0).best()).isZero();
    }

    @Test
    void yusuf_mustRenewTheCardOrBringTheDecision() {
        Readiness readiness = of("yusuf");
        assertThat(states(readiness))
                .containsExactly(Readiness.State.EXPIRED, Readiness.State.NOT_KNOWN, Readiness.State.AT_HAND);
        assertThat(readiness.isReady()).isTrue();
        assertThat(readiness.requirements().get(0).best()).isEqualTo(2);
    }

    @Test
    void dilan_hasNoEvidenceYet() {
        Readiness readiness = of("dilan");
        assertThat(states(readiness))
                .containsExactly(Readiness.State.NOT_KNOWN, Readiness.State.NOT_HELD, Readiness.State.NOT_KNOWN);
        assertThat(readiness.isReady()).isFalse();
    }

    @Test
    void state_tellsApartWhatThereIsToDo() {
        AcceptedDocument original =
                new AcceptedDocument(DocumentTypes.AMKA, Set.of(), Set.of(DocumentForm.ORIGINAL), Extensions.NONE);
        List<RequiredDocument> required =
                List.of(RequiredDocument.anyOf(RequiredDocument.Purpose.INTAKE, DocumentSet.of(original)));
        Person copy = Person.builder()
                .document(DocumentTypes.AMKA, each -> each.indefinite(true).form(DocumentForm.COPY))
                .build();
        Person later = Person.builder()
                .document(DocumentTypes.AMKA, each -> each.validFrom(LocalDate.of(2027, 1, 1))
                        .indefinite(true))
                .build();
        Person undated = Person.builder().document(DocumentTypes.AMKA).build();
        assertThat(states(of(copy, required))).containsExactly(Readiness.State.WRONG_FORM);
        assertThat(states(of(later, required))).containsExactly(Readiness.State.NOT_YET_VALID);
        assertThat(states(of(undated, required))).containsExactly(Readiness.State.VALIDITY_UNKNOWN);
        assertThat(of(copy, List.of()).isReady()).isTrue();
    }

    @Test
    void expired_isAtHandWhereTheProviderAcceptsIt() {
        AcceptedDocument lenient = new AcceptedDocument(
                DocumentTypes.ADET_RESIDENCE_PERMIT_CARD,
                Set.of(DocumentValidity.VALID, DocumentValidity.EXTENDED, DocumentValidity.EXPIRED),
                Set.of(),
                Extensions.NONE);
        assertThat(of(
                                FirstData.people().get("yusuf"),
                                List.of(RequiredDocument.anyOf(
                                        RequiredDocument.Purpose.ELIGIBILITY, DocumentSet.of(lenient))))
                        .isReady())
                .isTrue();
    }

    private static final List<RequiredDocument> SECURITY_NUMBER = List.of(RequiredDocument.anyOf(
            RequiredDocument.Purpose.INTAKE, DocumentSet.of(AcceptedDocument.of(DocumentTypes.AMKA))));

    @Test
    void document_saidToBeHeldAndNotToBeHeldIsNotAtHand() {
        Person unclear = Person.builder()
                .document(DocumentTypes.AMKA, each -> each.indefinite(true))
                .noDocument(DocumentTypes.AMKA)
                .build();
        assertThat(states(of(unclear, SECURITY_NUMBER))).containsExactly(Readiness.State.NOT_KNOWN);
    }

    /** Whether the odd paper is such a number has to be checked; until then nobody is told to go and obtain one. */
    @Test
    void document_thatPerhapsIsOfTheKindAskedForIsNotLacking() {
        ConceptId odd = new ConceptId("https://example.org/odd-paper");
        Link perhaps = new Link(Link.Kind.BROADER, DocumentTypes.AMKA, Validity.ALWAYS, Certainty.CHECK, null);
        Vocabulary vocabulary = FirstData.VOCABULARY.with(
                Concept.builder(odd, Schemes.DOCUMENT_TYPE).link(perhaps).build());
        Person person = Person.builder()
                .document(odd, each -> each.indefinite(true))
                .documentsComplete(true)
                .build();
        Readiness readiness = Evaluator.of(vocabulary)
                .decide(FirstData.KEM, person, FirstData.TODAY)
                .readiness(SECURITY_NUMBER);
        assertThat(states(readiness)).containsExactly(Readiness.State.NOT_KNOWN);
    }
}
