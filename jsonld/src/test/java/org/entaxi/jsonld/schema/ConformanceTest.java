package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.Severity;
import org.entaxi.jsonld.EntaxiJson;
import org.entaxi.jsonld.JsonLdReadException;
import org.entaxi.jsonld.ReadResult;
import org.entaxi.jsonld.graph.Graphs;
import org.entaxi.jsonld.schema.ConformanceCases.Case;
import org.entaxi.model.Catalogue;
import org.entaxi.validation.CatalogueDocument;
import org.entaxi.validation.CatalogueValidator;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One verdict: the Java validation, the JSON Schema and the shapes call the same documents valid and invalid, except where
 * the tables say that a schema language cannot tell, and why.
 */
class ConformanceTest {

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.of(Vocabulary.greece());
    private static final JsonSchemaValidation SCHEMA = JsonSchemaValidation.of(PublishedSchema.CATALOGUE);
    private static final Pattern NAMED = Pattern.compile("([A-Z][A-Za-z]+)(?:\\.([A-Za-z]+))?: ");
    private static final boolean WRITE = Boolean.getBoolean("entaxi.conformance.write");

    static Stream<Case> valid() {
        return ConformanceCases.valid().stream();
    }

    static Stream<Case> invalid() {
        return ConformanceCases.invalid().stream();
    }

    static Stream<Case> all() {
        return Stream.concat(valid(), invalid());
    }

    /** Run with {@code -Dentaxi.conformance.write=true}, this writes the files instead of comparing them. */
    @BeforeAll
    static void write() throws IOException {
        if (WRITE) {
            for (String folder : List.of("valid", "invalid")) {
                Files.createDirectories(ConformanceCases.FOLDER.resolve(folder));
                try (Stream<Path> old = Files.list(ConformanceCases.FOLDER.resolve(folder))) {
                    for (Path file : old.toList()) {
                        Files.delete(file);
                    }
                }
            }
            for (Case each : all().toList()) {
                Files.writeString(each.file(), each.json());
            }
            Files.writeString(ConformanceCases.FOLDER.resolve("index.json"), ConformanceCases.index());
        }
    }

    @Test
    void files_areThoseOfTheTables() throws IOException {
        Set<Path> expected = new TreeSet<>();
        for (Case each : all().toList()) {
            assertThat(each.file()).usingCharset(StandardCharsets.UTF_8).hasContent(each.json());
            assertThat(expected.add(each.file())).as("%s is there once", each).isTrue();
        }
        Set<Path> actual = new TreeSet<>();
        for (String folder : List.of("valid", "invalid")) {
            try (Stream<Path> files = Files.list(ConformanceCases.FOLDER.resolve(folder))) {
                files.forEach(actual::add);
            }
        }
        assertThat(actual).isEqualTo(expected);
        assertThat(ConformanceCases.read(ConformanceCases.FOLDER.resolve("index.json")))
                .isEqualTo(ConformanceCases.index());
    }

    @Test
    void documents_areMany() {
        assertThat(valid().count()).isGreaterThanOrEqualTo(40);
        assertThat(invalid().count()).isGreaterThanOrEqualTo(150);
    }

    /** Every kind of error has a document, but for those that need a huge one or are not about a document. */
    @Test
    void errors_areAllCovered() {
        Set<String> expected = new TreeSet<>();
        EnumSet.allOf(FindingCode.class).stream()
                .filter(code -> code.severity() == Severity.ERROR)
                .forEach(code -> expected.add(code.id()));
        expected.removeAll(List.of("record-unreadable", "rule-too-large", "schema-violated"));
        Set<String> covered = new TreeSet<>();
        invalid().forEach(each -> errors(each.json()).forEach(error -> covered.add(error.split(" ")[0])));
        assertThat(covered).containsAll(expected);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void validDocument_isValidToAll(Case document) {
        assertThat(errors(document.json())).as("Java").isEmpty();
        assertThat(SCHEMA.validate(document.json()).isEmpty())
                .as("JSON Schema")
                .isEqualTo(!document.wrong().contains("json-schema"));
        assertThat(conforms(document.json()))
                .as("SHACL")
                .isEqualTo(!document.wrong().contains("shacl"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void faultyDocument_isInvalidToAll(Case document) {
        assertThat(errors(document.json())).as("Java").contains(document.code() + " " + document.at());
        assertThat(SCHEMA.validate(document.json()).isEmpty())
                .as("JSON Schema sees no fault")
                .isEqualTo(document.wrong().contains("json-schema"));
        assertThat(conforms(document.json()))
                .as("SHACL sees no fault")
                .isEqualTo(document.wrong().contains("shacl"));
        assertThat(document.reason().equals("-"))
                .as("a reason is given for another verdict")
                .isEqualTo(document.wrong().isEmpty());
    }

    /** The JSON Schema points where Java points, or at a member of that object, or at the object around it. */
    @ParameterizedTest
    @MethodSource("invalid")
    void jsonSchema_pointsToTheSamePlace(Case document) {
        assumeThat(document.wrong()).doesNotContain("json-schema");
        assertThat(SCHEMA.validate(document.json()))
                .extracting(Finding::pointer)
                .anySatisfy(pointer -> assertThat(pointer.equals(document.at())
                                || pointer.startsWith(document.at() + "/")
                                || document.at().startsWith(pointer + "/"))
                        .as("%s for %s", pointer, document.at())
                        .isTrue());
    }

    /** The message of a shape begins with the type and member that Java's pointer ends with. */
    @ParameterizedTest
    @MethodSource("invalid")
    void shapes_nameAMemberOfThePlace(Case document) {
        assumeThat(document.wrong()).doesNotContain("shacl");
        assumeThat(document.code()).isNotIn("context-foreign", "id-duplicate");
        assumeThat(isJsonLd(document.json())).isTrue();
        assertThat(ShapesTest.report(document.json())).anySatisfy(line -> {
            Matcher named = NAMED.matcher(line);
            assertThat(named.find()).as(line).isTrue();
            String member = named.group(2) == null ? "id" : named.group(2);
            assertThat(List.of((document.changed() + document.at()).split("/"))).contains(member);
        });
    }

    /** The errors of the Java validation, reading included: code and pointer. */
    static List<String> errors(String json) {
        List<String> all = new ArrayList<>();
        try {
            ReadResult<Catalogue> result = EntaxiJson.create().readCatalogue(json.getBytes(StandardCharsets.UTF_8));
            List<Finding> findings = new ArrayList<>(result.findings());
            findings.addAll(VALIDATOR.validate(new CatalogueDocument(result.value(), result.origins())));
            for (Finding finding : findings) {
                if (finding.severity() == Severity.ERROR) {
                    all.add(finding.code().id() + " " + finding.pointer());
                }
            }
        } catch (JsonLdReadException e) {
            all.add(e.code().id() + " " + e.pointer());
        }
        return all;
    }

    /** A document that is no JSON-LD to the processor does not conform. */
    static boolean conforms(String json) {
        return isJsonLd(json) && ShapesTest.report(json).isEmpty();
    }

    private static boolean isJsonLd(String json) {
        try {
            return Graphs.of(json) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The part of the schema's README that lists what the schema languages cannot tell. */
    @Test
    void readme_listsWhatSchemasCannotTell() throws IOException {
        Map<String, Map<String, String>> byReason = new TreeMap<>();
        all().filter(each -> !each.wrong().isEmpty())
                .forEach(each -> byReason.computeIfAbsent(each.reason(), reason -> new TreeMap<>())
                        .put(each.name(), String.join(", ", new TreeSet<>(each.wrong()))));
        StringBuilder table = new StringBuilder("| why | JSON Schema | SHACL | documents |\n|---|---|---|---|\n");
        byReason.forEach((reason, documents) -> table.append("| ")
                .append(reason)
                .append(" | ")
                .append(documents.values().stream().anyMatch(kinds -> kinds.contains("json-schema")) ? "cannot" : "can")
                .append(" | ")
                .append(documents.values().stream().anyMatch(kinds -> kinds.contains("shacl")) ? "cannot" : "can")
                .append(" | ")
                .append(documents.size())
                .append(", such as `")
                .append(documents.keySet().iterator().next())
                .append("` |\n"));
        Path readme = Path.of(System.getProperty("entaxi.root"))
                .resolve("jsonld/src/main/resources/META-INF/entaxi/1/README.md");
        if (WRITE) {
            String text = Files.readString(readme);
            Files.writeString(
                    readme,
                    text.replaceAll(
                            "(?s)(<!-- begin: what schemas cannot tell -->\n).*(<!-- end -->)",
                            "$1" + java.util.regex.Matcher.quoteReplacement(table.toString()) + "$2"));
        }
        assertThat(Files.readString(readme)).contains(table);
    }
}
