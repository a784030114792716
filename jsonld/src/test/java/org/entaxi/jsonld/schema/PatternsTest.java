package org.entaxi.jsonld.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entaxi.jsonld.schema.FieldTable.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The patterns stand in the field table, and schemas, shapes and Java hold to them. */
class PatternsTest {

    private static final FieldTable TABLE = FieldTable.read();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, List<String>> PATTERNS = FieldTable.patterns();
    private static final Pattern LINE_BREAK =
            Pattern.compile(PATTERNS.get("lineBreak").get(0));
    private static final JsonSchemaValidation SCHEMA = JsonSchemaValidation.of(PublishedSchema.CATALOGUE);
    private static final int TEXTS = 300;
    private static final String HERE = "\"(here)\"";

    /** Definitions that go by another name than the kind of the table. */
    private static final Map<String, String> KINDS = Map.of("languageTag", "tag", "timeZone", "zone");

    /** Java knows more of these than a pattern can say: which zones and currencies there are, and what a letter is. */
    private static final Set<String> KNOWN_BETTER = Set.of("zone", "currency", "email");

    /** RFC 5646 section 2.2.6 allows each only once, which no pattern can say. */
    private static final Pattern EXTENSION_TWICE =
            Pattern.compile("(?i)^(?:(?!-x-).)*-([0-9a-wy-z])-(?:(?!-x-).)*-\\1-");

    /** A text of at most so many characters. */
    private static final Map<String, Integer> LONGEST = Map.of("tag", 100, "zone", 100, "email", 254);

    /** Where a text of a kind is put; of the others, the first field of that kind. */
    private static final Map<String, String> FIELDS = Map.of(
            "iri", "Catalogue.licence",
            "amount", "Cost.amount",
            "e164", "Phone.number",
            "period", "Service.eligibility",
            "numberBound", "Service.eligibility");

    private static final Pattern SHAPE = Pattern.compile(
            "shape:(\\w+) a sh:NodeShape ;\\n(?:    [^\\n]*;\\n)*?    sh:pattern \"((?:[^\"\\\\]|\\\\.)*)\"([^.]*?(?:\\n    [^\\n]*)?)\\.\\n");
    private static final Pattern TURTLE_ESCAPE = Pattern.compile("\\\\(?:u([0-9A-F]{4})|(.))");

    /** Outside of classes and inside: what every engine of regular expressions reads alike. */
    private static final Pattern PORTABLE = Pattern.compile("(?s)(?:[^\\\\]|\\\\[\\[\\]()\\\\.+\\-nr])*");

    private static final Pattern CLASS = Pattern.compile("\\[\\^?([^\\]]*)\\]");

    static Stream<String> kinds() {
        return PATTERNS.keySet().stream()
                .filter(kind ->
                        !kind.contains("-") && !Set.of("lineBreak", "decimal").contains(kind));
    }

    @ParameterizedTest
    @EnumSource(names = {"CATALOGUE", "CATALOGUE_STRICT", "RULE", "PERSON", "DECISION", "EXPLANATION", "FINDINGS"})
    void schema_hasThePatternsOfTheTable(PublishedSchema file) {
        Set<String> found = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> each :
                JSON.readTree(file.text()).get("$defs").properties()) {
            String kind = KINDS.getOrDefault(each.getKey(), each.getKey());
            JsonNode definition = each.getValue();
            if (PATTERNS.containsKey(kind)) {
                found.add(kind);
                List<String> patterns = new ArrayList<>();
                Stream.concat(Stream.of(definition), definition.path("allOf").valueStream())
                        .filter(part -> part.has("pattern"))
                        .forEach(part -> patterns.add(part.get("pattern").stringValue()));
                assertThat(patterns).as(kind).isEqualTo(PATTERNS.get(kind));
                assertThat(definition.path("maxLength").intValue(0)).isEqualTo(LONGEST.getOrDefault(kind, 0));
            }
            if (definition.findValue("pattern") != null
                    && definition.path("type").stringValue("").equals("string")) {
                boolean onlyWhatIsWrong = !definition.has("pattern") && !definition.has("allOf");
                assertThat(onlyWhatIsWrong
                                || definition.at("/not/pattern").stringValue("").equals(LINE_BREAK.pattern()))
                        .as("%s refuses line breaks", each.getKey())
                        .isTrue();
            }
        }
        if (file == PublishedSchema.CATALOGUE) {
            assertThat(found).containsExactlyInAnyOrderElementsOf(kinds().toList());
        }
    }

    @Test
    void shapes_haveThePatternsOfTheTable() {
        Map<String, String> found = new TreeMap<>();
        Matcher shapes = SHAPE.matcher(PublishedSchema.SHAPES.text());
        while (shapes.find()) {
            String name = KINDS.getOrDefault(shapes.group(1), shapes.group(1));
            found.put(name, turtle(shapes.group(2)));
            assertThat(shapes.group(3).contains("sh:node shape:oneLine") || name.equals("notBlank"))
                    .as("%s refuses line breaks", name)
                    .isTrue();
        }
        found.remove("notBlank");
        Map<String, String> expected = new TreeMap<>();
        Stream.concat(kinds(), Stream.of("decimal"))
                .filter(kind -> !Set.of("concept", "period", "numberBound").contains(kind))
                .forEach(kind -> expected.put(
                        kind,
                        PATTERNS.getOrDefault(kind + "-shape", PATTERNS.get(kind))
                                .get(0)));
        assertThat(found).isEqualTo(expected);
        assertThat(turtle(PublishedSchema.SHAPES.text()))
                .contains("sh:not [ sh:pattern \"" + LINE_BREAK.pattern())
                .contains("sh:node [ sh:pattern \"" + PATTERNS.get("email").get(1));
    }

    private static String turtle(String text) {
        return TURTLE_ESCAPE
                .matcher(text)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null ? escape.group(2) : "" + (char) Integer.parseInt(escape.group(1), 16)));
    }

    /** So that no engine refuses a pattern, or reads it in its own way: see the README beside the schemas. */
    @Test
    void patterns_areMadeOfWhatAllEnginesHave() {
        Set<String> all = new LinkedHashSet<>();
        PATTERNS.values().forEach(all::addAll);
        for (PublishedSchema file : PublishedSchema.values()) {
            if (file.fileName().endsWith(".schema.json")) {
                JsonNode schema = JSON.readTree(file.text());
                schema.findValues("pattern").stream()
                        .filter(JsonNode::isString)
                        .forEach(each -> all.add(each.stringValue()));
                schema.findValues("patternProperties").forEach(each -> all.addAll(each.propertyNames()));
            }
        }
        Pattern.compile("sh:pattern \"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(PublishedSchema.SHAPES.text())
                .results()
                .forEach(found -> all.add(turtle(found.group(1))));
        assertThat(all).hasSizeGreaterThan(20).allSatisfy(pattern -> {
            String plain = pattern.replace("[\\s\\S]", ".");
            assertThat(plain).doesNotContain("(?").matches(PORTABLE);
            CLASS.matcher(plain.replaceAll("\\\\.", "x")).results().forEach(found -> assertThat(found.group(1))
                    .doesNotContain("[", "&&", "||", "--", "~~"));
        });
    }

    /** Texts drawn from the pattern, and texts that are nearly like them. */
    @ParameterizedTest
    @MethodSource("kinds")
    void text_isJudgedByJavaAndSchemaAsByTheTable(String kind) {
        Random random = new Random(kind.hashCode());
        List<Predicate<String>> patterns =
                PATTERNS.get(kind).stream().map(PatternsTest::found).toList();
        Predicate<String> shape =
                found(PATTERNS.getOrDefault(kind + "-shape", PATTERNS.get(kind)).get(0));
        String around = documentOf(kind);
        int good = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = PatternSampler.sample(PATTERNS.get(kind).get(0), random);
            for (int changes = i % 3; changes > 0; changes--) {
                text = PatternSampler.change(text, random);
            }
            String judged = text;
            boolean right = patterns.stream().allMatch(pattern -> pattern.test(judged))
                    && !LINE_BREAK.matcher(text).find()
                    && text.codePointCount(0, text.length()) <= LONGEST.getOrDefault(kind, Integer.MAX_VALUE);
            good += right ? 1 : 0;
            String document = ConformanceCases.withoutHalves(around.replace(HERE, JSON.writeValueAsString(text)));
            List<String> errors = ConformanceTest.errors(document);
            errors.removeIf(error ->
                    MutationTest.BEYOND_A_SCHEMA.contains(error.split(" ")[0]) && !KNOWN_BETTER.contains(kind));
            assertThat(SCHEMA.validate(document).isEmpty())
                    .as("JSON Schema: %s", shown(text))
                    .isEqualTo(right);
            if (!right || !KNOWN_BETTER.contains(kind)) {
                assertThat(errors.isEmpty())
                        .as("Java: %s, %s", shown(text), errors)
                        .isEqualTo(right);
            }
            if (text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE)) {
                assertThat(shape.test(text))
                        .as("shape: %s", shown(text))
                        .isEqualTo(patterns.get(0).test(text));
            }
        }
        assertThat(good).isBetween(TEXTS / 4, TEXTS * 4 / 5);
    }

    /** What Java knows better fits the patterns all the same. */
    @Test
    void zonesAndCurrenciesThatThereAre_fitTheirPatterns() {
        Predicate<String> zone = found(PATTERNS.get("zone").get(0));
        assertThat(java.time.ZoneId.getAvailableZoneIds()).allMatch(zone);
        Predicate<String> currency = found(PATTERNS.get("currency").get(0));
        assertThat(Currency.getAvailableCurrencies()).allMatch(each -> currency.test(each.getCurrencyCode()));
    }

    /** As an engine does that takes {@code $} for the end of the text and nothing else. */
    private static Predicate<String> found(String pattern) {
        return Pattern.compile(pattern.replaceAll("\\$$", "\\\\z")).asPredicate();
    }

    /** A document with a place for a text of a kind. */
    private static String documentOf(String kind) {
        String named = FIELDS.get(kind);
        Field field = TABLE.fields().stream()
                .filter(each -> named == null
                        ? each.kind().split(":")[0].equals(kind)
                        : each.toString().equals(named))
                .findFirst()
                .orElseThrow();
        String placed =
                switch (kind) {
                    case "period" -> "{\"elapsed\": {\"since\": \"urn:since\", \"max\": " + HERE + "}}";
                    case "numberBound" -> "{\"number\": {\"fact\": \"urn:number\", \"max\": " + HERE + "}}";
                    default -> field.plural() ? "[" + HERE + "]" : HERE;
                };
        return EveryFieldTest.with(field, JSON.readTree(placed)).toString();
    }

    private static String shown(String text) {
        return JSON.writeValueAsString(text.length() > 100 ? text.substring(0, 100) + "…" : text);
    }
}
