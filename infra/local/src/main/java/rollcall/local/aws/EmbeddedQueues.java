package rollcall.local.aws;

import java.net.URI;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// ElasticMQ on a free port of the loopback interface.
final class EmbeddedQueues implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedQueues.class);
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

    /// Not awaited: a connection on which somebody still waits for messages holds the end up, sometimes for more than the
    /// minute the server itself has patience for.
    @Override
    public void close() {
        Thread.ofVirtual()
                .uncaughtExceptionHandler((_, problem) -> LOG.debug("The queues took long to end", problem))
                .start(server::stopAndWait);
    }
}
