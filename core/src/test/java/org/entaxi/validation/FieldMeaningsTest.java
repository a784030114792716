package org.entaxi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The tables of validation against the published table of fields. */
class FieldMeaningsTest {

    private static final Path TABLE = Path.of(System.getProperty("entaxi.root"))
            .resolve("jsonld/src/main/resources/META-INF/entaxi/1/fields.tsv");
    private static final List<String> BELOW_THE_CONSTRAINTS = List.of(
            "Citation",
            "FactDefinition",
            "Identifier",
            "NamedRule",
            "OpeningHours",
            "RequiredDocument",
            "Schedule",
            "SpecialDays",
            "TimeRange");

    private static Map<String, String> column(String prefix, int column) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            String[] columns = line.split("\t", -1);
            if (!line.startsWith("#") && columns.length > 5 && columns[column].startsWith(prefix)) {
                found.put(columns[0] + "." + columns[1], columns[column].substring(prefix.length()));
            }
        }
        return found;
    }

    @Test
    void schemes_areThoseOfTheTable() throws IOException {
        assertThat(FieldMeanings.allSchemes()).isEqualTo(column("concept:", 2));
    }

    @Test
    void references_areThoseOfTheTable() throws IOException {
        Map<String, String> expected = column("ref:", 2);
        expected.put("OrganisationRole.of", FieldMeanings.ANY);
        assertThat(FieldMeanings.allReferences()).isEqualTo(expected);
    }

    @Test
    void sizes_areThoseOfTheTableWhereNoConstraintHasThem() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        column("chars 1..", 5).forEach((key, max) -> {
            if (key.equals("FactAnswer.label")) {
                // In Java, answers are a map of the definition.
                expected.put("FactDefinition.answers", Integer.valueOf(max));
            }
            if (BELOW_THE_CONSTRAINTS.contains(key.substring(0, key.indexOf('.')))) {
                expected.put(key, Integer.valueOf(max));
            }
        });
        Map<String, Integer> actual = new TreeMap<>(FieldMeanings.allSizes());
        actual.remove("RuleInfo.note");
        assertThat(actual).isEqualTo(expected);
    }
}
