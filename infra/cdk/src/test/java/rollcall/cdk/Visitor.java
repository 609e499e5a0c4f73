package rollcall.cdk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import rollcall.lambda.ApiHandler;
import rollcall.local.lambda.FunctionSettings;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.Outcome;

/// Somebody's browser at the dashboard. An answer nobody expects fails the test.
final class Visitor implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final LocalFunction<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function;
    private final Set<String> asked = new TreeSet<>();
    private String cookie = "none=";
    private String csrfToken = "";

    Visitor(ApiHandler handler) {
        FunctionSettings settings = new FunctionSettings(
                Function.API.id(), Function.API.timeout(), Function.API.megabytes());
        this.function = new LocalFunction<>(settings, handler, APIGatewayV2HTTPEvent.class, Clock.systemUTC());
    }

    /// What was asked for so far, such as `GET /api/schools`.
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    /// What is proof from now on that a change is meant.
    void prove(String token) {
        csrfToken = token;
    }

    JsonNode get(String target) {
        return done("GET", target, "");
    }

    JsonNode put(String target, Object body) {
        return done("PUT", target, text(body));
    }

    JsonNode post(String target, Object body) {
        return done("POST", target, text(body));
    }

    JsonNode delete(String target) {
        return done("DELETE", target, "");
    }

    /// Sends the same wish twice, which is carried out once.
    JsonNode postTwice(String target, Object body) {
        String event = event("POST", target, text(body));
        json(require("POST " + target, 200, answer(event)));
        return json(require("POST " + target, 200, answer(event)));
    }

    /// Sends what is refused.
    void postInVain(String target, Object body) {
        require("POST " + target, 400, answer(event("POST", target, text(body))));
    }

    /// Where the dashboard sends the browser.
    String sentTo(String target) {
        return require("GET " + target, 300, answer(event("GET", target, ""))).getHeaders().get("Location");
    }

    private JsonNode done(String method, String target, String body) {
        APIGatewayV2HTTPResponse response = require(method + " " + target, 200, answer(event(method, target, body)));
        Optional.ofNullable(response.getCookies())
                .flatMap(cookies -> cookies.stream().findFirst())
                .ifPresent(set -> cookie = set.split(";", 2)[0]);
        return json(response);
    }

    /// @param kind the status but for its last two digits
    private static APIGatewayV2HTTPResponse require(String what, int kind, APIGatewayV2HTTPResponse response) {
        if (response.getStatusCode() / 100 * 100 != kind) {
            throw new AssertionError(what + ": " + response.getStatusCode() + " " + response.getBody());
        }
        return response;
    }

    private APIGatewayV2HTTPResponse answer(String event) {
        return switch (function.invoke(event)) {
            case Outcome.Returned<APIGatewayV2HTTPResponse> returned -> returned.answer().orElseThrow();
            case Outcome.Crashed<APIGatewayV2HTTPResponse> crashed -> throw new AssertionError(crashed.cause());
            case Outcome.TimedOut<APIGatewayV2HTTPResponse> _ -> throw new AssertionError("it took too long");
        };
    }

    private String event(String method, String target, String body) {
        URI address = URI.create(target);
        asked.add(method + " " + address.getPath());
        ObjectNode event = JSON.createObjectNode()
                .put("version", "2.0")
                .put("rawPath", address.getPath())
                .put("body", body);
        event.set("queryStringParameters", JSON.valueToTree(parameters(address)));
        event.putObject("headers")
                .put("content-type", "application/json")
                .put("x-csrf-token", csrfToken)
                .put("idempotency-key", UUID.randomUUID().toString());
        event.putArray("cookies").add(cookie);
        event.putObject("requestContext").putObject("http").put("method", method).put("sourceIp", "192.0.2.1");
        return event.toString();
    }

    private static Map<String, String> parameters(URI address) {
        Map<String, String> parameters = new TreeMap<>();
        Optional.ofNullable(address.getRawQuery())
                .map(query -> List.of(query.split("&")))
                .orElse(List.of())
                .stream()
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String text(Object body) {
        return JSON.valueToTree(body).toString();
    }

    private static JsonNode json(APIGatewayV2HTTPResponse response) {
        if (!"application/json".equals(response.getHeaders().get("Content-Type"))) {
            return JSON.nullNode();
        }
        try {
            return JSON.readTree(response.getBody().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        function.close();
    }
}
