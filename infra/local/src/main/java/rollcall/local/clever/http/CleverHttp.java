package rollcall.local.clever.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import rollcall.local.clever.fault.TransportFault;

/// The server: counts, spoils, routes and writes each request, each on a virtual thread. Loopback only.
public final class CleverHttp implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CleverHttp.class.getName());

    private final Backstage backstage;
    private final Router router;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private CleverHttp(Backstage backstage, HttpServer server) {
        this.backstage = backstage;
        this.router = new Router(backstage);
        this.server = server;
    }

    /// Port 0 takes a free one.
    public static CleverHttp start(Backstage backstage, int port) throws IOException {
        // Without it each answer waits 40 ms for the client's delayed acknowledgement; read once, by the first server.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        CleverHttp http = new CleverHttp(backstage, HttpServer.create(address, 0));
        http.server.setExecutor(http.threads);
        http.server.createContext("/", http::handle);
        http.server.start();
        return http;
    }

    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    // Closed only after success: what throws makes the server drop the connection, as a cut answer must.
    private void handle(HttpExchange exchange) throws IOException {
        try {
            answer(exchange);
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, "request failed", bug);
            throw bug;
        }
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Request request = Request.read(exchange);
        String path = Router.plainPath(request.path());
        backstage.requests().count(path);
        Optional<TransportFault> fault = backstage.faults().transport().next(path);
        Reply reply = fault.flatMap(CleverHttp::failure).orElseGet(() -> answer(request));
        boolean gzip = request.credentials().acceptsGzip() && backstage.dialect().get().gzip();
        ReplyWriter.write(exchange, reply, gzip, fault);
    }

    private static Optional<Reply> failure(TransportFault fault) {
        return switch (fault) {
            case TransportFault.Failure(int status) -> Optional.of(Reply.htmlError(status));
            case TransportFault.Cut _,TransportFault.Slow _ -> Optional.empty();
        };
    }

    private Reply answer(Request request) {
        return Router.answered(() -> router.answer(request, baseUri().toString()));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
