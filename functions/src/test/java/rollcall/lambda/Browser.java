package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import rollcall.api.OpenApi;

/// A person's browser with our page open: keeps cookies and the CSRF token. Every answer of the API is held to the
/// document.
final class Browser {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ApiEdge edge;
    private final Map<String, String> cookies = new TreeMap<>();
    private String csrfToken = "";

    Browser(ApiEdge edge) {
        this.edge = edge;
    }

    /// The JSON is missing of an answer that is none.
    record Answer(int status, Map<String, String> headers, JsonNode json, String text) {}

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer send(String method, String path, String body) {
        APIGatewayV2HTTPResponse response = edge.call(event(method, path, body));
        Optional<String> type = Optional.ofNullable(response.getHeaders().get("Content-Type"));
        OpenApi.check(method, path.split("\\?", 2)[0], response.getStatusCode(), type, response.getBody());
        response.getCookies().forEach(this::keep);
        JsonNode json = type.filter(media -> media.contains("json")).isPresent() ? json(response.getBody()) : json("");
        csrfToken = json.path("csrfToken").asText(csrfToken);
        return new Answer(response.getStatusCode(), response.getHeaders(), json, response.getBody());
    }

    /// Signs in by the code in the newest mail.
    Answer signIn(String email) {
        String attempt = send("POST", "/api/session/code", "{\"email\":\"" + email + "\"}").json()
                .get("attempt")
                .asText();
        return send("POST", "/api/session/verify",
                "{\"attempt\":\"" + attempt + "\",\"code\":\"" + edge.outbox.code() + "\"}");
    }

    /// Signs a teacher, student or parent in by the code in the newest mail.
    Answer signInToAccount(String email) {
        return enter(askForAccount(email), edge.outbox.code());
    }

    /// Asks for a code to sign in to an account.
    ///
    /// @return the attempt
    String askForAccount(String address) {
        return send("POST", "/api/account/code", "{\"address\":\"" + address + "\"}").json().get("attempt").asText();
    }

    Answer enter(String attempt, String code) {
        return send("POST", "/api/account/session",
                "{\"attempt\":\"" + attempt + "\",\"code\":\"" + code + "\"}");
    }

    void forgetCsrfToken() {
        csrfToken = "";
    }

    /// The cookies by name.
    Map<String, String> cookies() {
        return cookies;
    }

    /// The same cookies in another browser.
    Browser copy() {
        Browser thief = new Browser(edge);
        thief.cookies.putAll(cookies);
        thief.csrfToken = csrfToken;
        return thief;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private String event(String method, String path, String body) {
        ObjectNode event = JSON.createObjectNode()
                .put("version", "2.0")
                .put("rawPath", path.split("\\?", 2)[0])
                .put("body", body)
                .put("isBase64Encoded", false);
        event.putObject("headers")
                .put("Content-Type", "application/json")
                .put("Sec-Fetch-Site", "same-origin")
                .put("X-CSRF-Token", csrfToken)
                .put("Idempotency-Key", UUID.randomUUID().toString());
        query(path).forEach(event.putObject("queryStringParameters")::put);
        ArrayNode pairs = event.putArray("cookies");
        cookies.forEach((name, value) -> pairs.add(name + "=" + value));
        event.putObject("requestContext").putObject("http").put("method", method).put("sourceIp", "192.0.2.1");
        return event.toString();
    }

    private static Map<String, String> query(String path) {
        Map<String, String> parameters = new TreeMap<>();
        int start = path.indexOf('?');
        if (start >= 0) {
            for (String pair : path.substring(start + 1).split("&", -1)) {
                parameters.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
        }
        return parameters;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
