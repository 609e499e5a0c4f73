package rollcall.local.aws;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import rollcall.account.dynamodb.AccessTable;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.lambda.LocalQueue;
import rollcall.notify.dynamodb.NoticesTable;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// DynamoDB and SQS in this process, on free ports of the loopback interface, with the tables and queues of Rollcall.
///
/// Needs no network, no credentials and no container. Tables last if they are given a directory; queues never do.
public final class EmbeddedAws implements AutoCloseable {
    public static final String DIRECTORY_TABLE = "directory";
    public static final String SYNC_TABLE = "sync";
    public static final String ACCESS_TABLE = "access";
    public static final String NOTICES_TABLE = "notices";
    public static final String PLAN_QUEUE = "plan-tasks";
    public static final String SCHOOL_QUEUE = "school-tasks";
    public static final String NOTICE_QUEUE = "notice-tasks";
    /// What follows a queue's name in the name of its dead-letter queue.
    public static final String DEAD = "-dead";
    /// So often a message is received before it counts as dead.
    public static final int RECEIVES = 20;
    /// So long a received message is hidden: six times what a function may take, as AWS advises.
    public static final Duration VISIBILITY = Duration.ofMinutes(90);

    private final EmbeddedDynamo dynamoServer;
    private final EmbeddedQueues queueServer;
    private final RequestMeter meter = new RequestMeter();
    private final DynamoDbClient dynamo;
    private final SqsClient queues;

    private EmbeddedAws(EmbeddedDynamo dynamoServer, EmbeddedQueues queueServer) {
        this.dynamoServer = dynamoServer;
        this.queueServer = queueServer;
        dynamo = LocalClients.dynamo(dynamoServer.endpoint(), List.of(meter));
        queues = LocalClients.queues(queueServer.endpoint(), List.of());
    }

    /// With tables that are gone when it is closed.
    public static EmbeddedAws inMemory() {
        return start(Optional.empty());
    }

    /// With tables in files of `directory`, which is created if need be; what an earlier run stored there is there.
    public static EmbeddedAws in(Path directory) {
        return start(Optional.of(directory));
    }

    public URI dynamoEndpoint() {
        return dynamoServer.endpoint();
    }

    public URI queueEndpoint() {
        return queueServer.endpoint();
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
        queueServer.close();
        dynamoServer.close();
    }

    private static EmbeddedAws start(Optional<Path> directory) {
        EmbeddedDynamo dynamoServer = new EmbeddedDynamo(directory);
        EmbeddedQueues queueServer = orClose(dynamoServer, EmbeddedQueues::new);
        EmbeddedAws aws = new EmbeddedAws(dynamoServer, queueServer);
        return orClose(aws, aws::create);
    }

    /// What was started stops if the next step fails: its threads would keep the process alive.
    private static <T> T orClose(AutoCloseable started, Supplier<T> next) {
        try {
            return next.get();
        } catch (RuntimeException | Error e) {
            try {
                started.close();
            } catch (Exception another) {
                e.addSuppressed(another);
            }
            throw e;
        }
    }

    private EmbeddedAws create() {
        LocalTables tables = new LocalTables(dynamo);
        tables.createIfAbsent(DirectoryTable.createRequest(DIRECTORY_TABLE));
        tables.createIfAbsent(SyncTable.createRequest(SYNC_TABLE));
        tables.expireBy(SYNC_TABLE, SyncTable.TIME_TO_LIVE);
        tables.createIfAbsent(AccessTable.createRequest(ACCESS_TABLE));
        tables.expireBy(ACCESS_TABLE, AccessTable.TIME_TO_LIVE);
        tables.createIfAbsent(NoticesTable.createRequest(NOTICES_TABLE));
        LocalQueue.create(queues, PLAN_QUEUE, VISIBILITY, RECEIVES);
        LocalQueue.create(queues, SCHOOL_QUEUE, VISIBILITY, RECEIVES);
        LocalQueue.create(queues, NOTICE_QUEUE, VISIBILITY, RECEIVES);
        meter.reset();
        return this;
    }
}
