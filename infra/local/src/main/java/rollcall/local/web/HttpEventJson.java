package rollcall.local.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// A request as API Gateway hands it to a function: an HTTP API event, payload format 2.0.
final class HttpEventJson {
    private HttpEventJson() {}

    static String of(HttpExchange exchange, String body) {
        URI uri = exchange.getRequestURI();
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        ObjectNode event = JsonNodeFactory.instance.objectNode()
                .put("version", "2.0")
                .put("routeKey", "$default")
                .put("rawPath", uri.getRawPath())
                .put("rawQueryString", query);
        cookies(exchange, event);
        headers(exchange, event.putObject("headers"));
        if (!query.isEmpty()) {
            parameters(query, event.putObject("queryStringParameters"));
        }
        event.putObject("requestContext")
                .put("routeKey", "$default")
                .put("stage", "$default")
                .putObject("http")
                .put("method", exchange.getRequestMethod())
                .put("path", uri.getRawPath())
                .put("protocol", exchange.getProtocol())
                .put("sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress());
        return event.put("body", body).put("isBase64Encoded", false).toString();
    }

    private static void cookies(HttpExchange exchange, ObjectNode event) {
        Optional<String> header = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Cookie"));
        header.ifPresent(line -> {
            ArrayNode cookies = event.putArray("cookies");
            for (String cookie : line.split(";", -1)) {
                cookies.add(cookie.strip());
            }
        });
    }

    private static void headers(HttpExchange exchange, ObjectNode headers) {
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    }

    private static void parameters(String query, ObjectNode parameters) {
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
