package org.entaxi.jsonld;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** One line of a newline-delimited document. */
final class LineText implements WholeText {

    private final byte[] bytes;
    private final int length;
    private final int number;
    private final boolean byteOrderMark;
    private final @Nullable ReadErrorCode fault;

    /** The bytes up to the length are UTF-8; the fault says why the line does not go on, if it should. */
    LineText(byte[] bytes, int length, int number, boolean byteOrderMark, @Nullable ReadErrorCode fault) {
        this.bytes = bytes;
        this.length = length;
        this.number = number;
        this.byteOrderMark = byteOrderMark;
        this.fault = fault;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int start() {
        return 0;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int plainLength() {
        return fault == null ? length : -1;
    }

    int number() {
        return number;
    }

    /** Whether a byte order mark stood before it, which is none of its bytes. */
    boolean hadByteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public @Nullable ReadErrorCode fault() {
        return fault;
    }

    @Override
    public @Nullable String tail(long from) {
        if (from < 0 || length - from > 8 || from > length) {
            return null;
        }
        StringBuilder tail = new StringBuilder();
        for (int i = (int) from; i < length; i++) {
            tail.append((char) (bytes[i] & 0xff));
        }
        return tail.toString();
    }

    @Override
    public int mark(long before) {
        return ArrayText.mark(bytes, 0, (int) Math.min(length, before));
    }

    @Override
    public int line(TokenStreamLocation place) {
        return number;
    }

    @Override
    public int column(TokenStreamLocation place) {
        int characters = 0;
        for (int i = 0; i < Math.min(place.getByteOffset(), length); i++) {
            characters += (bytes[i] & 0xc0) == 0x80 ? 0 : 1;
        }
        return characters + 1;
    }
}
