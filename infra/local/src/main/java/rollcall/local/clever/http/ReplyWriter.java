package rollcall.local.clever.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import rollcall.local.clever.fault.TransportFault;

/// Writes an answer, whole or as a fault would have it.
final class ReplyWriter {
    private static final int BUFFER = 1 << 16;
    private static final int WORTH_COMPRESSING = 1_024;

    private ReplyWriter() {}

    static void write(HttpExchange exchange, Reply reply, boolean gzip, Optional<TransportFault> fault)
            throws IOException {
        reply.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        if (reply.body().length() == 0) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", reply.body().contentType());
        boolean compressed = gzip && reply.body().length() >= WORTH_COMPRESSING;
        if (compressed) {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(
                reply.status(), compressed ? 0 : reply.body().length());
        OutputStream raw = exchange.getResponseBody();
        OutputStream whole = compressed ? new FastGzip(raw) : new BufferedOutputStream(raw, BUFFER);
        OutputStream out = fault.map(hit -> impaired(whole, reply.body().length(), hit)).orElse(whole);
        // Not closed when the body is cut: closing would end the answer properly.
        reply.body().writeTo(out);
        out.close();
    }

    private static OutputStream impaired(OutputStream out, long length, TransportFault fault) {
        return switch (fault) {
            case TransportFault.Cut(double fraction) -> ImpairedStream.cut(out, (long) (length * fraction));
            case TransportFault.Slow(int pieceBytes, Duration pause) -> ImpairedStream.slow(out, pieceBytes, pause);
            case TransportFault.Failure _ -> out;
        };
    }

    /// Level 1: rosters shrink tenfold even so, and the simulator must not be what a benchmark measures.
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, BUFFER, true);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
