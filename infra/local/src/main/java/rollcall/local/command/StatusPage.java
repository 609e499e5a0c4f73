package rollcall.local.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;
import rollcall.local.report.NightReport;
import rollcall.local.report.ReportJson;
import rollcall.local.report.ReportTable;

/// The last night's report over HTTP, on loopback only: `/` for people, `/report.json` for programs.
final class StatusPage implements AutoCloseable {
    private static final byte[] NOTHING_YET = "The first night is under way.\n".getBytes(StandardCharsets.UTF_8);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final HttpServer server;
    private volatile byte[] table = NOTHING_YET;
    private volatile byte[] json = "{}\n".getBytes(StandardCharsets.UTF_8);

    private StatusPage(HttpServer server) {
        this.server = server;
    }

    /// @param port 0 takes a free one
    static StatusPage serve(int port) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            StatusPage page = new StatusPage(HttpServer.create(address, 0));
            page.answer("/", "text/plain; charset=utf-8", current -> current.table);
            page.answer("/report.json", "application/json", current -> current.json);
            page.server.start();
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " is taken; choose another with --port", e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    void show(NightReport report) {
        String text = ReportTable.of(report).stream().collect(Collectors.joining("\n", "", "\n"));
        table = text.getBytes(StandardCharsets.UTF_8);
        json = ReportJson.of(report).getBytes(StandardCharsets.UTF_8);
    }

    private void answer(String path, String type, Function<StatusPage, byte[]> body) {
        server.createContext(path, exchange -> {
            boolean known = exchange.getRequestURI().getPath().equals(path);
            write(exchange, known ? OK : NOT_FOUND, type, known ? body.apply(this) : new byte[0]);
        });
    }

    private static void write(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
