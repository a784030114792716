package org.entaxi.jsonld.rdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML.
 *
 * @param name its name in lower case
 * @param attributes its attributes in lower case; the first of a name counts
 * @param closed whether the tag is complete
 * @param end where the text behind it begins
 */
record HtmlTag(String name, Map<String, String> attributes, boolean closed, int end) {

    /** More than this is no tag that we are looking for. */
    private static final int MOST_ATTRIBUTES = 1_000;

    HtmlTag {
        attributes = Collections.unmodifiableMap(new HashMap<>(attributes));
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The tag whose name begins here. */
    static HtmlTag at(String page, int start) {
        Scan scan = new Scan(page, start);
        String name = scan.until(" \t\n\r\f/>").toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new HashMap<>();
        while (scan.skip(" \t\n\r\f/")) {
            if (scan.take('>')) {
                return new HtmlTag(name, attributes, true, scan.at);
            }
            // An equals sign in front is part of the name.
            String attribute = scan.takeOne() + scan.until(" \t\n\r\f/>=");
            String value = "";
            scan.skip(" \t\n\r\f");
            if (scan.take('=')) {
                value = scan.value();
            }
            if (attributes.size() < MOST_ATTRIBUTES) {
                attributes.putIfAbsent(attribute.toLowerCase(Locale.ROOT), unescaped(value));
            }
        }
        return new HtmlTag(name, attributes, false, page.length());
    }

    /** The few character references that media types and addresses may have. */
    private static String unescaped(String value) {
        return value.indexOf('&') < 0
                ? value
                : value.replace("&#43;", "+")
                        .replace("&#x2b;", "+")
                        .replace("&#x2B;", "+")
                        .replace("&plus;", "+")
                        .replace("&#47;", "/")
                        .replace("&#x2f;", "/")
                        .replace("&#x2F;", "/")
                        .replace("&sol;", "/")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }

    private static final class Scan {

        private final String page;
        private int at;

        Scan(String page, int at) {
            this.page = page;
            this.at = at;
        }

        boolean skip(String any) {
            while (at < page.length() && any.indexOf(page.charAt(at)) >= 0) {
                at++;
            }
            return at < page.length();
        }

        boolean take(char c) {
            boolean there = at < page.length() && page.charAt(at) == c;
            at += there ? 1 : 0;
            return there;
        }

        char takeOne() {
            return page.charAt(at++);
        }

        String until(String any) {
            int start = at;
            while (at < page.length() && any.indexOf(page.charAt(at)) < 0) {
                at++;
            }
            return page.substring(start, at);
        }

        String value() {
            skip(" \t\n\r\f");
            if (take('"')) {
                return quoted('"');
            }
            return take('\'') ? quoted('\'') : until(" \t\n\r\f>");
        }

        private String quoted(char quote) {
            String value = until(String.valueOf(quote));
            take(quote);
            return value;
        }
    }
}
