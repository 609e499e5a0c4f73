package rollcall.clever;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// One answer of the scripted Clever.
final class Reply {
    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final Ending ending;

    /// How the body ends: as announced, with the connection cut halfway, or not at all.
    enum Ending {
        WHOLE,
        CUT,
        STALLED
    }

    private Reply(int status, Map<String, List<String>> headers, byte[] body, Ending ending) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
        this.ending = ending;
    }

    static Reply json(String body) {
        return json(200, body);
    }

    static Reply json(int status, String body) {
        return new Reply(status, Map.of(), body.getBytes(StandardCharsets.UTF_8), Ending.WHOLE)
                .with("Content-Type", "application/json; charset=utf-8");
    }

    /// A list's only or last page.
    static Reply page(String... records) {
        return json(pageText("", records));
    }

    /// A list's page that leads on.
    static Reply pageBefore(String next, String... records) {
        return json(pageText(",{\"rel\":\"next\",\"uri\":\"" + next + "\"}", records));
    }

    static Reply html(int status) {
        return new Reply(status, Map.of(), "<html>Quist</html>".getBytes(StandardCharsets.UTF_8), Ending.WHOLE)
                .with("Content-Type", "text/html");
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0], Ending.WHOLE);
    }

    Reply with(String name, String... values) {
        Map<String, List<String>> more = new HashMap<>(headers);
        more.put(name, List.of(values));
        return new Reply(status, more, body, ending);
    }

    Reply gzipped() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Reply(status, headers, packed.toByteArray(), ending).with("Content-Encoding", "gzip");
    }

    Reply cut() {
        return new Reply(status, headers, body, Ending.CUT);
    }

    Reply stalled() {
        return new Reply(status, headers, body, Ending.STALLED);
    }

    int status() {
        return status;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    Ending ending() {
        return ending;
    }

    private static String pageText(String moreLinks, String... records) {
        List<String> wrapped = Arrays.stream(records)
                .map(record -> "{\"data\":" + record + ",\"uri\":\"/v3.1/x\"}")
                .toList();
        return "{\"data\":[" + String.join(",", wrapped) + "],\"links\":[{\"rel\":\"self\",\"uri\":\"/v3.1/x\"}"
                + moreLinks + "]}";
    }
}
