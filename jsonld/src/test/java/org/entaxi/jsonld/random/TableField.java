package org.entaxi.jsonld.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of the published field table. */
record TableField(String type, String name, String kind, String cardinality, String order, String bounds) {

    static Map<String, List<TableField>> table() {
        Map<String, List<TableField>> types = new LinkedHashMap<>();
        for (String line : text().split("\n")) {
            String[] c = line.split("\t", -1);
            if (!line.startsWith("#") && c.length > 5 && !c[0].equals("type")) {
                types.computeIfAbsent(c[0], type -> new ArrayList<>())
                        .add(new TableField(c[0], c[1], c[2], c[3], c[4], c[5]));
            }
        }
        return types;
    }

    private static String text() {
        try (InputStream in = TableField.class.getResourceAsStream("/META-INF/entaxi/1/fields.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String base() {
        return kind.split(":")[0];
    }

    String detail() {
        return kind.substring(kind.indexOf(':') + 1);
    }

    boolean isRequired() {
        return cardinality.startsWith("1");
    }

    boolean isPlural() {
        return cardinality.endsWith("n");
    }

    boolean isSet() {
        return order.startsWith("set");
    }

    /** A value that goes without saying, or null. */
    String absent() {
        Matcher matcher = Pattern.compile("default (.*)").matcher(bounds);
        return matcher.find() && !isRequired() && !isPlural() ? matcher.group(1) : null;
    }

    int maxChars() {
        Matcher matcher = Pattern.compile("chars \\d+\\.\\.(\\d+)").matcher(bounds);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 2000;
    }
}
