package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileRefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses the file as soon as it grows over the limit, and counts what went through. */
class LimitedInputStream extends FilterInputStream {

    private final long limit;
    private long count;

    LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            add(1);
        }
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        if (n > 0) {
            add(n);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(int n) {
        count += n;
        if (count > limit) {
            throw FileRefusedException.tooLarge(limit);
        }
    }
}
