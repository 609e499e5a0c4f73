package rollcall.local.web;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.lambda.ApiHandler;
import rollcall.local.lambda.FunctionSettings;
import rollcall.local.lambda.LocalFunction;
import rollcall.local.lambda.Outcome;

/// What API Gateway does: each request becomes an event for the Api function, whose answer becomes the response.
final class Gateway implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /// API Gateway waits no longer.
    private static final FunctionSettings SETTINGS = new FunctionSettings("api", Duration.ofSeconds(30), 1024);
    private static final int FAILED = 500;
    private static final int TIMED_OUT = 503;
    private final LocalFunction<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function;

    Gateway(ApiHandler handler, Clock clock) {
        function = new LocalFunction<>(SETTINGS, handler, APIGatewayV2HTTPEvent.class, clock);
    }

    void handle(HttpExchange exchange) throws IOException {
        String event = HttpEventJson.of(exchange, Loopback.body(exchange));
        switch (function.invoke(event)) {
            case Outcome.Returned<APIGatewayV2HTTPResponse> returned ->
                write(exchange, returned.answer().orElseThrow());
            case Outcome.Crashed<APIGatewayV2HTTPResponse> crashed -> {
                LOG.error("the Api function failed", crashed.cause());
                fail(exchange, FAILED, "Internal Server Error");
            }
            case Outcome.TimedOut<APIGatewayV2HTTPResponse> _ -> fail(exchange, TIMED_OUT, "Service Unavailable");
        }
    }

    private static void write(HttpExchange exchange, APIGatewayV2HTTPResponse response) throws IOException {
        response.getHeaders().forEach(exchange.getResponseHeaders()::set);
        Optional.ofNullable(response.getCookies())
                .orElse(List.of())
                .forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie));
        if (response.getIsBase64Encoded()) {
            Loopback.write(exchange, response.getStatusCode(), Base64.getDecoder().decode(response.getBody()));
        } else {
            Loopback.write(exchange, response.getStatusCode(), response.getBody());
        }
    }

    private static void fail(HttpExchange exchange, int status, String message) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        Loopback.write(exchange, status, "{\"message\":\"" + message + "\"}");
    }

    @Override
    public void close() {
        function.close();
    }
}
