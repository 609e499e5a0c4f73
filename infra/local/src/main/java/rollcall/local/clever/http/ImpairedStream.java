package rollcall.local.clever.http;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// A body that ends early or comes slowly.
final class ImpairedStream extends OutputStream {
    private final OutputStream out;
    private final int pieceBytes;
    private final Duration pause;
    private long left;

    private ImpairedStream(OutputStream out, long left, int pieceBytes, Duration pause) {
        this.out = out;
        this.left = left;
        this.pieceBytes = pieceBytes;
        this.pause = pause;
    }

    /// Fails once this many bytes are through.
    static ImpairedStream cut(OutputStream out, long bytes) {
        return new ImpairedStream(out, bytes, 1 << 12, Duration.ZERO);
    }

    /// Sends so many bytes at a time with a pause before each.
    static ImpairedStream slow(OutputStream out, int pieceBytes, Duration pause) {
        return new ImpairedStream(out, Long.MAX_VALUE, pieceBytes, pause);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[]{(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (int done = 0; done < length; done += pieceBytes) {
            writePiece(bytes, offset + done, Math.min(pieceBytes, length - done));
        }
    }

    private void writePiece(byte[] bytes, int offset, int length) throws IOException {
        sleep();
        int through = (int) Math.min(left, length);
        out.write(bytes, offset, through);
        out.flush();
        left -= through;
        if (through < length) {
            throw new IOException("cut on purpose");
        }
    }

    private void sleep() throws IOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
