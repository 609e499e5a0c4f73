package rollcall.clever;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import rollcall.clever.wire.BrokenAnswerException;

/// A stream that ends in an exception once it has given more than it should.
final class CappedStream extends FilterInputStream {
    private long left;

    CappedStream(InputStream stream, long mostBytes) {
        super(stream);
        this.left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0) {
            throw new BrokenAnswerException("too large");
        }
    }
}
