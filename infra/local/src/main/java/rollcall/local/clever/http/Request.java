package rollcall.local.clever.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One request, read completely.
record Request(String method, String path, Query query, Credentials credentials, Content content) {
    private static final int MAX_BODY = 1 << 16;

    /// The two headers that say who asks and in which encoding the answer may come.
    record Credentials(Optional<String> authorization, boolean acceptsGzip) {
        /// The bearer token, if the header has one.
        Optional<String> bearer() {
            return authorization
                    .filter(value -> value.startsWith("Bearer "))
                    .map(value -> value.substring(7).strip());
        }
    }

    record Content(String type, String text) {}

    static Request read(HttpExchange exchange) throws IOException {
        Optional<String> query = Optional.ofNullable(exchange.getRequestURI().getRawQuery());
        return new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                Query.parse(query.orElse("")),
                new Credentials(
                        header(exchange, "Authorization"),
                        header(exchange, "Accept-Encoding").orElse("").contains("gzip")),
                new Content(header(exchange, "Content-Type").orElse(""), body(exchange)));
    }

    private static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    private static String body(HttpExchange exchange) throws IOException {
        try (InputStream in = exchange.getRequestBody()) {
            return new String(in.readNBytes(MAX_BODY), StandardCharsets.UTF_8);
        }
    }

    boolean isGet() {
        return method.equals("GET");
    }
}
