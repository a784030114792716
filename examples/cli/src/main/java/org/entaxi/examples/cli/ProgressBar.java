package org.entaxi.examples.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Shows how much of a long input has been read. */
final class ProgressBar extends FilterInputStream {

    private final long size;
    private final ProgressLine line;
    private long read;

    ProgressBar(InputStream in, long size, String name, PrintStream err) {
        super(in);
        this.size = size;
        this.line = new ProgressLine(name, err);
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
        line.show(read, size);
    }

    @Override
    public void close() throws IOException {
        line.wipe();
        super.close();
    }
}
