package rollcall.local.aws;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.lambda.LocalQueue;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// DynamoDB and SQS in this process, on free ports of the loopback interface, with the tables and queues of Rollcall.
///
/// Needs no network, no credentials and no container. Tables last if they are given a directory; queues never do.
public final class EmbeddedAws implements AutoCloseable {
    public static final String DIRECTORY_TABLE = "directory";
    public static final String SYNC_TABLE = "sync";
    public static final String PLAN_QUEUE = "plan-tasks";
    public static final String SCHOOL_QUEUE = "school-tasks";
    /// What follows a queue's name in the name of its dead-letter queue.
    public static final String DEAD = "-dead";
    /// So often a message is received before it counts as dead.
    public static final int RECEIVES = 20;
    /// So long a received message is hidden: six times what a function may take, as AWS advises.
    public static final Duration VISIBILITY = Duration.ofMinutes(90);

    private final EmbeddedDynamo dynamoServer;
    private final SQSRestServer queueServer;
    private final URI queueEndpoint;
    private final RequestMeter meter = new RequestMeter();
    private final DynamoDbClient dynamo;
    private final SqsClient queues;

    private EmbeddedAws(Optional<Path> directory) {
        dynamoServer = new EmbeddedDynamo(directory);
        queueServer = SQSRestServerBuilder.withPort(0)
                .withInterface("127.0.0.1")
                .withAWSRegion(LocalClients.REGION.id())
                .withAWSAccountId("000000000000")
                .start();
        queueEndpoint = URI.create("http://127.0.0.1:" + queueServer.waitUntilStarted().localAddress().getPort());
        dynamo = LocalClients.dynamo(dynamoEndpoint(), List.of(meter));
        queues = LocalClients.queues(queueEndpoint, List.of());
        create();
    }

    /// With tables that are gone when it is closed.
    public static EmbeddedAws inMemory() {
        return new EmbeddedAws(Optional.empty());
    }

    /// With tables in files of `directory`, which is created if need be; what an earlier run stored there is there.
    public static EmbeddedAws in(Path directory) {
        return new EmbeddedAws(Optional.of(directory));
    }

    public URI dynamoEndpoint() {
        return dynamoServer.endpoint();
    }

    public URI queueEndpoint() {
        return queueEndpoint;
    }

    public DynamoDbClient dynamo() {
        return dynamo;
    }

    public SqsClient queues() {
        return queues;
    }

    /// Counts what [#dynamo] is asked.
    public RequestMeter meter() {
        return meter;
    }

    public String queueUrl(String queueName) {
        return queues.getQueueUrl(request -> request.queueName(queueName)).queueUrl();
    }

    @Override
    public void close() {
        dynamo.close();
        queues.close();
        queueServer.stopAndWait();
        dynamoServer.close();
    }

    private void create() {
        LocalTables tables = new LocalTables(dynamo);
        tables.createIfAbsent(DirectoryTable.createRequest(DIRECTORY_TABLE));
        tables.createIfAbsent(SyncTable.createRequest(SYNC_TABLE));
        tables.expireBy(SYNC_TABLE, SyncTable.TIME_TO_LIVE);
        LocalQueue.create(queues, PLAN_QUEUE, VISIBILITY, RECEIVES);
        LocalQueue.create(queues, SCHOOL_QUEUE, VISIBILITY, RECEIVES);
        meter.reset();
    }
}
