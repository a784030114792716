package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entaxi.basics.Extensions;
import org.entaxi.basics.PartialDate;
import org.entaxi.constraint.AbsoluteIri;
import org.entaxi.constraint.CodePointSize;
import org.entaxi.constraint.Country;
import org.entaxi.constraint.Currency;
import org.entaxi.constraint.DurationText;
import org.entaxi.constraint.E164;
import org.entaxi.constraint.LanguageTagged;
import org.entaxi.constraint.LocalizedTextSize;
import org.entaxi.constraint.NotNegative;
import org.entaxi.constraint.RequiredText;
import org.entaxi.constraint.TimeZoneId;
import org.entaxi.constraint.Within;
import org.entaxi.eligibility.Rule;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.entaxi.text.LocalizedText;
import org.entaxi.vocabulary.ConceptId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The records of the library have the fields of the table, in its order, and the constraints it asks for. */
class RecordsTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final List<String> PACKAGES = List.of(
            "org.entaxi.model.",
            "org.entaxi.basics.",
            "org.entaxi.hours.",
            "org.entaxi.eligibility.",
            "org.entaxi.person.");

    /** Answers are a map in Java: an array of value and label in JSON, because JSON-LD has no map of language maps. */
    private static final Set<String> NO_RECORD = Set.of("FactAnswer");

    /** {@code type} would be the type of the node in JSON-LD. */
    private static final Map<String, String> OTHER_NAMES = Map.of("FactDefinition.valueType", "type");

    static Stream<String> types() {
        return TABLE.types().stream().filter(type -> !NO_RECORD.contains(type));
    }

    static Stream<Field> fields() {
        return types().flatMap(type -> TABLE.fields(type).stream());
    }

    @ParameterizedTest
    @MethodSource("types")
    void components_areTheFieldsInOrder(String type) {
        List<String> expected = new ArrayList<>();
        TABLE.fields(type).forEach(field -> expected.add(OTHER_NAMES.getOrDefault(field.toString(), field.name())));
        if (!FieldTable.CLOSED.contains(type)) {
            expected.add("extensions");
        }
        RecordComponent[] components = record(type).getRecordComponents();
        assertThat(Arrays.stream(components).map(RecordComponent::getName)).containsExactlyElementsOf(expected);
        if (!FieldTable.CLOSED.contains(type)) {
            assertThat(components[components.length - 1].getType()).isEqualTo(Extensions.class);
        }
    }

    /** What has an id is sorted by it, unless its order means something. */
    @ParameterizedTest
    @MethodSource("fields")
    void order_isSaidOfWhatIsPlural(Field field) {
        boolean identified = field.is("object")
                && TABLE.types().contains(field.detail())
                && TABLE.fields(field.detail()).get(0).name().equals("id");
        String set = identified ? "set by id" : "set";
        assertThat(field.order()).isIn(field.plural() ? List.of("list", set) : List.of("-"));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void component_holdsTheKindOfTheTable(Field field) {
        Class<?> type = component(field).getType();
        if (field.toString().equals("FactDefinition.answers")) {
            assertThat(type).isEqualTo(Map.class);
            return;
        }
        assertThat(java.util.Collection.class.isAssignableFrom(type)).isEqualTo(field.plural());
        Class<?> one = field.plural() ? argument(component(field)) : type;
        if (field.is("concept")) {
            assertThat(one).isEqualTo(ConceptId.class);
        } else if (field.is("enum")) {
            assertThat(Arrays.stream(one.getEnumConstants()).map(constant -> ((Enum<?>) constant)
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')))
                    .containsExactly(field.detail().split("\\|"));
        } else if (field.is("object")) {
            assertThat(one.getSimpleName()).isEqualTo(field.detail());
        } else if (field.is("json")) {
            assertThat(one).isEqualTo(Rule.class);
        } else {
            Class<?> expected =
                    switch (field.kind()) {
                        case "text", "texts" -> LocalizedText.class;
                        case "partialDate" -> PartialDate.class;
                        case "decimal" -> BigDecimal.class;
                        default -> null;
                    };
            if (expected != null) {
                assertThat(one).isEqualTo(expected);
            }
        }
    }

    /** The records of the model carry the constraints; the other rooms are checked by the validation itself. */
    @ParameterizedTest
    @MethodSource("fields")
    void component_hasTheConstraintsOfTheTable(Field field) {
        if (!record(field.type()).getPackageName().equals("org.entaxi.model")) {
            return;
        }
        AnnotatedType type = component(field).getAnnotatedType();
        if (field.plural()) {
            type = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
        }
        int[] characters = field.characters();
        switch (field.kind()) {
            case "text", "texts" -> {
                assertThat(type.getAnnotation(LocalizedTextSize.class).max()).isEqualTo(characters[1]);
                has(type, LanguageTagged.class);
                boolean required = field.required() || field.kind().equals("texts");
                assertThat(type.isAnnotationPresent(RequiredText.class)).isEqualTo(required);
            }
            case "string", "email" -> {
                assertThat(type.getAnnotation(CodePointSize.class).min()).isEqualTo(characters[0]);
                assertThat(type.getAnnotation(CodePointSize.class).max()).isEqualTo(characters[1]);
            }
            case "iri" -> has(type, AbsoluteIri.class);
            case "tag" -> has(type, LanguageTagged.class);
            case "zone" -> has(type, TimeZoneId.class);
            case "country" -> has(type, Country.class);
            case "currency" -> has(type, Currency.class);
            case "e164" -> has(type, E164.class);
            case "duration" -> has(type, DurationText.class);
            case "decimal" -> {
                if (field.bounds().contains("min 0")) {
                    has(type, NotNegative.class);
                }
            }
            case "double" -> {
                Within within = type.getAnnotation(Within.class);
                assertThat(field.bounds()).isEqualTo("min %.0f max %.0f".formatted(within.min(), within.max()));
            }
            default -> {
                if (field.is("ref")) {
                    has(type, AbsoluteIri.class);
                }
            }
        }
    }

    private static void has(AnnotatedType type, Class<? extends Annotation> constraint) {
        assertThat(type.isAnnotationPresent(constraint))
                .as("%s on %s", constraint.getSimpleName(), type)
                .isTrue();
    }

    private static Class<?> argument(RecordComponent component) {
        AnnotatedType argument =
                ((AnnotatedParameterizedType) component.getAnnotatedType()).getAnnotatedActualTypeArguments()[0];
        return (Class<?>) argument.getType();
    }

    private static RecordComponent component(Field field) {
        String name = OTHER_NAMES.getOrDefault(field.toString(), field.name());
        return Arrays.stream(record(field.type()).getRecordComponents())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No component for " + field));
    }

    private static Class<?> record(String type) {
        for (String name : PACKAGES) {
            try {
                return Class.forName(name + type);
            } catch (ClassNotFoundException e) {
                continue;
            }
        }
        throw new AssertionError("No record for " + type);
    }
}
