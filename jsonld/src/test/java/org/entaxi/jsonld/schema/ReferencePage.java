package org.entaxi.jsonld.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entaxi.jsonld.schema.FieldTable.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the schema reference: one page that needs nothing else, made from the field table and the JSON Schema. */
final class ReferencePage {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Entaxi: schema reference, version 1</title>
            <style>
            :root { color-scheme: light dark; --line: #8884; --soft: #8881; --mark: #0b6bcb; }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 60rem; padding: 0 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.6rem; line-height: 1.2; }
            section { scroll-margin-top: 4rem; }
            h2 { margin: 2.5rem 0 .25rem; font-size: 1.25rem; }
            a { color: var(--mark); }
            .find { position: sticky; top: 0; padding: .5rem 0; background: Canvas; z-index: 1; }
            input { width: 100%; padding: .6rem .75rem; font: inherit; border: 1px solid var(--line); border-radius: .5rem; }
            nav { display: flex; flex-wrap: wrap; gap: .25rem .75rem; font-size: .9rem; }
            dl { margin: 1rem 0; border-top: 1px solid var(--line); }
            .field { padding: .6rem 0; border-bottom: 1px solid var(--line); }
            dt { display: flex; flex-wrap: wrap; gap: .25rem .6rem; align-items: baseline; }
            dt code { font-weight: 600; }
            dd { margin: .15rem 0 0; }
            .tag { font-size: .8rem; padding: 0 .4rem; border-radius: .75rem; background: var(--soft); }
            .must { outline: 1px solid var(--mark); }
            .more { font-size: .85rem; opacity: .8; overflow-wrap: anywhere; }
            pre { overflow-x: auto; padding: .75rem; border-radius: .5rem; background: var(--soft); font-size: .85rem; }
            [hidden] { display: none; }
            </style>
            </head>
            <body>
            <h1>Entaxi: schema reference, version 1</h1>
            <p>Every member of a catalogue, its form, its bounds, and what it is called in RDF and in other standards; and
            of rules, people, decisions, explanations and findings, which are JSON of their own.
            Members marked <span class="tag must">required</span> have to be there.</p>
            <p>A catalogue begins with <code>"@context": "https://w3id.org/entaxi/context/1"</code> and
            <code>"type": "Catalogue"</code>. Organisations, services, places, programmes and publications have to begin with their
            <code>type</code>, too; objects inside them have none.</p>
            """;

    private static final String SCRIPT =
            """
            <script>
            const find = document.getElementById('find'), none = document.getElementById('none');
            const fold = text => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
            const fields = [...document.querySelectorAll('.field')].map(e => [e, fold(e.textContent)]);
            const sections = [...document.querySelectorAll('section')];
            const links = [...document.querySelectorAll('nav a')];
            const target = href => document.getElementById(href.slice(1));
            function filter() {
              const words = fold(find.value).split(/\\s+/).filter(Boolean);
              for (const [e, text] of fields) {
                const whole = fold(e.closest('section').id + ' ' ) + text;
                e.hidden = !words.every(w => whole.includes(w));
              }
              let any = false;
              for (const s of sections) {
                s.hidden = words.length > 0 && !s.querySelector('.field:not([hidden])');
                for (const d of s.querySelectorAll('details')) d.hidden = words.length > 0;
                any ||= !s.hidden;
              }
              for (const a of links) a.hidden = target(a.getAttribute('href')).hidden;
              none.hidden = any;
            }
            // Whoever goes to a type that the search has hidden has found something else.
            function show(href) {
              if (!target(href)?.hidden) return;
              find.value = '';
              filter();
              target(href).scrollIntoView();
            }
            document.addEventListener('click', event => {
              const link = event.target.closest('a[href^="#"]');
              if (link) show(link.getAttribute('href'));
            });
            addEventListener('hashchange', () => show(location.hash));
            find.addEventListener('input', filter);
            filter();
            </script>
            </body>
            </html>
            """;

    private final FieldTable table;
    private final JsonNode definitions;
    private final Map<String, JsonNode> others;
    private final StringBuilder out = new StringBuilder();

    private ReferencePage(FieldTable table) {
        this.table = table;
        this.definitions =
                JsonMapper.shared().readTree(PublishedSchema.CATALOGUE.text()).get("$defs");
        this.others = others(table);
    }

    /** The types that the field table does not have, as they are no part of a catalogue or JSON within it. */
    static Map<String, JsonNode> others(FieldTable table) {
        Map<String, JsonNode> others = new LinkedHashMap<>();
        for (PublishedSchema file : List.of(
                PublishedSchema.RULE,
                PublishedSchema.PERSON,
                PublishedSchema.DECISION,
                PublishedSchema.EXPLANATION,
                PublishedSchema.FINDINGS)) {
            JsonNode defined = JsonMapper.shared().readTree(file.text());
            String first = defined.get("$ref").stringValue().replace("#/$defs/", "");
            others.putIfAbsent(first, defined.get("$defs").get(first));
            for (Map.Entry<String, JsonNode> each : defined.get("$defs").properties()) {
                boolean object = each.getValue().has("properties");
                if (object && !table.types().contains(each.getKey())) {
                    others.putIfAbsent(each.getKey(), each.getValue());
                }
            }
        }
        return others;
    }

    /** The small values that have no members: dates, codes, texts. */
    static Map<String, JsonNode> small() {
        Map<String, JsonNode> values = new TreeMap<>();
        for (PublishedSchema file :
                List.of(PublishedSchema.CATALOGUE, PublishedSchema.PERSON, PublishedSchema.DECISION)) {
            JsonMapper.shared().readTree(file.text()).get("$defs").properties().stream()
                    .filter(each -> !each.getValue().has("properties"))
                    .forEach(each -> values.putIfAbsent(each.getKey(), each.getValue()));
        }
        return values;
    }

    private void values() {
        out.append(
                "<section id=\"Values\">\n<h2>Values</h2>\n<p>The forms of values that have no members.</p>\n<dl>\n");
        small().forEach((name, definition) -> {
            out.append("<div class=\"field\"><dt><code>").append(name).append("</code> ");
            tag("tag", definition.get("title").stringValue());
            out.append("</dt>\n<dd>");
            text(definition.get("description").stringValue());
            out.append("</dd>");
            if (definition.has("examples")) {
                out.append("\n<dd class=\"more\">such as ");
                text(definition
                        .get("examples")
                        .valueStream()
                        .map(JsonNode::toString)
                        .collect(Collectors.joining(" or ")));
                out.append("</dd>");
            }
            out.append("</div>\n");
        });
        out.append("</dl>\n</section>\n");
    }

    private void prefixes() {
        out.append("<section id=\"Prefixes\">\n<h2>Prefixes</h2>\n<p>What the prefixes on this page stand for. ")
                .append("The context has none of them: data have whole IRIs.</p>\n<dl>\n");
        FieldTable.prefixes().forEach((prefix, space) -> out.append("<div class=\"field\"><dt><code>")
                .append(prefix)
                .append("</code></dt>\n<dd class=\"more\">")
                .append(space)
                .append("</dd></div>\n"));
        out.append("</dl>\n</section>\n");
    }

    private void link(String type) {
        out.append("<a href=\"#").append(type).append("\">").append(type).append("</a>\n");
    }

    private void other(String type, JsonNode definition) {
        out.append("<section id=\"")
                .append(type)
                .append("\">\n<h2>")
                .append(type)
                .append("</h2>\n<p>");
        text(definition.get("description").stringValue());
        out.append("</p>\n<dl>\n");
        members(definition).forEach(this::member);
        out.append("</dl>\n");
        example(definition);
        out.append("</section>\n");
    }

    /** A member of a type, or of an object inside it that has no name of its own. */
    record Inner(String name, boolean required, JsonNode value) {}

    /** The members of a type; those of objects inside it have the names of both, such as {@code age.min}. */
    static List<Inner> members(JsonNode definition) {
        List<Inner> all = new ArrayList<>();
        definition.path("properties").properties().forEach(property -> {
            boolean required = definition.path("required").valueStream().anyMatch(name -> name.stringValue()
                    .equals(property.getKey()));
            JsonNode value = property.getValue();
            all.add(new Inner(property.getKey(), required, value));
            JsonNode inside = value.has("items") ? value.get("items") : value;
            members(inside)
                    .forEach(each ->
                            all.add(new Inner(property.getKey() + "." + each.name(), each.required(), each.value())));
        });
        return all;
    }

    private void member(Inner member) {
        out.append("<div class=\"field\"><dt><code>").append(member.name()).append("</code> ");
        tag(member.required() ? "tag must" : "tag", member.required() ? "required" : "optional");
        String kind = kindOf(member.value());
        if (!kind.isEmpty()) {
            tag("tag", kind);
        }
        out.append("</dt>\n<dd>");
        text(member.value().path("description").stringValue(""));
        String named = Stream.of(
                        member.value(),
                        member.value().path("items"),
                        member.value().path("additionalProperties"))
                .flatMap(value ->
                        Stream.concat(Stream.of(value), value.path("anyOf").valueStream()))
                .map(value -> value.path("$ref").stringValue("").replace("#/$defs/", ""))
                .filter(ref -> others.containsKey(ref) || table.types().contains(ref))
                .distinct()
                .map(ref -> " <a href=\"#" + ref + "\">" + ref + "</a>")
                .collect(Collectors.joining());
        out.append(named).append("</dd></div>\n");
    }

    private static String kindOf(JsonNode value) {
        if (value.has("$ref")) {
            return value.get("$ref").stringValue().replace("#/$defs/", "");
        }
        if (value.has("enum")) {
            return value.get("enum")
                    .valueStream()
                    .map(each -> each.isContainer() ? each.toString() : each.asString())
                    .collect(Collectors.joining(" | "));
        }
        if (value.has("const")) {
            return value.get("const").asString();
        }
        String type = value.path("type").isString() ? value.get("type").stringValue() : "";
        return type.equals("array") ? ("list of " + kindOf(value.path("items"))).strip() : type;
    }

    private void example(JsonNode definition) {
        if (definition.has("examples")) {
            out.append("<details open><summary>Example</summary>\n<pre><code>");
            text(definition.at("/examples/0").toPrettyString());
            out.append("</code></pre></details>\n");
        }
    }

    static String of(FieldTable table) {
        return new ReferencePage(table).page();
    }

    private String page() {
        out.append(HEAD);
        out.append("<div class=\"find\"><label for=\"find\" hidden>Search</label>")
                .append("<input id=\"find\" type=\"search\" placeholder=\"Search: phone, schema:geo, date …\" ")
                .append("aria-label=\"Search the members\"></div>\n<nav aria-label=\"Types\">\n");
        table.types().forEach(this::link);
        others.keySet().forEach(this::link);
        link("Values");
        link("Prefixes");
        out.append("</nav>\n<p id=\"none\" hidden>No member has all these words.</p>\n<main>\n");
        table.types().forEach(this::type);
        others.forEach(this::other);
        values();
        prefixes();
        out.append("</main>\n").append(SCRIPT);
        return out.toString();
    }

    private void type(String type) {
        JsonNode definition = definitions.get(type);
        out.append("<section id=\"")
                .append(type)
                .append("\">\n<h2>")
                .append(type)
                .append("</h2>\n<p>");
        text(definition.get("description").stringValue());
        out.append("</p>\n<dl>\n");
        table.fields(type).forEach(this::field);
        out.append("</dl>\n<details open><summary>Example</summary>\n<pre><code>");
        text(definition.at("/examples/0").toPrettyString());
        out.append("</code></pre></details>\n</section>\n");
    }

    private void field(Field field) {
        out.append("<div class=\"field\"><dt><code>").append(field.name()).append("</code> ");
        tag(field.required() ? "tag must" : "tag", field.required() ? "required" : "optional");
        tag("tag", (field.plural() ? field.ordered() ? "list of " : "set of " : "") + kind(field));
        if (!field.bounds().equals("-")) {
            tag("tag", field.bounds().replaceFirst("^chars (\\d+)\\.\\.(\\d+)", "$1 to $2 characters"));
        }
        out.append("</dt>\n<dd>");
        text(field.meaning());
        if (field.is("enum")) {
            out.append(" <span class=\"more\">One of ");
            text(field.detail().replace("|", ", "));
            out.append(".</span>");
        }
        if (field.is("object") && table.types().contains(field.detail())) {
            out.append(" <a href=\"#")
                    .append(field.detail())
                    .append("\">")
                    .append(field.detail())
                    .append("</a>");
        }
        out.append("</dd>\n<dd class=\"more\">");
        text(field.iri().equals("@id") ? "the id of the node" : field.iri());
        if (!field.standard().equals("-")) {
            text(" · like " + field.standard().replace(" ", ", "));
        }
        out.append("</dd></div>\n");
    }

    private static String kind(Field field) {
        int colon = field.kind().indexOf(':');
        if (colon < 0) {
            return switch (field.kind()) {
                case "text", "texts" -> "text by language";
                case "tag" -> "language tag";
                case "iri" -> "IRI";
                case "partialDate" -> "date, month or year";
                case "zone" -> "time zone";
                case "e164" -> "telephone number";
                case "seasonDay" -> "day of the year";
                case "double" -> "number";
                case "integer" -> "whole number";
                default -> field.kind();
            };
        }
        return switch (field.kind().substring(0, colon)) {
            case "ref" -> "id of " + field.detail();
            case "concept" -> "code of " + field.detail();
            case "enum" -> "closed list";
            case "json" -> field.detail().toLowerCase(Locale.ROOT);
            default -> field.detail();
        };
    }

    private void tag(String style, String text) {
        out.append("<span class=\"").append(style).append("\">");
        text(text);
        out.append("</span> ");
    }

    private void text(String text) {
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
}
