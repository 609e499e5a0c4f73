package rollcall.lambda;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import rollcall.api.Problem;
import rollcall.api.Request;
import rollcall.api.Response;
import rollcall.api.SecurityHeaders;

/// An answer in the form Lambda can hand on: at most 6 MB, and so large ones compressed for clients that take it so.
///
/// @param body the answer's own, or in base64 what it was compressed to
public record Packed(Response response, String body, boolean base64) {
    /// Below it compressing saves nobody's time.
    private static final int SMALL = 64 * 1024;
    private static final int MOST = 5_500_000;

    /// The answer to `request`, ready to be handed on.
    public static Packed of(Request request, Response response) {
        if (response.body().length() < SMALL || !request.takesGzip()) {
            return plain(response);
        }
        String compressed = Base64.getEncoder().encodeToString(gzip(response.body()));
        return compressed.length() > MOST
                ? plain(SecurityHeaders.on(Problem.tooLarge().response()))
                : new Packed(response.with("Content-Encoding", "gzip").with("Vary", "Accept-Encoding"), compressed,
                        true);
    }

    private static Packed plain(Response response) {
        return new Packed(response, response.body(), false);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("memory took no bytes", e);
        }
        return bytes.toByteArray();
    }
}
