package rollcall.cdk;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rollcall.lambda.ApiHandler;
import rollcall.local.lambda.FunctionSettings;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.Outcome;

/// An administrator's visit to the dashboard, from signing in to signing out.
final class Visit implements AutoCloseable {
    private static final Pattern CODE = Pattern.compile("code is ([0-9]{6})");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final LocalFunction<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function;
    private final MailServer mails;
    private String cookie = "none=";
    private String csrfToken = "";

    Visit(ApiHandler handler, MailServer mails) {
        FunctionSettings settings = new FunctionSettings(
                Function.API.id(), Function.API.timeout(), Function.API.megabytes());
        this.function = new LocalFunction<>(settings, handler, APIGatewayV2HTTPEvent.class, Clock.systemUTC());
        this.mails = mails;
    }

    /// Does all that can be done.
    void run(String email) {
        send("GET", "/", "");
        String attempt = send("POST", "/api/session/code", "{\"email\":\"" + email + "\"}").get("attempt").asText();
        JsonNode session = send("POST", "/api/session/verify",
                "{\"attempt\":\"" + attempt + "\",\"code\":\"" + code() + "\"}");
        csrfToken = session.get("csrfToken").asText();
        send("GET", "/api/session", "");
        send("GET", "/api/districts", "");
        send("PUT", "/api/session/district", "{\"district\":\"" + session.get("district").asText() + "\"}");
        send("DELETE", "/api/session", "");
    }

    private String code() {
        Matcher code = CODE.matcher(mails.newest());
        if (!code.find()) {
            throw new AssertionError("the mail has no code");
        }
        return code.group(1);
    }

    private JsonNode send(String method, String path, String body) {
        APIGatewayV2HTTPResponse response = answer(event(method, path, body));
        if (response.getStatusCode() >= 300) {
            throw new AssertionError(method + " " + path + ": " + response.getStatusCode());
        }
        Optional.ofNullable(response.getCookies())
                .flatMap(cookies -> cookies.stream().findFirst())
                .ifPresent(set -> cookie = set.split(";", 2)[0]);
        return json(response);
    }

    private APIGatewayV2HTTPResponse answer(String event) {
        return switch (function.invoke(event)) {
            case Outcome.Returned<APIGatewayV2HTTPResponse> returned -> returned.answer().orElseThrow();
            case Outcome.Crashed<APIGatewayV2HTTPResponse> crashed -> throw new AssertionError(crashed.cause());
            case Outcome.TimedOut<APIGatewayV2HTTPResponse> _ -> throw new AssertionError("it took too long");
        };
    }

    private String event(String method, String path, String body) {
        ObjectNode event = JSON.createObjectNode().put("version", "2.0").put("rawPath", path).put("body", body);
        event.putObject("headers").put("content-type", "application/json").put("x-csrf-token", csrfToken);
        event.putArray("cookies").add(cookie);
        event.putObject("requestContext").putObject("http").put("method", method).put("sourceIp", "192.0.2.1");
        return event.toString();
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
