package org.entaxi.jsonld;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/**
 * The bytes of a document on their way to the tokeniser: checked to be UTF-8 (RFC 3629: no overlong forms, no
 * surrogates) and not too many, a byte order mark taken off.
 *
 * <p>The stream ends just before the first byte that does not belong, and {@link #fault()} says why; so the tokeniser
 * stops exactly there and its place is the place of the fault. It also remembers the last two blocks, to turn the
 * tokeniser's column, which counts bytes, into one that counts characters.
 */
final class Utf8Source extends InputStream implements SourceText {

    private static final int BLOCK = 1 << 16;
    private static final int STRETCH = 64;

    private final InputStream in;
    private final long limit;

    private Block now = new Block();
    private Block before = new Block();
    private int position;
    private int lastCount;
    private boolean endMet;
    private boolean ended;
    private boolean byteOrderMark;
    private @Nullable ReadErrorCode fault;

    Utf8Source(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    @Override
    public @Nullable ReadErrorCode fault() {
        return fault;
    }

    boolean hadByteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (position == now.length) {
            if (ended) {
                endMet = true;
                return -1;
            }
            fill();
        }
        int count = Math.min(length, now.length - position);
        lastCount = count;
        System.arraycopy(now.bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private void fill() throws IOException {
        Block next = before;
        next.follow(now);
        before = now;
        now = next;
        position = 0;
        int kept = next.filled;
        // Whole blocks, so that what is said of the end does not hang on how the bytes came in.
        next.filled += in.readNBytes(next.bytes, kept, BLOCK - kept);
        boolean last = next.filled < BLOCK;
        if (next.start == 0 && !byteOrderMark && !begin(next)) {
            return;
        }
        ended = last;
        if (next.start + next.filled > limit) {
            next.filled = (int) (limit - next.start);
            fault = ReadErrorCode.TOO_LARGE;
            ended = true;
        }
        next.length = validEnd(next.bytes, 0, next.filled);
        boolean cut = next.length < next.filled;
        if (cut && (last && fault == null || !isBegun(next.bytes, next.length, next.filled))) {
            fault = ReadErrorCode.NOT_UTF8;
            ended = true;
        }
    }

    /** Looks at the first bytes; false when they are something else than UTF-8. */
    private boolean begin(Block first) {
        byte[] b = first.bytes;
        if (hasEarlyZero(b, first.filled)) {
            fault = ReadErrorCode.NOT_UTF8;
            ended = true;
            first.filled = 0;
            return false;
        }
        if (hasByteOrderMark(b, first.filled)) {
            byteOrderMark = true;
            first.filled -= 3;
            System.arraycopy(b, 3, b, 0, first.filled);
        }
        return true;
    }

    static boolean hasByteOrderMark(byte[] b, int length) {
        return length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf;
    }

    /** A zero this early is UTF-16 or UTF-32, which the tokeniser would silently understand. */
    static boolean hasEarlyZero(byte[] b, int length) {
        for (int i = 0; i < Math.min(4, length); i++) {
            if (b[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The end of the whole characters from the start on. */
    static int validEnd(byte[] b, int start, int end) {
        int i = start;
        while (i < end) {
            int many = end - i >= STRETCH ? stretch(b, i) : 0;
            if (many > 0) {
                i += many;
                continue;
            }
            int stop = Math.min(end, i + STRETCH);
            while (i < stop) {
                if (b[i] >= 0) {
                    i++;
                    continue;
                }
                int size = size(b[i]);
                if (size == 0 || i + size > end || !isBegun(b, i, i + size)) {
                    return i;
                }
                i += size;
            }
        }
        return i;
    }

    /**
     * The length of the whole characters in a stretch that begins with one, when all have one byte (English) or two
     * (Greek, Cyrillic, Arabic); 0 when others are among them. What comes through here is looked at
     * twice, here and by the tokeniser, so this look is at eight bytes at a time and does not branch on what it sees.
     */
    private static int stretch(byte[] b, int start) {
        long any = 0;
        for (int i = 0; i < STRETCH; i += 8) {
            any |= Eight.at(b, start + i);
        }
        if ((any & Eight.HIGH_BITS) == 0) {
            return STRETCH;
        }
        long wrong = 0;
        long begun = 0;
        for (int i = 0; i < STRETCH; i += 8) {
            long eight = Eight.at(b, start + i);
            long high = eight >>> 7 & Eight.LOW_BITS;
            long first = high & eight >>> 6;
            long continuation = high ^ first;
            // Continuations stand after first bytes and nowhere else.
            wrong |= continuation ^ (first << 8 | begun);
            // A first byte of three or four, and one of two that would do with one.
            wrong |= first & eight >>> 5;
            wrong |= first & ~(eight >>> 1 | eight >>> 2 | eight >>> 3 | eight >>> 4);
            begun = first >>> 56;
        }
        return wrong == 0 ? STRETCH - (int) begun : 0;
    }

    /** How many bytes a character that begins so has, 0 when none does. */
    private static int size(byte first) {
        int f = first & 0xff;
        if (f >= 0xc2 && f <= 0xdf) {
            return 2;
        }
        if (f >= 0xe0 && f <= 0xef) {
            return 3;
        }
        return f >= 0xf0 && f <= 0xf4 ? 4 : 0;
    }

    /** Tells whether the bytes from start to end are the beginning of a character, or all of it. */
    static boolean isBegun(byte[] b, int start, int end) {
        int size = size(b[start]);
        if (size == 0 || end - start > size) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            if ((b[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        if (end - start < 2) {
            return true;
        }
        int second = b[start + 1] & 0xff;
        return switch (b[start] & 0xff) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second <= 0x9f;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second <= 0x8f;
            default -> true;
        };
    }

    @Override
    public @Nullable String tail(long from) {
        if (!isAtEnd()) {
            return null;
        }
        long end = now.start + now.length;
        if (from < before.start || end - from > 8) {
            return null;
        }
        StringBuilder tail = new StringBuilder();
        for (long at = from; at < end; at++) {
            Block block = at < now.start ? before : now;
            tail.append((char) (block.bytes[(int) (at - block.start)] & 0xff));
        }
        return tail.toString();
    }

    /** Whether the bytes end with this block, or would if they could be read. */
    private boolean isAtEnd() {
        if (!ended && position == now.length) {
            try {
                fill();
            } catch (IOException e) {
                return false;
            }
        }
        return ended;
    }

    @Override
    public int mark(long from) {
        int mark = from < now.start ? 0 : ArrayText.mark(now.bytes, 0, (int) Math.min(now.length, from - now.start));
        return mark != 0 || from < before.start
                ? mark
                : ArrayText.mark(before.bytes, 0, (int) Math.min(before.length, from - before.start));
    }

    @Override
    public int line(TokenStreamLocation place) {
        return place.getLineNr();
    }

    @Override
    public int nameDelay() {
        return endMet ? lastCount : 0;
    }

    /** How many bytes were handed on. */
    long bytesRead() {
        return now.start + position;
    }

    /** In bytes where the beginning of its block is long gone. */
    @Override
    public int column(TokenStreamLocation place) {
        long offset = place.getByteOffset();
        int column = place.getColumnNr();
        long row = offset - (column - 1);
        long continuation = 0;
        if (row < now.start) {
            if (offset < before.start) {
                return column;
            }
            continuation = row < before.start ? before.continuation : 0;
            continuation += before.continuations(row, Math.min(offset, now.start));
        }
        continuation += now.continuations(row, offset);
        return (int) (column - continuation);
    }

    /** A stretch of the document. */
    private static final class Block {
        private final byte[] bytes = new byte[BLOCK];
        /** Where it starts in the document. */
        private long start;
        /** How many whole characters' bytes it holds, and how many bytes with the begun character after them. */
        private int length;

        private int filled;
        /** How many continuation bytes there are between the last end of a line and its start. */
        private long continuation;

        void follow(Block other) {
            start = other.start + other.length;
            continuation = other.continuationAtEnd();
            filled = other.filled - other.length;
            length = 0;
            System.arraycopy(other.bytes, other.length, bytes, 0, filled);
        }

        private long continuationAtEnd() {
            int lineEnd = length - 1;
            while (lineEnd >= 0 && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
                lineEnd--;
            }
            return (lineEnd < 0 ? continuation : 0) + continuations(start + lineEnd + 1, start + length);
        }

        long continuations(long from, long to) {
            int count = 0;
            int end = (int) Math.min(length, to - start);
            for (int i = (int) Math.max(0, from - start); i < end; i++) {
                if ((bytes[i] & 0xc0) == 0x80) {
                    count++;
                }
            }
            return count;
        }
    }
}
