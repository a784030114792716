package org.entaxi.jsonld.rdf;

/** A place in a text: line and column from 1, counted in code points; 0 when not known. */
record TextPlace(int line, int column) {

    static final TextPlace UNKNOWN = new TextPlace(0, 0);

    /** Lines end as in any notation: with LF, CR, or both. */
    static TextPlace of(CharSequence text, int at) {
        int line = 1;
        int start = 0;
        int end = Math.min(at, text.length());
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
                start = i + 1;
            }
        }
        return new TextPlace(line, Character.codePointCount(text, start, end) + 1);
    }
}
