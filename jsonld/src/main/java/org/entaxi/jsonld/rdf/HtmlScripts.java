package org.entaxi.jsonld.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the scripts of JSON-LD in a page, in one pass, as a browser finds them (HTML Standard section 13.2.5): not in
 * comments, in attributes or in the text of other elements. Nothing is run and nothing is fetched.
 */
final class HtmlScripts {

    /** Elements whose content is text up to their end tag. */
    private static final Set<String> TEXT_ELEMENTS =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private static final String MEDIA_TYPE = "application/ld+json";

    private final String page;
    private final List<Script> scripts = new ArrayList<>();
    private @Nullable String base;
    private int at;

    private HtmlScripts(String page) {
        this.page = page;
    }

    /** The content of a script: from here to there in the page. */
    record Script(int from, int to) {}

    /** What is of use in a page: its scripts of JSON-LD in order, and what its base element says. */
    record Found(List<Script> scripts, @Nullable String base) {}

    static Found in(String page) {
        HtmlScripts finder = new HtmlScripts(page);
        finder.search();
        return new Found(finder.scripts, finder.base);
    }

    private void search() {
        for (at = page.indexOf('<'); at >= 0 && at < page.length(); at = page.indexOf('<', at)) {
            if (page.startsWith("<!--", at)) {
                comment();
            } else if (page.startsWith("<![CDATA[", at)) {
                at = behind("]]>", at);
            } else if (at + 1 < page.length() && TurtleCharacters.isAsciiLetter(page.charAt(at + 1))) {
                at++;
                element();
            } else if (page.startsWith("</", at)
                    && at + 2 < page.length()
                    && TurtleCharacters.isAsciiLetter(page.charAt(at + 2))) {
                at += 2;
                HtmlTag end = HtmlTag.at(page, at);
                at = end.end();
            } else if (at + 1 < page.length() && "!?/".indexOf(page.charAt(at + 1)) >= 0) {
                at = behind(">", at);
            } else {
                at++;
            }
        }
    }

    private int behind(String end, int from) {
        int found = page.indexOf(end, from);
        return found < 0 ? page.length() : found + end.length();
    }

    private void comment() {
        int start = at + "<!--".length();
        if (page.startsWith(">", start) || page.startsWith("->", start)) {
            at = behind(">", start);
            return;
        }
        int end = page.indexOf("--", start);
        while (end >= 0 && !page.startsWith(">", end + 2) && !page.startsWith("!>", end + 2)) {
            end = page.indexOf("--", end + 1);
        }
        at = end < 0 ? page.length() : behind(">", end);
    }

    private void element() {
        HtmlTag tag = HtmlTag.at(page, at);
        at = tag.end();
        if (!tag.closed()) {
            return;
        }
        if (tag.name().equals("base") && base == null) {
            base = tag.attribute("href");
        }
        if (TEXT_ELEMENTS.contains(tag.name())) {
            int from = at;
            int to = tag.name().equals("script") ? scriptEnd(from) : endTag(tag.name(), from);
            if (tag.name().equals("script") && isJsonLd(tag.attribute("type"))) {
                scripts.add(unwrapped(from, to));
            }
            at = to;
        } else if (tag.name().equals("plaintext")) {
            at = page.length();
        }
    }

    /** Whether it is data in JSON-LD, and not a context or a frame for data that stands elsewhere. */
    private static boolean isJsonLd(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String[] parts = type.toLowerCase(Locale.ROOT).split(";", 2);
        boolean forOthers = parts.length > 1 && (parts[1].contains("#context") || parts[1].contains("#frame"));
        return parts[0].strip().equals(MEDIA_TYPE) && !forOthers;
    }

    /** Where the end tag of an element of text begins, or the end of the page. */
    private int endTag(String name, int from) {
        int end = from;
        while (end < page.length()) {
            end = page.indexOf("</", end);
            if (end < 0) {
                return page.length();
            }
            if (isTag("</" + name, end)) {
                return end;
            }
            end += 2;
        }
        return page.length();
    }

    private boolean isTag(String begin, int where) {
        int end = where + begin.length();
        return page.regionMatches(true, where, begin, 0, begin.length())
                && (end == page.length() || " \t\n\r\f/>".indexOf(page.charAt(end)) >= 0);
    }

    /**
     * Where the end tag of a script begins. Between {@code <!--} and {@code -->} a script inside the script hides its
     * own end tag.
     */
    private int scriptEnd(int from) {
        boolean escaped = false;
        boolean inner = false;
        for (int i = from; i < page.length(); i++) {
            if (!escaped && page.startsWith("<!--", i)) {
                escaped = true;
                // The dashes may be those of the end, too.
                i++;
            } else if (escaped && page.startsWith("-->", i)) {
                escaped = false;
                inner = false;
            } else if (escaped && !inner && isTag("<script", i)) {
                inner = true;
            } else if (isTag("</script", i)) {
                if (!inner) {
                    return i;
                }
                inner = false;
            }
        }
        return page.length();
    }

    /** The content without the marks of CDATA that pages have around it which are also XML. */
    private Script unwrapped(int from, int to) {
        String content = page.substring(from, to);
        int open = content.indexOf("<![CDATA[");
        int close = content.lastIndexOf("]]>");
        boolean wrapped = open >= 0
                && close > open
                && isMark(content.substring(0, open))
                && isMark(content.substring(close + "]]>".length()));
        if (!wrapped) {
            return new Script(from, to);
        }
        int end = close;
        for (String mark : List.of("//", "/*")) {
            String before = content.substring(0, end).stripTrailing();
            end = before.endsWith(mark) ? before.length() - mark.length() : end;
        }
        int start = open + "<![CDATA[".length();
        start += content.startsWith("*/", start) ? 2 : 0;
        return new Script(from + start, from + Math.max(start, end));
    }

    private static boolean isMark(String text) {
        return Set.of("", "//", "/*", "*/").contains(text.strip());
    }
}
