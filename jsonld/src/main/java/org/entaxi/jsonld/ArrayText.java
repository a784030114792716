package org.entaxi.jsonld;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * A document that is at hand as a whole. Its bytes are checked, as {@link Utf8Source} does block by block, when somebody
 * asks for the result; whoever reads it as a plain document checks them on the way.
 */
final class ArrayText implements WholeText {

    private static final int UNCHECKED = -1;

    private final byte[] bytes;
    private final long limit;
    private final int start;
    private int end = UNCHECKED;
    private @Nullable ReadErrorCode fault;

    ArrayText(byte[] bytes, long limit) {
        this.bytes = bytes;
        this.limit = limit;
        this.start = Utf8Source.hasByteOrderMark(bytes, bytes.length) ? 3 : 0;
    }

    /** The end of what the limit allows. */
    private int most() {
        return start + (int) Math.min(bytes.length - start, limit);
    }

    /** The first byte that does not belong, or the end. */
    private int end() {
        if (end == UNCHECKED) {
            int most = most();
            boolean wide = Utf8Source.hasEarlyZero(bytes, bytes.length);
            end = wide ? start : Utf8Source.validEnd(bytes, start, most);
            boolean cut = most < bytes.length && !wide && (end == most || Utf8Source.isBegun(bytes, end, most));
            fault = cut ? ReadErrorCode.TOO_LARGE : end < most ? ReadErrorCode.NOT_UTF8 : null;
        }
        return end;
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
        return end() - start;
    }

    @Override
    public int plainLength() {
        int length = bytes.length - start;
        return length <= limit ? length : -1;
    }

    @Override
    public @Nullable ReadErrorCode fault() {
        end();
        return fault;
    }

    @Override
    public @Nullable String tail(long from) {
        long at = start + from;
        int last = end();
        if (from < 0 || at > last || last - at > 8) {
            return null;
        }
        StringBuilder tail = new StringBuilder();
        for (int i = (int) at; i < last; i++) {
            tail.append((char) (bytes[i] & 0xff));
        }
        return tail.toString();
    }

    @Override
    public int mark(long before) {
        return mark(bytes, start, (int) Math.min(end(), start + before));
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
        int offset = (int) Math.min(end(), start + place.getByteOffset());
        int continuation = 0;
        for (int i = Math.max(start, offset - (column - 1)); i < offset; i++) {
            continuation += (bytes[i] & 0xc0) == 0x80 ? 1 : 0;
        }
        return column - continuation;
    }
}
