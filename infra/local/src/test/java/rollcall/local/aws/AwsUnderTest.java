package rollcall.local.aws;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.lambda.LocalQueue;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// An AWS, or what stands for one, with tables and queues that nobody else has.
final class AwsUnderTest implements AutoCloseable {
    private final String mark = "rollcall-" + UUID.randomUUID() + "-";
    private final DynamoDbClient dynamo;
    private final SqsClient queues;
    private final LocalQueue plans;
    private final LocalQueue schools;

    private AwsUnderTest(DynamoDbClient dynamo, SqsClient queues) {
        this.dynamo = dynamo;
        this.queues = queues;
        LocalTables tables = new LocalTables(dynamo);
        tables.createIfAbsent(DirectoryTable.createRequest(directory()));
        tables.createIfAbsent(SyncTable.createRequest(sync()));
        plans = queue("plans", EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
        schools = queue("schools", EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
    }

    /// At one address each; the credentials and the region are any.
    static AwsUnderTest at(URI dynamo, URI queues) {
        return new AwsUnderTest(LocalClients.dynamo(dynamo, List.of()), LocalClients.queues(queues, List.of()));
    }

    DynamoDbClient dynamo() {
        return dynamo;
    }

    SqsClient queues() {
        return queues;
    }

    String directory() {
        return mark + EmbeddedAws.DIRECTORY_TABLE;
    }

    String sync() {
        return mark + EmbeddedAws.SYNC_TABLE;
    }

    LocalQueue plans() {
        return plans;
    }

    LocalQueue schools() {
        return schools;
    }

    /// Another queue.
    LocalQueue queue(String name, Duration visibility, int receives) {
        return LocalQueue.create(queues, mark + name, visibility, receives);
    }

    @Override
    public void close() {
        List.of(directory(), sync()).forEach(table -> dynamo.deleteTable(request -> request.tableName(table)));
        queues.listQueues(request -> request.queueNamePrefix(mark))
                .queueUrls()
                .forEach(url -> queues.deleteQueue(request -> request.queueUrl(url)));
        dynamo.close();
        queues.close();
    }
}
