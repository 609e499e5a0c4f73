package rollcall.clever;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rollcall.roster.DistrictId;

/// A Clever that answers what it is told to, and remembers what it was asked. Without a word it is an empty district.
final class ScriptedClever implements AutoCloseable {
    static final DistrictId DISTRICT = new DistrictId("d1");
    static final String TOKENS = "/oauth/tokens?owner_type=district";
    static final String DISTRICTS = "/v3.1/districts";
    static final String NEWEST_EVENT = "/v3.1/events?ending_before=last&limit=1";
    static final String SCHOOLS = "/v3.1/schools?limit=10000";
    static final String SECTIONS = "/v3.1/sections?limit=10000";
    static final String STUDENTS = users("student");
    static final List<String> LISTS = List.of(
            SCHOOLS, SECTIONS, STUDENTS, users("teacher"), users("staff"), users("district_admin"), users("contact"));

    final MovingClock clock = new MovingClock();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<String, Deque<Reply>> script = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /// One request.
    record Asked(String target, Map<String, List<String>> headers, Instant at) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    ScriptedClever() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
        on(TOKENS, tokens("secret-token"));
        on(DISTRICTS, district("2026-09-01T05:00:00.000Z"));
        on(NEWEST_EVENT, Reply.page());
        LISTS.forEach(list -> on(list, Reply.page()));
    }

    static String users(String role) {
        return "/v3.1/users?role=" + role + "&limit=10000";
    }

    static Reply tokens(String token) {
        return Reply.json("""
            {"data":[{"id":"t1","owner":{"type":"district","id":"d1"},"access_token":"%s","scopes":["read:x"]}],
             "links":[{"rel":"self","uri":"/oauth/tokens"}]}""".formatted(token));
    }

    static Reply district(String lastSync) {
        return Reply.page("""
            {"id":"d1","name":"Lakeshore","state":"running","last_sync":"%s","pause_start":null}"""
                .formatted(lastSync));
    }

    /// What to answer to a path with its query, in order; the last answer stays.
    void on(String target, Reply... replies) {
        script.put(target, new ConcurrentLinkedDeque<>(List.of(replies)));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    CleverSettings settings(CleverLimits limits) {
        CleverCredentials credentials = new CleverCredentials("client", "client-secret");
        return new CleverSettings(address(), address(), "v3.1", credentials, "US", limits);
    }

    CleverRosterSource source() {
        return source(CleverLimits.STANDARD);
    }

    CleverRosterSource source(CleverLimits limits) {
        return new CleverRosterSource(settings(limits), clock, clock, new Random(7));
    }

    /// A moment long after the clock's start.
    Instant deadline() {
        return MovingClock.START.plus(Duration.ofHours(5));
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /// The paths with queries that were asked for, in order.
    List<String> targets() {
        return asked.stream().map(Asked::target).toList();
    }

    long timesAsked(String target) {
        return targets().stream().filter(target::equals).count();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString();
        asked.add(new Asked(target, Map.copyOf(exchange.getRequestHeaders()), clock.instant()));
        Deque<Reply> replies = script.getOrDefault(target, new ConcurrentLinkedDeque<>(List.of(Reply.html(404))));
        send(exchange, replies.size() > 1 ? replies.pollFirst() : replies.getFirst());
    }

    private void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        int length = reply.body().length;
        exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
        try (exchange) {
            switch (reply.ending()) {
                case WHOLE -> exchange.getResponseBody().write(reply.body());
                case CUT -> writeHalf(exchange, reply);
                case STALLED -> {
                    writeHalf(exchange, reply);
                    awaitClosing();
                }
            }
        }
    }

    private static void writeHalf(HttpExchange exchange, Reply reply) throws IOException {
        exchange.getResponseBody().write(reply.body(), 0, reply.body().length / 2);
        exchange.getResponseBody().flush();
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
