package org.entaxi.jsonld.random;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entaxi.vocabulary.Vocabulary;

/** Random small values, all of the form that the schema asks for. */
final class RandomValues {

    private static final List<String> TAGS =
            List.of("ar", "ckb", "el", "en", "fa-AF", "fr", "kmr", "ps", "ti", "uk", "ur", "zh-Hant");
    private static final List<String> WORDS = List.of(
            "Κέντρο",
            "Ένταξης",
            "ΚΕΜ",
            "office",
            "المساعدة",
            "پناهنده",
            "नमस्ते",
            "😀",
            "👩‍👧",
            "\"εντός\"",
            "a\\b",
            "x/y",
            "νέα\nγραμμή",
            "tab\there",
            "\u0001",
            "\u007f",
            "\u2028",
            "𐀀",
            "M4M",
            "Μ4Μ",
            "été",
            "<b>",
            "ﬁ",
            "…");
    private static final Pattern RANGE = Pattern.compile("min (-?\\d+)(?: max (-?\\d+))?");
    /** Vocabularies take time to ask. */
    private static final Map<String, List<String>> CODES = new TreeMap<>();

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    String words(int maxChars) {
        StringBuilder text = new StringBuilder(pick(WORDS));
        for (int i = below(6); i > 0 && text.length() < maxChars - 15; i--) {
            text.append(' ').append(pick(WORDS));
        }
        return text.toString();
    }

    Map<String, Object> text(int maxChars) {
        Map<String, Object> text = new TreeMap<>();
        text.put(pick(TAGS), pick(WORDS.subList(0, 7)));
        for (int i = below(3); i > 0; i--) {
            text.put(pick(TAGS), words(maxChars));
        }
        return new LinkedHashMap<>(text);
    }

    String string(int maxChars) {
        return maxChars < 30 ? "x" + below(1000) : words(maxChars);
    }

    String tag() {
        return pick(TAGS);
    }

    String iri() {
        return pick(List.of(
                        "https://example.org/σελίδα/",
                        "urn:example:",
                        "https://example.org/a?b=c#",
                        "http://ü.example/𐀀/"))
                + below(1000);
    }

    String fact() {
        return "https://w3id.org/entaxi/fact/" + pick(List.of("household-income", "setting-of-work", "recognised-on"));
    }

    String concept(String scheme) {
        if (chance(0.1)) {
            return "https://example.org/concept/" + scheme + "/" + below(100);
        }
        List<String> codes = CODES.computeIfAbsent(scheme, s -> Vocabulary.greece().concepts(s).stream()
                .map(c -> c.id().shortForm(s))
                .sorted(Comparator.naturalOrder())
                .toList());
        return codes.isEmpty() ? "sample-" + below(100) : pick(codes);
    }

    int integer(String bounds) {
        Matcher matcher = RANGE.matcher(bounds);
        if (!matcher.find()) {
            return below(100);
        }
        int min = Integer.parseInt(matcher.group(1));
        int max = matcher.group(2) == null ? 1000 : Integer.parseInt(matcher.group(2));
        int value = min + below(max - min + 1);
        // Zero is refused or goes without saying; so does a cost of one.
        return value == 0 || (value == 1 && bounds.contains("default 1")) ? max : value;
    }

    BigDecimal coordinate(int bound) {
        return new BigDecimal(
                String.format(Locale.ROOT, "%d.%d", below(2 * bound) - bound, below(999) * 10 + 1 + below(9)));
    }

    String partialDate() {
        String year = String.format(Locale.ROOT, "%04d", 1950 + below(100));
        return switch (below(3)) {
            case 0 -> year;
            case 1 -> year + String.format(Locale.ROOT, "-%02d", 1 + below(12));
            default -> date();
        };
    }

    String date() {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", 1950 + below(100), 1 + below(12), 1 + below(28));
    }

    String period() {
        return pick(List.of("P3M", "P1Y6M", "P14D", "P2Y", "P1Y2M3D"));
    }

    String decimal() {
        return pick(List.of("0", "1", "12.50", "1296.00", "100", "0.001"));
    }

    String literal(String kind) {
        return switch (kind) {
            case "tag" -> tag();
            case "partialDate" -> partialDate();
            case "date" -> date();
            case "time" -> chance(0.1) ? "24:00:00" : String.format(Locale.ROOT, "%02d:%02d:00", below(24), below(60));
            case "seasonDay" ->
                pick(List.of(
                        "--04-01",
                        "--02-29",
                        "--03-sunday[-1]",
                        "orthodox-easter-2",
                        "easter",
                        "--10-28+1",
                        "--12-monday[2]+10"));
            case "zone" -> pick(List.of("Europe/Athens", "Asia/Nicosia", "UTC"));
            case "decimal" -> decimal();
            case "duration" -> pick(List.of("P3M", "PT2H", "P1DT12H"));
            case "country" -> pick(List.of("GR", "CY", "SY", "AF"));
            case "currency" -> pick(List.of("EUR", "USD"));
            case "e164" -> "+3024101234" + (10 + below(90));
            case "email" -> pick(List.of("info@example.org", "α@παράδειγμα.ελ"));
            default -> throw new IllegalStateException("No value of the kind " + kind);
        };
    }

    /** Members of the sort that a later version might bring, numbers written in ways of their own. */
    Map<String, Object> unknownMembers() {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 1 + below(3); i > 0; i--) {
            members.put(pick(List.of("x-own", "https://example.org/own", "ρόλος", "a/b~c", "")) + i, unknown(0));
        }
        return members;
    }

    private Object unknown(int depth) {
        return switch (below(depth > 3 ? 5 : 7)) {
            case 0 -> words(100);
            case 1 ->
                new CanonicalText.Literal(pick(List.of("1.0", "1e5", "-0", "12345678901234567890.10", "0.10E-3")));
            case 2 -> true;
            case 3 -> new CanonicalText.Literal("null");
            case 4 -> below(1000);
            case 5 -> {
                List<Object> list = new ArrayList<>();
                for (int i = below(4); i > 0; i--) {
                    list.add(unknown(depth + 1));
                }
                yield list;
            }
            default -> {
                Map<String, Object> object = new LinkedHashMap<>();
                for (int i = below(4); i > 0; i--) {
                    object.put(words(20) + i, unknown(depth + 1));
                }
                yield object;
            }
        };
    }
}
