package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Constants and data name the same concepts, each way. */
class ConstantsTest {

    static Stream<Arguments> classes() {
        return Stream.of(
                Arguments.of(Schemes.LEGAL_STATUS, LegalStatuses.class),
                Arguments.of(Schemes.RESIDENCE_PERMIT_CATEGORY, ResidencePermitCategories.class),
                Arguments.of(Schemes.PERMIT_REMARK, PermitRemarks.class),
                Arguments.of(Schemes.DOCUMENT_TYPE, DocumentTypes.class),
                Arguments.of(Schemes.PERSONAL_CHARACTERISTIC, PersonalCharacteristics.class),
                Arguments.of(Schemes.POPULATION_GROUP, PopulationGroups.class),
                Arguments.of(Schemes.SERVICE_CATEGORY, ServiceCategories.class),
                Arguments.of(Schemes.SERVICE_KIND, ServiceKinds.class),
                Arguments.of(Schemes.ORGANISATION_TYPE, OrganisationTypes.class),
                Arguments.of(Schemes.ORGANISATION_ROLE, OrganisationRoles.class),
                Arguments.of(Schemes.REFERRAL_METHOD, ReferralMethods.class),
                Arguments.of(Schemes.STAFF_SPECIALITY, StaffSpecialities.class),
                Arguments.of(Schemes.SETTING_OF_WORK, SettingsOfWork.class),
                Arguments.of(Schemes.HOUSEHOLD_RELATION, HouseholdRelations.class),
                Arguments.of(Schemes.COUNTRY_GROUP, CountryGroups.class));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void constants_nameTheConceptsOfTheirScheme(String scheme, Class<?> constants) {
        List<String> codes = Vocabulary.greece().concepts(scheme).stream()
                .map(concept -> Objects.requireNonNull(concept.id().code()))
                .toList();
        assertThat(idsOf(constants)).extracting(ConceptId::scheme).containsOnly(scheme);
        assertThat(idsOf(constants)).extracting(ConceptId::code).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(namesOf(constants))
                .containsExactlyInAnyOrderElementsOf(codes.stream()
                        .map(code -> code.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .toList());
    }

    @Test
    void schemes_nameTheSchemesOfTheVocabulary() {
        assertThat(Vocabulary.greece().schemes())
                .extracting(ConceptScheme::id)
                .containsExactlyInAnyOrderElementsOf(valuesOf(Schemes.class, String.class));
    }

    @Test
    void areasAndCountries_areKnown() {
        assertThat(idsOf(Areas.class)).isNotEmpty().allMatch(Vocabulary.greece()::knows);
        assertThat(idsOf(Countries.class)).isNotEmpty().allMatch(Vocabulary.greece()::knows);
    }

    private static List<ConceptId> idsOf(Class<?> type) {
        return valuesOf(type, ConceptId.class);
    }

    private static List<String> namesOf(Class<?> type) {
        return constants(type, ConceptId.class).map(Field::getName).toList();
    }

    private static <T> List<T> valuesOf(Class<?> type, Class<T> of) {
        return constants(type, of).map(field -> of.cast(value(field))).toList();
    }

    private static Stream<Field> constants(Class<?> type, Class<?> of) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == of);
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
