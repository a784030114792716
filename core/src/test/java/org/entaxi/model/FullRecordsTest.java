package org.entaxi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entaxi.basics.Extensions;
import org.entaxi.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All records of the model at once: against the published table of fields, and their builders. */
class FullRecordsTest {

    private static final Path TABLE = Path.of(System.getProperty("entaxi.root"))
            .resolve("jsonld/src/main/resources/META-INF/entaxi/1/fields.tsv");

    /** One record of each class of the model, found inside the full catalogue. */
    static Stream<Record> records() {
        Map<Class<?>, Record> found = new LinkedHashMap<>();
        collect(FullRecords.catalogue(), found);
        return found.values().stream();
    }

    private static void collect(Object value, Map<Class<?>, Record> found) {
        if (value instanceof Collection<?> collection) {
            collection.forEach(each -> collect(each, found));
        } else if (value instanceof Record record && isOurs(record.getClass())) {
            Record before = found.get(record.getClass());
            if (before == null || stated(before) < stated(record)) {
                found.put(record.getClass(), record);
            }
            components(record).values().forEach(each -> collect(each, found));
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getPackage().equals(Catalogue.class.getPackage());
    }

    private static long stated(Record record) {
        return components(record).values().stream()
                .filter(each -> !isAbsent(each))
                .count();
    }

    private static boolean isAbsent(Object value) {
        return value == null
                || value.equals(LocalizedText.EMPTY)
                || (value instanceof Collection<?> collection && collection.isEmpty());
    }

    private static Map<String, Object> components(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.put(component.getName(), component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    @Test
    void records_thereIsOneOfEveryClassOfTheTable() throws IOException {
        Set<String> ours = new LinkedHashSet<>();
        records().forEach(each -> ours.add(each.getClass().getSimpleName()));
        Set<String> elsewhere = Set.of(
                "AcceptedDocument",
                "Citation",
                "DateRange",
                "Days",
                "DocumentSet",
                "FactAnswer",
                "FactDefinition",
                "HolidayDay",
                "Identifier",
                "NamedRule",
                "NthWeekday",
                "OpeningHours",
                "Quantity",
                "RequiredDocument",
                "RuleVersion",
                "Schedule",
                "Season",
                "SpecialDays",
                "TimeRange",
                "Validity",
                "WeekCycle");
        assertThat(fields().keySet())
                .filteredOn(type -> !elsewhere.contains(type))
                .containsExactlyInAnyOrderElementsOf(ours);
    }

    @ParameterizedTest
    @MethodSource("records")
    void components_areTheFieldsOfThePublishedTableInItsOrder(Record record) throws IOException {
        List<String> expected = new ArrayList<>(fields().get(record.getClass().getSimpleName()));
        expected.add("extensions");
        assertThat(components(record).keySet()).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("records")
    void fullRecords_stateEverything(Record record) {
        // Redaction and the reason for a doubt exclude other components; everything else can be stated at once.
        assertThat(components(record)).allSatisfy((name, value) -> assertThat(isAbsent(value))
                .as("%s.%s is absent", record.getClass().getSimpleName(), name)
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("records")
    void toBuilder_buildsAnEqualRecord(Record record) throws ReflectiveOperationException {
        boolean many = record.getClass().getRecordComponents().length > 6;
        boolean hasBuilder = Stream.of(record.getClass().getMethods())
                .anyMatch(each -> each.getName().equals("toBuilder"));
        assertThat(hasBuilder).isEqualTo(many);
        if (many) {
            Object builder = record.getClass().getMethod("toBuilder").invoke(record);
            Object copy = builder.getClass().getMethod("build").invoke(builder);
            assertThat(copy).isEqualTo(record).isNotSameAs(record).hasSameHashCodeAs(record);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void collections_areCopiedAndCannotBeChanged(Record record) {
        components(record).values().stream()
                .filter(Collection.class::isInstance)
                .forEach(each -> assertThatThrownBy(() -> ((Collection<?>) each).clear())
                        .isInstanceOf(UnsupportedOperationException.class));
    }

    @ParameterizedTest
    @MethodSource("records")
    void classes_arePublicAndHaveExtensions(Record record) {
        assertThat(Modifier.isPublic(record.getClass().getModifiers())).isTrue();
        assertThat(components(record).get("extensions")).isEqualTo(Extensions.NONE);
    }

    @Test
    void sets_keepTheOrderGivenAndAreEqualInAnyOrder() {
        Staff one = Staff.builder(staff()).languages(List.of("kmr", "ar", "el")).build();
        Staff other =
                Staff.builder(staff()).languages(List.of("ar", "el", "kmr")).build();
        assertThat(one.languages()).containsExactly("kmr", "ar", "el");
        assertThat(one).isEqualTo(other);
    }

    private static org.entaxi.vocabulary.ConceptId staff() {
        return org.entaxi.vocabulary.StaffSpecialities.INTERCULTURAL_MEDIATOR;
    }

    @Test
    void constructor_changesToTheListGivenDoNotReachTheRecord() {
        List<String> lines = new ArrayList<>(List.of("Ηπείρου 96-98"));
        Address address = Address.builder().lines(lines).build();
        lines.add("more");
        assertThat(address.lines()).containsExactly("Ηπείρου 96-98");
    }

    private static Map<String, List<String>> fields() throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.startsWith("type\t") && !line.isBlank()) {
                String[] columns = line.split("\t", -1);
                fields.computeIfAbsent(columns[0], type -> new ArrayList<>()).add(columns[1]);
            }
        }
        return fields;
    }
}
