package org.entaxi.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.entaxi.basics.Finding;
import org.entaxi.basics.FindingCode;
import org.entaxi.basics.PartialDate;
import org.entaxi.model.Catalogue;
import org.entaxi.model.FullRecords;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.entaxi.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Catalogues with several faults at places that a seeded generator picks, whatever type the place has. */
class RandomCataloguesTest {

    private static final CatalogueValidator VALIDATOR = validator();
    private static final CatalogueValidator ANOTHER = validator();

    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "e n",
            "hello",
            "α\u0301",
            "x".repeat(400),
            "\ud800",
            "https://example.org/service/1",
            "-1",
            "EL",
            "\u0000");

    private static CatalogueValidator validator() {
        return CatalogueValidator.of(Vocabulary.greece()).withFreshness(LocalDate.of(2026, 11, 23), Period.ofMonths(6));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void validate_reportsInOrderAndAlwaysTheSame(long seed) {
        Catalogue catalogue = spoiled(seed);
        List<Finding> findings = VALIDATOR.validate(catalogue);
        assertThat(findings).isSortedAccordingTo(Finding.BY_PLACE).doesNotHaveDuplicates();
        assertThat(VALIDATOR.validate(shuffled(catalogue, new Random(seed)))).isEqualTo(findings);
        assertThat(ANOTHER.validate(catalogue)).isEqualTo(findings);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void validate_pointsAtThingsThatAreThere(long seed) {
        Catalogue catalogue = spoiled(seed);
        for (Finding finding : VALIDATOR.validate(catalogue)) {
            assertThat(isThere(catalogue, finding.pointer()))
                    .as("%s at %s", finding.code(), finding.pointer())
                    .isTrue();
            assertThat(finding.message(Locale.ENGLISH)).isNotBlank();
            assertThat(finding.message(Locale.forLanguageTag("el"))).isNotBlank();
        }
    }

    @Test
    void generator_makesFaultsOfManyKinds() {
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        seeds().forEach(seed -> VALIDATOR.validate(spoiled(seed)).forEach(finding -> codes.add(finding.code())));
        assertThat(codes).hasSizeGreaterThan(20);
    }

    /** Follows a pointer through records, lists and language maps, up to a rule, whose JSON has other names. */
    private static boolean isThere(Object value, String pointer) {
        Object at = value;
        boolean ofList = false;
        for (String segment : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            if (at instanceof org.entaxi.eligibility.Rule) {
                return true;
            }
            String name = segment.replace("~1", "/").replace("~0", "~");
            if (at instanceof Record record && components(record).containsKey(name)) {
                at = components(record).get(name);
            } else if (at instanceof LocalizedText && ofList && name.equals("text")) {
                // Texts in an order are objects in JSON.
                ofList = false;
                continue;
            } else if (at instanceof LocalizedText text && text.get(name) != null) {
                at = text.get(name);
            } else if (at instanceof Collection<?> list && Integer.parseInt(name) < list.size()) {
                at = new ArrayList<>(list).get(Integer.parseInt(name));
                ofList = true;
            } else {
                return false;
            }
        }
        return true;
    }

    static Catalogue spoiled(long seed) {
        Random random = new Random(seed);
        Catalogue catalogue = FullRecords.catalogue();
        int faults = 1 + random.nextInt(20);
        for (int i = 0; i < faults; i++) {
            catalogue = (Catalogue) spoil(catalogue, random);
        }
        return catalogue;
    }

    /** A copy in which one value, picked at random, was exchanged for another of its type. */
    private static Object spoil(Object value, Random random) {
        if (value instanceof PartialDate) {
            return PartialDate.of(2015 + random.nextInt(20));
        }
        if (value instanceof Record record && !(value instanceof LocalizedText) && !(value instanceof ConceptId)) {
            Map<String, Object> components = components(record);
            List<String> names = new ArrayList<>(components.keySet());
            names.remove("extensions");
            List<String> deep =
                    names.stream().filter(each -> isDeep(components.get(each))).toList();
            if (!deep.isEmpty() && random.nextInt(10) < 8) {
                names = deep;
            }
            String name = names.get(random.nextInt(names.size()));
            boolean goes = random.nextInt(10) == 0;
            components.put(name, goes ? null : spoil(components.get(name), random));
            return rebuilt(record, components);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            List<Object> copy = new ArrayList<>(list);
            int position = random.nextInt(copy.size());
            switch (random.nextInt(5)) {
                case 0 -> copy.add(copy.get(position));
                case 1 -> copy.remove(position);
                default -> copy.set(position, spoil(copy.get(position), random));
            }
            return copy;
        }
        if (value instanceof Set<?> set && !set.isEmpty()) {
            List<Object> copy = new ArrayList<>(set);
            copy.set(0, spoil(copy.get(0), random));
            Collections.shuffle(copy, random);
            return new java.util.LinkedHashSet<>(copy);
        }
        if (value instanceof Enum<?> constant) {
            Object[] others = constant.getDeclaringClass().getEnumConstants();
            return others[random.nextInt(others.length)];
        }
        if (value instanceof Double) {
            return random.nextDouble() * 800 - 400;
        }
        if (value instanceof String) {
            return STRINGS.get(random.nextInt(STRINGS.size()));
        }
        if (value instanceof LocalizedText) {
            return LocalizedText.of(
                    STRINGS.get(random.nextInt(STRINGS.size())), STRINGS.get(random.nextInt(STRINGS.size())));
        }
        if (value instanceof ConceptId id) {
            return new ConceptId(random.nextBoolean() ? id.iri() + "x" : "https://example.org/" + random.nextInt(9));
        }
        if (value instanceof BigDecimal number) {
            return number.negate().subtract(BigDecimal.ONE);
        }
        return value;
    }

    private static boolean isDeep(Object value) {
        boolean leaf = value instanceof LocalizedText || value instanceof ConceptId;
        return (value instanceof Record && !leaf)
                || (value instanceof Collection<?> collection && !collection.isEmpty());
    }

    private static Object rebuilt(Record record, Map<String, Object> components) {
        try {
            Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = record.getClass().getConstructor(types);
            return constructor.newInstance(components.values().toArray());
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            // The other value is meaningless there: the constructor refuses it.
            return record;
        }
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

    /** The same records in another order, except those with one identifier, of which the first counts. */
    private static Catalogue shuffled(Catalogue catalogue, Random random) {
        return catalogue.toBuilder()
                .services(shuffled(catalogue.services(), random))
                .organisations(shuffled(catalogue.organisations(), random))
                .programmes(shuffled(catalogue.programmes(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> records, Random random) {
        if (records.stream().map(Directory::id).distinct().count() < records.size()) {
            return records;
        }
        List<T> copy = new ArrayList<>(records);
        Collections.shuffle(copy, random);
        return copy;
    }
}
