package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every concept of the list {@code wanted-concepts.txt} beside this class is in the vocabulary. */
class WantedConceptsTest {

    private static final Vocabulary GREECE = Vocabulary.greece();

    static List<ConceptId> wanted() throws IOException {
        var in = Objects.requireNonNull(WantedConceptsTest.class.getResourceAsStream("wanted-concepts.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            ConceptId.of(line.substring(0, line.indexOf('/')), line.substring(line.indexOf('/') + 1)))
                    .toList();
        }
    }

    @Test
    void concepts_areAllThereInTheirScheme() throws IOException {
        assertThat(wanted()).doesNotHaveDuplicates().allSatisfy(id -> {
            Concept concept = GREECE.concept(id);
            assertThat(concept).as("%s", id).isNotNull();
            assertThat(Objects.requireNonNull(concept).inScheme()).isEqualTo(id.scheme());
        });
    }

    @Test
    void list_isWhole() throws IOException {
        Map<String, Long> count = wanted().stream()
                .collect(Collectors.groupingBy(id -> Objects.requireNonNull(id.scheme()), Collectors.counting()));
        assertThat(count)
                .isEqualTo(Map.of(
                        Schemes.LEGAL_STATUS, 45L,
                        Schemes.PERSONAL_CHARACTERISTIC, 14L,
                        Schemes.RESIDENCE_PERMIT_CATEGORY, 37L,
                        Schemes.DOCUMENT_TYPE, 67L,
                        Schemes.POPULATION_GROUP, 46L,
                        Schemes.SERVICE_CATEGORY, 85L,
                        Schemes.ORGANISATION_TYPE, 39L,
                        Schemes.REFERRAL_METHOD, 21L,
                        Schemes.STAFF_SPECIALITY, 34L));
    }
}
