package rollcall.clever;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import rollcall.clever.wire.BrokenAnswerException;

/// What an answer's body is, by its headers.
final class Body {
    private Body() {}

    /// The JSON in `body`, unpacked, cut off with an exception after `mostBytes`.
    ///
    /// @throws BrokenAnswerException if the headers say it is something else: Clever answers with HTML now and then
    static InputStream json(HttpResponse<?> response, InputStream body, long mostBytes) throws IOException {
        if (!isJson(response.headers())) {
            throw new BrokenAnswerException("not JSON");
        }
        return new CappedStream(unpacked(response.headers(), body), mostBytes);
    }

    private static boolean isJson(HttpHeaders headers) {
        String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String essence = type.split(";", 2)[0].strip();
        return "application/json".equals(essence) || essence.endsWith("+json");
    }

    private static InputStream unpacked(HttpHeaders headers, InputStream body) throws IOException {
        String coding = headers.firstValue("Content-Encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return switch (coding) {
            case "identity" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body, 1 << 14);
            default -> throw new BrokenAnswerException("an unknown content coding");
        };
    }
}
