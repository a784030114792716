package org.entaxi.jsonld.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents on which every validator must give the same verdict. They are written down as tables: a base document and
 * one change to it ({@code valid.tsv}, {@code invalid.tsv}); the files that others run are made from the tables.
 */
final class ConformanceCases {

    static final Path FOLDER =
            Path.of(System.getProperty("entaxi.root"), "jsonld", "src", "test", "resources", "conformance");

    private static final Pattern REPEAT = Pattern.compile("\"@repeat:(\\d+):([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    /** No file can hold it but as an escape. */
    private static final Pattern HALF_OF_A_PAIR =
            Pattern.compile("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private static final ObjectWriter WRITER = JSON.writer()
            .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    /**
     * One document.
     *
     * @param name the name of the file without its ending
     * @param code the code of the finding or read error; empty for a valid document
     * @param at where the finding is, a JSON Pointer
     * @param wrong the kinds of schema that cannot tell, and give the other verdict: {@code json-schema}, {@code shacl}
     * @param reason why they cannot
     * @param changed what was changed in the base, a JSON Pointer
     * @param json the document
     */
    record Case(String name, String code, String at, Set<String> wrong, String reason, String changed, String json) {
        boolean valid() {
            return code.isEmpty();
        }

        Path file() {
            return FOLDER.resolve(valid() ? "valid" : "invalid").resolve(name + ".jsonld");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private ConformanceCases() {}

    static List<Case> valid() {
        List<Case> all = new ArrayList<>();
        for (String[] row : rows("valid.tsv")) {
            all.add(new Case(row[0], "", "", kinds(row[4]), row[5], row[2], document(row[1], row[2], row[3])));
        }
        return all;
    }

    static List<Case> invalid() {
        List<Case> all = new ArrayList<>();
        for (String[] row : rows("invalid.tsv")) {
            String at = row[5].equals("(root)") ? "" : row[5];
            all.add(new Case(row[0], row[4], at, kinds(row[6]), row[7], row[2], document(row[1], row[2], row[3])));
        }
        return all;
    }

    private static Set<String> kinds(String cell) {
        return cell.equals("-") ? Set.of() : Set.of(cell.split(","));
    }

    private static List<String[]> rows(String file) {
        List<String[]> rows = new ArrayList<>();
        for (String line : read(FOLDER.resolve(file)).split("\n")) {
            if (!line.startsWith("#") && !line.startsWith("name\t")) {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }

    private static String document(String base, String pointer, String value) {
        JsonNode root = JSON.readTree(read(FOLDER.resolve("base").resolve(base + ".jsonld")));
        if (!pointer.equals("-")) {
            int slash = pointer.lastIndexOf('/');
            String member = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
            change(root.at(pointer.substring(0, slash)), member, value);
        }
        return withoutHalves(root.toString()) + "\n";
    }

    /** JSON in which a half of a surrogate pair is an escape, so that it can be written in UTF-8. */
    static String withoutHalves(String json) {
        return HALF_OF_A_PAIR.matcher(json).replaceAll(half -> "\\\\u%04X"
                .formatted((int) half.group().charAt(0)));
    }

    private static void change(JsonNode parent, String member, String value) {
        if (value.equals("(removed)")) {
            ((ObjectNode) parent).remove(member);
            return;
        }
        Matcher repeats = REPEAT.matcher(value);
        JsonNode node =
                JSON.readTree(repeats.replaceAll(r -> '"' + r.group(2).repeat(Integer.parseInt(r.group(1))) + '"'));
        if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(member);
            if (index == array.size()) {
                array.add(node);
            } else {
                array.set(index, node);
            }
        } else {
            ((ObjectNode) parent).set(member, node);
        }
    }

    /** What other programs read to run the same documents. */
    static String index() {
        ArrayNode all = JSON.createArrayNode();
        Stream.concat(valid().stream(), invalid().stream()).forEach(each -> {
            ObjectNode node = all.addObject();
            node.put("file", (each.valid() ? "valid/" : "invalid/") + each.name() + ".jsonld");
            node.put("valid", each.valid());
            if (!each.valid()) {
                node.put("code", each.code());
                node.put("at", each.at());
            }
            if (!each.wrong().isEmpty()) {
                ArrayNode wrong = node.putArray("otherVerdict");
                each.wrong().stream().sorted().forEach(wrong::add);
                node.put("reason", each.reason());
            }
        });
        return WRITER.writeValueAsString(all) + "\n";
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
