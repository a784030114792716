package org.entaxi.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Shows how much of a long input has been read, in one line that is wiped away at the end. */
final class ProgressBar extends FilterInputStream {

    private static final int WIDTH = 30;

    private final long size;
    private final String name;
    private final PrintStream err;
    private long read;
    private int shown = -1;

    ProgressBar(InputStream in, long size, String name, PrintStream err) {
        super(in);
        this.size = size;
        this.name = name;
        this.err = err;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        advance(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    private void advance(int bytes) {
        read += bytes;
        int percent = (int) Math.min(100, 100 * read / Math.max(1, size));
        if (percent != shown) {
            shown = percent;
            int full = WIDTH * percent / 100;
            err.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + " % " + name);
            err.flush();
        }
    }

    @Override
    public void close() throws IOException {
        // Carriage return, then "erase to the end of the line" (ECMA-48).
        err.print("\r\u001b[K");
        err.flush();
        super.close();
    }
}
