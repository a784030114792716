package org.entaxi.jsonld.rdf;

import java.util.List;
import java.util.Random;

/** Random Turtle that uses every production of the grammar, with white space and comments where they may stand. */
final class RandomTurtle {

    private static final List<String> PREFIXED = List.of(
            "a:b",
            "a:",
            ":",
            ":λέξη",
            "a:b.c",
            "a:1",
            "a:b:c",
            "a:%41%c3",
            "a:\\~x\\.y",
            "a:\\--x",
            "a:_",
            "x.y-z:q",
            "ελ:ω",
            "a:b\\,c",
            "a:a",
            "a:true",
            ":𝛼",
            "a:x·y",
            "PREFIX:x",
            "base:y",
            "true:x");
    private static final List<String> BRACKETED = List.of(
            "<http://e.example/x>",
            "<urn:xy:z>",
            "<r>",
            "<#f>",
            "<>",
            "<?q=1>",
            "</p/q>",
            "<../up>",
            "<./a/./b/../c>",
            "<//h.example/z>",
            "<http://e.example/δρόμος?α=β#γ>",
            "<\\u0061>",
            "<\\U0001F600>",
            "<http://e.example/a%20b>",
            "<g;x=1/../y>",
            "<../../../g>",
            "<mailto:a@b.example>");
    private static final List<String> LABELS = List.of("_:a", "_:1", "_:a.b", "_:λ", "_:_", "_:a-b");
    private static final List<String> TEXTS = List.of(
            "''",
            "\"\"",
            "'a'",
            "\"a\\tb\\\"c\"",
            "'''a\n'b''\\'c'''",
            "\"\"\"\"x\" \"\" y\"\"\"",
            "\"\\u03b1\\U0001F600\"",
            "'καλημέρα 😀'",
            "\"\"\"\r\n\\\\\"\"\"",
            "'\\b\\f\\n\\r\\'\\\"'",
            "'# no comment'",
            "\"\"\"\"\"\"");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "+42",
            "007",
            "1.5",
            "-.5",
            "+1.0",
            "1e3",
            "1.E3",
            "-.5E-3",
            "1.25e+2",
            "12345678901234567890.5");

    private final Random random;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private RandomTurtle(long seed) {
        this.random = new Random(seed);
    }

    static String text(long seed) {
        RandomTurtle turtle = new RandomTurtle(seed);
        turtle.head();
        for (int i = turtle.random.nextInt(20); i >= 0; i--) {
            turtle.statement();
        }
        return turtle.out.toString();
    }

    private void head() {
        add("@base <http://b.example/d/e/f?g#h> .");
        for (String prefix : List.of("a", "", "x.y-z", "ελ", "PREFIX", "base", "true")) {
            boolean old = random.nextBoolean();
            add(old ? "@prefix" : random.nextBoolean() ? "PREFIX" : "prefix");
            out.append(' ');
            add(prefix + ":");
            add("<http://" + (prefix.isEmpty() ? "none" : "p") + ".example/" + prefix + "#>");
            add(old ? "." : "");
        }
    }

    private void statement() {
        switch (random.nextInt(12)) {
            case 0 -> add("BASE <http://c.example/" + random.nextInt(3) + "/>");
            case 1 -> add("@prefix a: <rel" + random.nextInt(3) + "#> .");
            case 2 -> {
                blankNode();
                if (random.nextBoolean()) {
                    properties();
                }
                add(".");
            }
            case 3 -> {
                collection();
                properties();
                add(".");
            }
            case 4 -> {
                add("[");
                add("]");
                properties();
                add(".");
            }
            default -> {
                node();
                properties();
                add(".");
            }
        }
    }

    private void properties() {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            add(random.nextInt(4) == 0 ? "a" : iri());
            out.append(' ');
            int objects = 1 + random.nextInt(3);
            for (int j = 0; j < objects; j++) {
                object();
                add(j + 1 < objects ? "," : "");
            }
            boolean last = i + 1 == count;
            add(last ? ";".repeat(random.nextInt(3)) : random.nextInt(5) == 0 ? "; ;" : ";");
        }
    }

    private void object() {
        switch (random.nextInt(depth > 4 ? 5 : 8)) {
            case 0 -> text();
            case 1 -> add(one(NUMBERS));
            case 2 -> add(random.nextBoolean() ? "true" : "false");
            case 3, 4 -> node();
            case 5 -> blankNode();
            case 6 -> collection();
            default -> {
                add("[");
                add("]");
            }
        }
        out.append(' ');
    }

    private void text() {
        add(one(TEXTS));
        switch (random.nextInt(3)) {
            case 0 -> add("@" + one(List.of("el", "en-GB", "zh-Hant", "x-y1")));
            case 1 -> {
                add("^^");
                add(iri());
            }
            default -> {}
        }
    }

    private void blankNode() {
        depth++;
        add("[");
        properties();
        add("]");
        depth--;
    }

    private void collection() {
        depth++;
        add("(");
        for (int i = random.nextInt(4); i > 0; i--) {
            object();
        }
        add(")");
        depth--;
    }

    private void node() {
        add(random.nextInt(3) == 0 ? one(LABELS) : iri());
        out.append(' ');
    }

    private String iri() {
        return random.nextBoolean() ? one(PREFIXED) : one(BRACKETED);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A terminal, with or without space behind it; a name never touches the next one. */
    private void add(String terminal) {
        boolean open = !terminal.isEmpty() && !"<>[](),;^\"'".contains(terminal.substring(terminal.length() - 1));
        out.append(terminal);
        switch (random.nextInt(open ? 4 : 6)) {
            case 0 -> out.append('\n');
            case 1 -> out.append(" # a comment: <x> \"y\" .\n");
            case 2 -> out.append("\t ");
            case 3 -> out.append(' ');
            default -> {}
        }
    }
}
