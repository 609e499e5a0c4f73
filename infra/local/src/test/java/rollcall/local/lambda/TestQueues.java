package rollcall.local.lambda;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// An SQS of its own for a test class, by ElasticMQ.
final class TestQueues implements BeforeAllCallback, AfterAllCallback {
    private SQSRestServer server;
    private SqsClient client;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = SQSRestServerBuilder.withPort(0).withInterface("127.0.0.1").start();
        int port = server.waitUntilStarted().localAddress().getPort();
        client = SqsClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        client.close();
        // Not awaited: a long poll that a test left open holds the end up, sometimes for more than a minute.
        Thread.ofVirtual().uncaughtExceptionHandler((_, _) -> {}).start(server::stopAndWait);
    }

    SqsClient client() {
        return client;
    }

    static String newName() {
        return "queue-" + UUID.randomUUID();
    }

    void send(String url, String... bodies) {
        List<SendMessageBatchRequestEntry> entries = List.of(bodies)
                .stream()
                .map(body -> SendMessageBatchRequestEntry.builder().id(body).messageBody(body).build())
                .toList();
        client.sendMessageBatch(request -> request.queueUrl(url).entries(entries));
    }

    /// Gives one message back at once, as a handler does by itself.
    void giveBack(String url, String receiptHandle) {
        client.changeMessageVisibility(
                request -> request.queueUrl(url).receiptHandle(receiptHandle).visibilityTimeout(0));
    }

    /// The body of the message that comes first, once one is there.
    String receive(String url) {
        while (true) {
            List<Message> messages = client.receiveMessage(request -> request.queueUrl(url).waitTimeSeconds(1))
                    .messages();
            if (!messages.isEmpty()) {
                return messages.getFirst().body();
            }
        }
    }

    int invisible(String url) {
        Map<QueueAttributeName, String> attributes = client
                .getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                .attributes();
        return Integer.parseInt(
                attributes.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE));
    }
}
