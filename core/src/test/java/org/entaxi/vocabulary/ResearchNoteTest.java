package org.entaxi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entaxi.basics.Certainty;
import org.jspecify.annotations.Nullable;
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
    private static final Pattern BLOCK =
            Pattern.compile("^- (\\{?)id: ([a-z0-9-]+)(.*?)(?=^-|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ROW_ID =
            Pattern.compile("^\\| \\**([a-z][a-z0-9-]*)\\** \\| ([^|]+) \\| ([^|]+) \\|(.*)$", Pattern.MULTILINE);
    /** Where a label was met: numbers of documents, in brackets. */
    private static final Pattern MET = Pattern.compile(" \\([^)]*\\d{3}[^)]*\\)$");

    private static final List<String> LANGUAGES = List.of("fr", "ar", "fa", "uk", "ur", "kmr-Latn");
    private static final List<Certainty> USUAL = List.of(
            Certainty.SURE, Certainty.LIKELY, Certainty.LIKELY, Certainty.LIKELY, Certainty.LIKELY, Certainty.CHECK);
    /** Between two names in one cell, save where the brackets are part of the name. */
    private static final Pattern SEPARATORS = Pattern.compile(" / | \\((?:also )?(?![A-Z]{3,6}\\))|(?<=\\*)\\)$");

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
    void blocks_areAllThere(String from, String to, String scheme, int count) throws IOException {
        List<String> ids = ids(BLOCK_ID, from, to);
        assertThat(ids).hasSize(count);
        assertThat(codes(scheme)).containsAll(ids);
        assertThat(WantedConceptsTest.wanted())
                .as("the list that is kept for where the note is not")
                .filteredOn(id -> scheme.equals(id.scheme()))
                .extracting(ConceptId::code)
                .containsExactlyElementsOf(ids);
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
    void rows_areAllThereWithTheirLabels(String from, String to, String scheme, int count) throws IOException {
        Matcher row = ROW_ID.matcher(between(from, to));
        List<ConceptId> wanted = WantedConceptsTest.wanted();
        int found = 0;
        while (row.find()) {
            if (row.group(1).equals("id")) {
                continue;
            }
            found++;
            Concept concept = concept(scheme, row.group(1));
            assertThat(wanted).contains(concept.id());
            assertThat(concept.prefLabel().get("en")).isEqualTo(row.group(2).strip());
            assertThat(concept.prefLabel().get("el"))
                    .isEqualTo(MET.matcher(row.group(3).strip()).replaceAll(""));
            if (scheme.equals(Schemes.RESIDENCE_PERMIT_CATEGORY)) {
                String[] cells = row.group(4).split("\\|");
                assertThat(concept.certainty()).as(row.group(1)).isEqualTo(certainty(cells[cells.length - 1]));
            }
        }
        assertThat(found).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    2. Scheme `legal-status`; Overlay scheme; legal-status; 45; sure
                    Overlay scheme; 3. Scheme; personal-characteristic; 14; sure
                    4. Scheme `document-type`; 5. Scheme; document-type; 67; likely
                    """)
    void blocks_haveTheirLabelsAndCertainty(String from, String to, String scheme, int count, String usual) {
        Matcher block = BLOCK.matcher(between(from, to));
        int found = 0;
        while (block.find()) {
            found++;
            boolean inOneLine = !block.group(1).isEmpty();
            Concept concept = concept(scheme, block.group(2));
            for (String language : List.of("en", "el")) {
                String label = Objects.requireNonNull(value(block.group(3), language, inOneLine));
                assertThat(concept.prefLabel().get(language))
                        .as("%s in %s", concept, language)
                        .isIn(label, withoutOther(label, concept, language));
            }
            String stated = value(block.group(3), "c", inOneLine);
            assertThat(concept.certainty()).as("%s", concept).isEqualTo(certainty(stated == null ? usual : stated));
        }
        assertThat(found).isEqualTo(count);
    }

    /** The value of a key of a block, or null. */
    private static @Nullable String value(String block, String key, boolean inOneLine) {
        String pattern = inOneLine ? ", " + key + ": (?:\"([^\"]*)\"|([^,}]*))" : "^  " + key + ": ()(.*)$";
        Matcher value = Pattern.compile(pattern, Pattern.MULTILINE).matcher(block);
        if (!value.find()) {
            return null;
        }
        return (value.group(1) == null || value.group(1).isEmpty() ? value.group(2) : value.group(1)).strip();
    }

    /** A label without a form in brackets that is another name of its own. */
    private static String withoutOther(String label, Concept concept, String language) {
        int bracket = label.lastIndexOf(" (");
        boolean another = bracket > 0
                && concept.names(Name.Kind.ALTERNATIVE).stream()
                        .filter(name -> name.language().equals(language))
                        .anyMatch(name -> label.substring(bracket).equals(" (" + name.text() + ")"));
        return another ? label.substring(0, bracket) : label;
    }

    private static Certainty certainty(String text) {
        return Certainty.valueOf(text.strip().split(" ")[0].toUpperCase(Locale.ROOT));
    }

    private static Concept concept(String scheme, String code) {
        Concept concept = GREECE.concept(ConceptId.of(scheme, code));
        assertThat(concept).as(code).isNotNull();
        return Objects.requireNonNull(concept);
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
                String language = LANGUAGES.get(i);
                for (String wanted : SEPARATORS.split(cells[i + 2].strip())) {
                    Name name = name(code, language, wanted.replace("*", "").strip());
                    boolean asked = line.startsWith("| –");
                    boolean first = cells[i + 2].strip().startsWith(wanted);
                    assertThat(name.kind() == Name.Kind.PREFERRED).isEqualTo(!asked && first);
                    assertThat(name.certainty())
                            .as("%s in %s: %s", code, language, wanted)
                            .isEqualTo(wanted.contains("*") ? Certainty.SURE : USUAL.get(i));
                }
                found++;
            }
        }
        assertThat(found).isEqualTo(39 * 6);
    }

    private static Name name(String code, String language, String text) {
        return GREECE.concepts().stream()
                .filter(concept -> code.equals(concept.id().code()))
                .flatMap(concept -> concept.names().stream())
                .filter(name -> name.language().equals(language) && name.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " in " + language + ": no '" + text + "'"));
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
