package rollcall.local.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An HTTP server that only this machine reaches, each request on a virtual thread.
final class Loopback implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Loopback.class);
    private static final int FAILED = 500;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Loopback(HttpServer server) {
        this.server = server;
    }

    /// A server that listens, and answers once it has a handler.
    ///
    /// @param port 0 takes a free one
    /// @param option what chooses the port on the command line
    static Loopback bind(int port, String option) {
        // Without it each answer waits 40 ms for the client's delayed acknowledgement; read once, by the first server.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            return new Loopback(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " is taken; choose another with " + option, e);
        }
    }

    /// Without a slash at the end.
    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void start(HttpHandler handler) {
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, handler));
        server.start();
    }

    private static void answer(HttpExchange exchange, HttpHandler handler) throws IOException {
        try (exchange) {
            handler.handle(exchange);
        } catch (RuntimeException e) {
            LOG.error("a request failed", e);
            exchange.sendResponseHeaders(FAILED, -1);
        }
    }

    static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    static void write(HttpExchange exchange, int status, String body) throws IOException {
        write(exchange, status, body.getBytes(StandardCharsets.UTF_8));
    }

    static void write(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        boolean bodiless = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodiless ? -1 : bytes.length);
        if (!bodiless) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
