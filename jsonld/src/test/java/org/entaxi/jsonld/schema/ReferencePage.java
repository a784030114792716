package org.entaxi.jsonld.schema;

import java.util.Locale;
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
            <p>Every member of a catalogue, its form, its bounds, and what it is called in RDF and in other standards.
            Members marked <span class="tag must">required</span> have to be there.</p>
            """;

    private static final String SCRIPT =
            """
            <script>
            const find = document.getElementById('find'), none = document.getElementById('none');
            const fold = text => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
            const fields = [...document.querySelectorAll('.field')].map(e => [e, fold(e.textContent)]);
            const sections = [...document.querySelectorAll('section')];
            function filter() {
              const words = fold(find.value).split(/\\s+/).filter(Boolean);
              for (const [e, text] of fields) {
                const whole = fold(e.closest('section').id + ' ' ) + text;
                e.hidden = !words.every(w => whole.includes(w));
              }
              let any = false;
              for (const s of sections) {
                s.hidden = words.length > 0 && !s.querySelector('.field:not([hidden])');
                s.querySelector('details').hidden = words.length > 0;
                any ||= !s.hidden;
              }
              none.hidden = any;
            }
            find.addEventListener('input', filter);
            filter();
            </script>
            </body>
            </html>
            """;

    private final FieldTable table;
    private final JsonNode definitions;
    private final StringBuilder out = new StringBuilder();

    private ReferencePage(FieldTable table) {
        this.table = table;
        this.definitions =
                JsonMapper.shared().readTree(PublishedSchema.CATALOGUE.text()).get("$defs");
    }

    static String of(FieldTable table) {
        return new ReferencePage(table).page();
    }

    private String page() {
        out.append(HEAD);
        out.append("<div class=\"find\"><label for=\"find\" hidden>Search</label>")
                .append("<input id=\"find\" type=\"search\" placeholder=\"Search: phone, schema:geo, date …\" ")
                .append("aria-label=\"Search the members\"></div>\n<nav aria-label=\"Types\">\n");
        table.types().forEach(type -> out.append("<a href=\"#")
                .append(type)
                .append("\">")
                .append(type)
                .append("</a>\n"));
        out.append("</nav>\n<p id=\"none\" hidden>No member has all these words.</p>\n<main>\n");
        table.types().forEach(this::type);
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
            tag("tag", field.bounds());
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
