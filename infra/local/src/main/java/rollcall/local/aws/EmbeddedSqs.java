package rollcall.local.aws;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/// ElasticMQ in this JVM, on loopback only and in memory.
final class EmbeddedSqs implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private final SQSRestServer server;
    private final int port;

    private EmbeddedSqs(SQSRestServer server) {
        this.server = server;
        this.port = server.waitUntilStarted().localAddress().getPort();
    }

    static EmbeddedSqs start() {
        return new EmbeddedSqs(SQSRestServerBuilder.withPort(0)
                .withInterface(LOOPBACK)
                .withAWSRegion(Endpoints.REGION.id())
                .withAWSAccountId("000000000000")
                .start());
    }

    URI endpoint() {
        return URI.create("http://" + LOOPBACK + ":" + port);
    }

    @Override
    public void close() {
        server.stopAndWait();
    }
}
