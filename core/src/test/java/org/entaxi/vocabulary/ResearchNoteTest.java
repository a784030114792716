package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every concept, label and attestation of the research note is in the vocabulary. Needs the note beside the checkout. */
@Tag("conformance")
class ResearchNoteTest {

    private static final Vocabulary GREECE = Vocabulary.greece();
    private static final Path NOTE =
            Path.of(System.getProperty("entaxi.shared", "../shared"), "research", "vocabulary.md");
    private static final Pattern BLOCK_ID = Pattern.compile("^- (?:\\{)?id: ([a-z0-9-]+)", Pattern.MULTILINE);
    private static final Pattern ROW_ID =
            Pattern.compile("^\\| \\**([a-z][a-z0-9-]*)\\** \\| ([^|]+) \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final List<String> LANGUAGES = List.of("fr", "ar", "fa", "uk", "ur", "kmr-Latn");

    private String note = "";

    @BeforeEach
    void readNote() throws IOException {
        assumeTrue(Files.exists(NOTE), "the research note is not here");
        note = Files.readString(NOTE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2. Scheme `legal-status`; Overlay scheme; legal-status; 45
                    Overlay scheme; 3. Scheme; personal-characteristic; 14
                    4. Scheme `document-type`; 5. Scheme; document-type; 67
                    """)
    void blocks_areAllThere(String from, String to, String scheme, int count) {
        List<String> ids = ids(BLOCK_ID, from, to);
        assertThat(ids).hasSize(count);
        assertThat(codes(scheme)).containsAll(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    3. Scheme; 4. Scheme; residence-permit-category; 37
                    5. Scheme; 6. Scheme; population-group; 46
                    6. Scheme; 7. Scheme; service-category; 85
                    7. Scheme; 8. Scheme; organisation-type; 39
                    8. Scheme; 9. Scheme; referral-method; 21
                    9. Scheme; 10. Labels; staff-speciality; 34
                    """)
    void rows_areAllThereWithTheirEnglishLabel(String from, String to, String scheme, int count) {
        Matcher row = ROW_ID.matcher(between(from, to));
        int found = 0;
        while (row.find()) {
            if (row.group(1).equals("id")) {
                continue;
            }
            found++;
            Concept concept = GREECE.concept(ConceptId.of(scheme, row.group(1)));
            assertThat(concept).as(row.group(1)).isNotNull();
            assertThat(Objects.requireNonNull(concept).prefLabel().get("en"))
                    .isEqualTo(row.group(2).strip());
        }
        assertThat(found).isEqualTo(count);
    }

    @Test
    void attestations_areThoseOfTheNote() {
        Matcher pair = Pattern.compile("^  ([a-z-]+): ([a-z-]+)$", Pattern.MULTILINE)
                .matcher(between("attests:                      #", "attests_nothing:"));
        int found = 0;
        while (pair.find()) {
            found++;
            assertThat(attestedByItself(pair.group(1))).as(pair.group(1)).containsExactly(pair.group(2));
        }
        assertThat(found).isEqualTo(25);
        Matcher remark = Pattern.compile("^    ([a-z-]+): ([a-z-]+)$", Pattern.MULTILINE)
                .matcher(between("attests_with_remark:", "leads_to:"));
        Concept card = Objects.requireNonNull(GREECE.concept(DocumentTypes.ADET_RESIDENCE_PERMIT_CARD));
        while (remark.find()) {
            ConceptId printed = ConceptId.of(Schemes.PERMIT_REMARK, remark.group(1));
            ConceptId status = ConceptId.of(Schemes.LEGAL_STATUS, remark.group(2));
            assertThat(card.attestations())
                    .anyMatch(each ->
                            printed.equals(each.remark()) && each.status().equals(status));
        }
    }

    @Test
    void papersThatAttestNothing_doNot() {
        String list = between("attests_nothing: [", "]").substring("attests_nothing: [".length());
        assertThat(Stream.of(list.split(", "))).hasSize(9).allSatisfy(code -> assertThat(
                        GREECE.attestations(ConceptId.of(Schemes.DOCUMENT_TYPE, code)))
                .as(code)
                .isEmpty());
    }

    @Test
    void labelsInOtherLanguages_areAllThere() {
        int found = 0;
        String before = "";
        for (String line : between("## 10. Labels", "Label traps").split("\n")) {
            String[] cells = line.split("\\|");
            if (cells.length != 8
                    || cells[1].isBlank()
                    || cells[1].contains("---")
                    || cells[1].strip().equals("id")) {
                continue;
            }
            String code = cells[1].strip().startsWith("–") ? before : cells[1].strip();
            before = code;
            for (int i = 0; i < LANGUAGES.size(); i++) {
                String wanted = cells[i + 2].replace("*", "").strip();
                List<String> names = namesOf(code, LANGUAGES.get(i));
                assertThat(names).as("%s in %s", code, LANGUAGES.get(i)).anyMatch(wanted::startsWith);
                found++;
            }
        }
        assertThat(found).isEqualTo(39 * 6);
    }

    private List<String> namesOf(String code, String language) {
        return GREECE.concepts().stream()
                .filter(concept -> code.equals(concept.id().code()))
                .flatMap(concept -> concept.names().stream())
                .filter(name -> name.language().equals(language))
                .map(Name::text)
                .toList();
    }

    private static List<String> attestedByItself(String document) {
        Concept concept = Objects.requireNonNull(GREECE.concept(ConceptId.of(Schemes.DOCUMENT_TYPE, document)));
        return concept.attestations().stream()
                .filter(attestation -> attestation.remark() == null)
                .map(attestation -> Objects.requireNonNull(attestation.status().code()))
                .toList();
    }

    private static List<String> codes(String scheme) {
        return GREECE.concepts(scheme).stream()
                .map(concept -> Objects.requireNonNull(concept.id().code()))
                .toList();
    }

    private List<String> ids(Pattern pattern, String from, String to) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(between(from, to));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private String between(String from, String to) {
        int start = note.indexOf(from);
        int end = note.indexOf(to, start + from.length());
        assertThat(Map.of(from, start, to, end)).doesNotContainValue(-1);
        return note.substring(start, end);
    }
}
