package rollcall.local.aws;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteDBAccess;

/// DynamoDB Local on a free port of the loopback interface.
final class EmbeddedDynamo implements AutoCloseable {
    /// By its name, for what it inherits from is there at run time only.
    private static final String SINGLE_READS = "software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteDBAccessJob";
    /// It fills tables that all its servers share, unguarded: of two that start at once one may not, or answer wrongly.
    private static final Object STARTS = new Object();

    private final DynamoDBProxyServer server;
    private final ServerConnector connector;

    /// Starts it: in memory, or in files of a directory.
    EmbeddedDynamo(Optional<Path> directory) {
        List<String> arguments = new ArrayList<>(List.of("-port", "8000", "-sharedDb", "-disableTelemetry"));
        directory.ifPresentOrElse(
                path -> arguments.addAll(List.of("-dbPath", created(path).toString())),
                () -> arguments.add("-inMemory"));
        synchronized (STARTS) {
            try {
                server = ServerRunner.createServerFromCommandLineArgs(arguments.toArray(String[]::new));
                connector = loopback(server);
                forgetNames();
                server.start();
            } catch (Exception e) {
                throw new IllegalStateException("DynamoDB Local did not start", e);
            }
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }

    /// It listens on every interface, and offers no option against it.
    private static ServerConnector loopback(DynamoDBProxyServer proxy) throws ReflectiveOperationException {
        Field field = DynamoDBProxyServer.class.getDeclaredField("server");
        field.setAccessible(true);
        Server jetty = (Server) field.get(proxy);
        ServerConnector connector = Arrays.stream(jetty.getConnectors())
                .map(ServerConnector.class::cast)
                .findFirst()
                .orElseThrow();
        connector.setHost("127.0.0.1");
        connector.setPort(0);
        return connector;
    }

    /// It remembers the name of every attribute it reads, and copies that memory for each item with a new one. Ours
    /// contain identifiers, and a scan took six times as long.
    // What takes its place works on a factory that is yet to be built.
    @SuppressWarnings("deprecation")
    private static void forgetNames() throws ReflectiveOperationException {
        for (Class<?> reader : List.of(SQLiteDBAccess.class, Class.forName(SINGLE_READS))) {
            Field field = reader.getDeclaredField("MAPPER");
            field.setAccessible(true);
            ObjectMapper mapper = (ObjectMapper) field.get(reader);
            mapper.getFactory().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES);
        }
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new IllegalStateException("the directory for the tables cannot be created", e);
        }
    }
}
