package rollcall.local.aws;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/// ElasticMQ on a free port of the loopback interface.
final class EmbeddedQueues implements AutoCloseable {
    private final SQSRestServer server;
    private final URI endpoint;

    EmbeddedQueues() {
        server = SQSRestServerBuilder.withPort(0)
                .withInterface("127.0.0.1")
                .withAWSRegion(LocalClients.REGION.id())
                .withAWSAccountId("000000000000")
                .start();
        endpoint = URI.create("http://127.0.0.1:" + server.waitUntilStarted().localAddress().getPort());
    }

    URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        server.stopAndWait();
    }
}
