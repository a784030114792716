package org.entaxi.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.DocumentTypes;
import org.entaxi.vocabulary.Schemes;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A slip of the pen in a program is found where there is a vocabulary, and kept where the data comes from outside. */
class PersonBuilderTest {

    private static ConceptId slip(String scheme) {
        return ConceptId.of(scheme, "slip-of-the-pen");
    }

    static Stream<Named<Consumer<PersonBuilder>>> slips() {
        return Stream.of(
                Named.of("status", person -> person.statuses(slip(Schemes.LEGAL_STATUS))),
                Named.of("status of another scheme", person -> person.statuses(DocumentTypes.AFM)),
                Named.of(
                        "document of another scheme",
                        person -> person.document(ConceptId.of(Schemes.LEGAL_STATUS, "recognised-refugee"))),
                Named.of("document", person -> person.document(slip(Schemes.DOCUMENT_TYPE))),
                Named.of(
                        "remark",
                        person -> person.document(
                                DocumentTypes.ADET_RESIDENCE_PERMIT_CARD,
                                card -> card.remark(slip(Schemes.PERMIT_REMARK)))),
                Named.of("residence", person -> person.residence(slip(Schemes.AREA))),
                Named.of("nationality", person -> person.nationalities(slip(Schemes.COUNTRY))),
                Named.of("relation", person -> person.member(slip(HouseholdMember.RELATION_SCHEME), Person.UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void builder_refusesAConceptThatTheVocabularyDoesNotHave(Consumer<PersonBuilder> slip) {
        PersonBuilder checked = Person.builder(Vocabulary.greece());
        assertThatThrownBy(() -> slip.accept(checked))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("slip-of-the-pen");
        PersonBuilder fromOutside = Person.builder();
        slip.accept(fromOutside);
        assertThat(fromOutside.build()).isNotEqualTo(Person.UNKNOWN);
    }
}
