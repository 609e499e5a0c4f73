package rollcall.local.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/// What Lambda offers the runtime in its sandbox: the next event, and an address for each answer.
final class RuntimeApi implements AutoCloseable {
    private static final String BASE = "/2018-06-01/runtime";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration TIMEOUT = Duration.ofMinutes(15);
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private final HttpServer server;
    private final Clock clock;
    private final BlockingQueue<Instant> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> events = new SynchronousQueue<>();
    private final BlockingQueue<Instant> answers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Instant> restores = new LinkedBlockingQueue<>();

    private volatile String lastAnswer = "";

    RuntimeApi(Clock clock) {
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(BASE + "/invocation/next", this::next);
        server.createContext(BASE + "/invocation/", this::answer);
        server.createContext(BASE + "/restore/next", this::restore);
        server.start();
    }

    /// Host and port.
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Waits until the function asks for its first event, and says when it did.
    Instant awaitReady() {
        return within(waiting);
    }

    /// Waits until the function let itself be restored from a snapshot, and says when.
    Instant awaitRestored() {
        return within(restores);
    }

    /// Gives it an event, and says when the answer came.
    Instant invoke(String event) {
        try {
            if (!events.offer(event, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the function takes no event");
            }
            return within(answers);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /// What the function answered to the last event.
    String lastAnswer() {
        return lastAnswer;
    }

    private void next(HttpExchange exchange) throws IOException {
        waiting.add(clock.instant());
        try {
            byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
            exchange.getResponseHeaders()
                    .set("Lambda-Runtime-Deadline-Ms", Long.toString(clock.instant().plus(TIMEOUT).toEpochMilli()));
            exchange.getResponseHeaders()
                    .set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:bench");
            reply(exchange, OK, event);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().endsWith("/response")) {
            Instant moment = clock.instant();
            lastAnswer = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answers.add(moment);
        }
        reply(exchange, ACCEPTED, new byte[0]);
    }

    private void restore(HttpExchange exchange) throws IOException {
        restores.add(clock.instant());
        reply(exchange, OK, new byte[0]);
    }

    private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange; InputStream request = exchange.getRequestBody()) {
            request.readAllBytes();
            // Without it the runtime client's native part crashes.
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static Instant within(BlockingQueue<Instant> moments) {
        try {
            Instant moment = moments.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (moment == null) {
                throw new IllegalStateException("the function does not answer");
            }
            return moment;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
