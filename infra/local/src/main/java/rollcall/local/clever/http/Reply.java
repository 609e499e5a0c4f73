package rollcall.local.clever.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rollcall.local.clever.json.Json;

/// One answer.
record Reply(int status, Map<String, List<String>> headers, Body body) {
    private static final String JSON = "application/json; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";

    Reply {
        headers = Map.copyOf(headers);
    }

    static Reply json(int status, byte[] json) {
        return new Reply(status, Map.of(), new Body.Bytes(JSON, json));
    }

    static Reply json(Json.Content fields) {
        return json(200, Json.object(fields));
    }

    /// The error shape of the data API.
    static Reply message(int status, String message) {
        return json(status, Json.object(out -> out.writeStringField("message", message)));
    }

    /// The error shape of OAuth.
    static Reply oauthError(int status, String error, String description) {
        return json(status, Json.object(out -> {
            out.writeStringField("error", error);
            out.writeStringField("error_description", description);
        }));
    }

    static Reply html(int status, String page) {
        return new Reply(status, Map.of(), new Body.Bytes(HTML, page.getBytes(StandardCharsets.UTF_8)));
    }

    /// What a proxy or a web framework answers where a client expects JSON.
    static Reply htmlError(int status) {
        return html(
                status, "<!DOCTYPE html><html><body><h1>" + status + "</h1><p>Something is wrong.</p></body></html>");
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), new Body.Nothing());
    }

    static Reply redirect(String location) {
        return empty(302).with("Location", List.of(location));
    }

    static Reply page(Body page) {
        return new Reply(200, Map.of(), page);
    }

    Reply with(String header, List<String> values) {
        Map<String, List<String>> more = new TreeMap<>(headers);
        more.put(header, values);
        return new Reply(status, more, body);
    }
}
