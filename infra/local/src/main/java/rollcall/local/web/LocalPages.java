package rollcall.local.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.local.outbox.FormFields;
import rollcall.local.outbox.Outbox;
import rollcall.local.outbox.OutboxEndpoint;
import rollcall.local.report.NightReport;
import rollcall.local.report.ReportJson;
import rollcall.local.report.ReportTable;

/// What only the local runner has, on a port of its own: `/outbox` with what was sent, and a button that answers STOP to a
/// text message, `/report` and `/report.json` with the last night's report, the link that signs in. Whatever else is
/// posted is for SES or SNS.
final class LocalPages {
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int BAD_REQUEST = 400;
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final String TEXT = "text/plain; charset=utf-8";

    private final OutboxEndpoint endpoint;
    private final Outbox outbox;
    private final SignInLink link;
    private final URI dashboard;
    private volatile String table = "The first night is under way.\n";
    private volatile String json = "{}\n";

    LocalPages(OutboxEndpoint endpoint, Outbox outbox, SignInLink link, URI dashboard) {
        this.endpoint = endpoint;
        this.outbox = outbox;
        this.link = link;
        this.dashboard = dashboard;
    }

    void show(NightReport report) {
        table = ReportTable.of(report).stream().collect(Collectors.joining("\n", "", "\n"));
        json = ReportJson.of(report);
    }

    void handle(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("POST")) {
            post(exchange);
            return;
        }
        switch (exchange.getRequestURI().getPath()) {
            case "/" -> write(exchange, OK, "text/html; charset=utf-8", OutboxPage.index(dashboard));
            case "/outbox" -> write(exchange, OK, "text/html; charset=utf-8", OutboxPage.of(outbox));
            case "/report" -> write(exchange, OK, TEXT, table);
            case "/report.json" -> write(exchange, OK, "application/json", json);
            case SignInLink.PATH -> signIn(exchange);
            case String _ -> write(exchange, NOT_FOUND, TEXT, "There is no such page.\n");
        }
    }

    private void post(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals(OutboxPage.STOP)) {
            outbox.stop(FormFields.of(Loopback.body(exchange)).text(OutboxPage.NUMBER));
            exchange.getResponseHeaders().set("Location", "/outbox");
            Loopback.write(exchange, SEE_OTHER, "");
        } else {
            send(exchange);
        }
    }

    private void send(HttpExchange exchange) throws IOException {
        try {
            write(exchange, OK, "text/xml", endpoint.answer(Loopback.body(exchange)));
        } catch (IllegalArgumentException e) {
            write(exchange, BAD_REQUEST, TEXT, e.getMessage() + "\n");
        }
    }

    /// A browser has one set of cookies for all ports of a host.
    private void signIn(HttpExchange exchange) throws IOException {
        Optional<String> cookie = link.use(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
        if (cookie.isEmpty()) {
            write(exchange, GONE, TEXT, "This link was used. Sign in by a code; it is in the outbox.\n");
            return;
        }
        exchange.getResponseHeaders().set("Set-Cookie", cookie.get());
        exchange.getResponseHeaders().set("Location", dashboard.toString() + "/");
        Loopback.write(exchange, SEE_OTHER, "");
    }

    private static void write(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        Loopback.write(exchange, status, body);
    }
}
