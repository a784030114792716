package org.entaxi.jsonld;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** A document that is at hand as a whole: checked at once, as {@link Utf8Source} does block by block. */
final class ArrayText implements WholeText {

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final @Nullable ReadErrorCode fault;

    ArrayText(byte[] bytes, long limit) {
        this.bytes = bytes;
        this.start = Utf8Source.hasByteOrderMark(bytes, bytes.length) ? 3 : 0;
        int most = start + (int) Math.min(bytes.length - start, limit);
        boolean wide = Utf8Source.hasEarlyZero(bytes, bytes.length);
        this.end = wide ? start : Utf8Source.validEnd(bytes, start, most);
        boolean cut = most < bytes.length && !wide && (end == most || Utf8Source.isBegun(bytes, end, most));
        this.fault = cut ? ReadErrorCode.TOO_LARGE : end < most ? ReadErrorCode.NOT_UTF8 : null;
    }

    boolean hadByteOrderMark() {
        return start > 0;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public @Nullable ReadErrorCode fault() {
        return fault;
    }

    @Override
    public @Nullable String tail(long from) {
        long at = start + from;
        if (from < 0 || at > end || end - at > 8) {
            return null;
        }
        StringBuilder tail = new StringBuilder();
        for (int i = (int) at; i < end; i++) {
            tail.append((char) (bytes[i] & 0xff));
        }
        return tail.toString();
    }

    @Override
    public int mark(long before) {
        return mark(bytes, start, (int) Math.min(end, start + before));
    }

    /** The last byte between two places that is not white space, 0 when there is none. */
    static int mark(byte[] bytes, int from, int to) {
        int at = to - 1;
        while (at >= from && bytes[at] >= 0 && bytes[at] <= ' ') {
            at--;
        }
        return at < from ? 0 : bytes[at];
    }

    @Override
    public int line(TokenStreamLocation place) {
        return place.getLineNr();
    }

    @Override
    public int column(TokenStreamLocation place) {
        int column = place.getColumnNr();
        int offset = (int) Math.min(end, start + place.getByteOffset());
        int continuation = 0;
        for (int i = Math.max(start, offset - (column - 1)); i < offset; i++) {
            continuation += (bytes[i] & 0xc0) == 0x80 ? 1 : 0;
        }
        return column - continuation;
    }
}
