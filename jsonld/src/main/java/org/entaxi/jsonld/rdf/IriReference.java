package org.entaxi.jsonld.rdf;

import org.jspecify.annotations.Nullable;

/** The parts of an IRI or of a reference to one (RFC 3986 section 3), each absent where it is not written. */
record IriReference(
        @Nullable String scheme,
        @Nullable String authority,
        String path,
        @Nullable String query,
        @Nullable String fragment) {

    static IriReference parse(String text) {
        String rest = text;
        int hash = rest.indexOf('#');
        String fragment = hash < 0 ? null : rest.substring(hash + 1);
        rest = hash < 0 ? rest : rest.substring(0, hash);
        int mark = rest.indexOf('?');
        String query = mark < 0 ? null : rest.substring(mark + 1);
        rest = mark < 0 ? rest : rest.substring(0, mark);
        int colon = rest.indexOf(':');
        int slash = rest.indexOf('/');
        boolean absolute = colon > 0 && (slash < 0 || colon < slash) && isScheme(rest.substring(0, colon));
        String scheme = absolute ? rest.substring(0, colon) : null;
        rest = absolute ? rest.substring(colon + 1) : rest;
        String authority = null;
        if (rest.startsWith("//")) {
            int end = rest.indexOf('/', 2);
            authority = rest.substring(2, end < 0 ? rest.length() : end);
            rest = end < 0 ? "" : rest.substring(end);
        }
        return new IriReference(scheme, authority, rest, query, fragment);
    }

    private static boolean isScheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean later = i > 0 && (TurtleCharacters.isDigit(c) || c == '+' || c == '-' || c == '.');
            if (!TurtleCharacters.isAsciiLetter(c) && !later) {
                return false;
            }
        }
        return true;
    }

    boolean isAbsolute() {
        return scheme != null;
    }

    /** This reference as seen from a base (RFC 3986 section 5.2.2). */
    IriReference from(IriReference base) {
        if (scheme != null) {
            return new IriReference(scheme, authority, withoutDots(path), query, fragment);
        }
        if (authority != null) {
            return new IriReference(base.scheme, authority, withoutDots(path), query, fragment);
        }
        if (path.isEmpty()) {
            return new IriReference(
                    base.scheme, base.authority, base.path, query == null ? base.query : query, fragment);
        }
        String whole = path.startsWith("/") ? path : merged(base);
        return new IriReference(base.scheme, base.authority, withoutDots(whole), query, fragment);
    }

    private String merged(IriReference base) {
        return base.authority != null && base.path.isEmpty()
                ? "/" + path
                : base.path.substring(0, base.path.lastIndexOf('/') + 1) + path;
    }

    /** Section 5.2.4. */
    private static String withoutDots(String path) {
        String in = path;
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < in.length()) {
            if (in.startsWith("../", at)) {
                at += 3;
            } else if (in.startsWith("./", at)) {
                at += 2;
            } else if (in.startsWith("/./", at)) {
                at += 2;
            } else if (in.startsWith("/../", at)) {
                at += 3;
                out.setLength(Math.max(out.lastIndexOf("/"), 0));
            } else if (isRest(in, at, "/.")) {
                out.append('/');
                at = in.length();
            } else if (isRest(in, at, "/..")) {
                out.setLength(Math.max(out.lastIndexOf("/"), 0));
                out.append('/');
                at = in.length();
            } else if (isRest(in, at, ".") || isRest(in, at, "..")) {
                at = in.length();
            } else {
                int next = in.indexOf('/', at + 1);
                int end = next < 0 ? in.length() : next;
                out.append(in, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean isRest(String text, int at, String rest) {
        return text.length() - at == rest.length() && text.startsWith(rest, at);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (scheme != null) {
            text.append(scheme).append(':');
        }
        if (authority != null) {
            text.append("//").append(authority);
        }
        text.append(path);
        if (query != null) {
            text.append('?').append(query);
        }
        return fragment == null
                ? text.toString()
                : text.append('#').append(fragment).toString();
    }
}
