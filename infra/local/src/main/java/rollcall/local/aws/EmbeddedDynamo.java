package rollcall.local.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/// DynamoDB Local in this JVM, on loopback only. In memory, or in a directory that outlives it.
final class EmbeddedDynamo implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private final DynamoDBProxyServer server;
    private final int port;

    private EmbeddedDynamo(DynamoDBProxyServer server, int port) {
        this.server = server;
        this.port = port;
    }

    static EmbeddedDynamo start(Optional<Path> data) {
        try {
            int port = freePort();
            DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(arguments(port, data));
            bindToLoopback(server);
            server.start();
            return new EmbeddedDynamo(server, port);
        } catch (Exception e) {
            throw new IllegalStateException("the embedded DynamoDB did not start", e);
        }
    }

    URI endpoint() {
        return URI.create("http://" + LOOPBACK + ":" + port);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the embedded DynamoDB did not stop", e);
        }
    }

    private static String[] arguments(int port, Optional<Path> data) throws IOException {
        String number = String.valueOf(port);
        if (data.isEmpty()) {
            return new String[]{"-port", number, "-inMemory", "-sharedDb", "-disableTelemetry"};
        }
        Path directory = Files.createDirectories(data.get()).toAbsolutePath();
        return new String[]{"-port", number, "-dbPath", directory.toString(), "-sharedDb", "-disableTelemetry"};
    }

    /// The server has no option for it and would listen on every interface.
    private static void bindToLoopback(DynamoDBProxyServer server) throws ReflectiveOperationException {
        Field field = DynamoDBProxyServer.class.getDeclaredField("server");
        field.setAccessible(true);
        for (Connector connector : ((Server) field.get(server)).getConnectors()) {
            ((ServerConnector) connector).setHost(LOOPBACK);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("there is no free port", e);
        }
    }
}
