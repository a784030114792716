package org.entaxi.jsonld;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a newline-delimited document, one after the other in one growing buffer. */
final class LineSource {

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final long limit;
    private byte[] block = new byte[BLOCK];
    private int position;
    private int filled;
    private byte[] line = new byte[1 << 12];
    private int number;
    private long bytesRead;

    /** The limit is for one line. */
    LineSource(InputStream in, long limit) {
        this.in = in;
        this.limit = Math.min(limit, Integer.MAX_VALUE - 16);
    }

    long bytesRead() {
        return bytesRead - (filled - position);
    }

    /** The next line that is not blank, without its end, valid until the next call; null at the end. */
    @Nullable
    LineText next() throws IOException {
        while (true) {
            int length = readLine();
            if (length < 0) {
                return null;
            }
            number++;
            int kept = (int) Math.min(length, limit);
            boolean mark = Utf8Source.hasByteOrderMark(line, kept);
            if (mark) {
                kept -= 3;
                System.arraycopy(line, 3, line, 0, kept);
            }
            if (!isBlank(kept)) {
                int valid = Utf8Source.hasEarlyZero(line, kept) ? 0 : Utf8Source.validEnd(line, 0, kept);
                ReadErrorCode fault = length > limit ? ReadErrorCode.TOO_LARGE : null;
                return new LineText(line, valid, number, mark, valid < kept ? ReadErrorCode.NOT_UTF8 : fault);
            }
        }
    }

    /** The length of the line, of which no more than the limit is kept; -1 at the end. */
    private int readLine() throws IOException {
        int length = 0;
        boolean any = false;
        while (true) {
            if (position == filled && !fill()) {
                return any ? length : -1;
            }
            any = true;
            int end = position;
            while (end < filled && block[end] != '\n') {
                end++;
            }
            int count = (int) Math.min(end - position, limit + 1 - length);
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
            }
            System.arraycopy(block, position, line, length, count);
            length += count;
            position = Math.min(end + 1, filled);
            if (end < filled) {
                return length;
            }
        }
    }

    private boolean fill() throws IOException {
        int count = in.read(block, 0, BLOCK);
        position = 0;
        filled = Math.max(0, count);
        bytesRead += filled;
        return count > 0;
    }

    private boolean isBlank(int length) {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
