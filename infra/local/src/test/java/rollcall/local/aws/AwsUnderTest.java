package rollcall.local.aws;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import rollcall.account.dynamodb.AccessTable;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.lambda.LocalQueue;
import rollcall.notify.dynamodb.NoticesTable;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// An AWS, or what stands for one, with tables and queues that nobody else has. The tables drop what expires, as
/// deployed ones do.
final class AwsUnderTest implements AutoCloseable {
    /// Where mail comes from.
    static final String DOMAIN = "rollcall.example";
    private final String mark = "rollcall-" + UUID.randomUUID() + "-";
    private final DynamoDbClient dynamo;
    private final SqsClient queues;
    private final SesClient mails;
    private final SnsClient texts;
    private final LocalQueue plans;
    private final LocalQueue schools;
    private final LocalQueue rounds;

    private AwsUnderTest(DynamoDbClient dynamo, SqsClient queues, SesClient mails, SnsClient texts) {
        this.dynamo = dynamo;
        this.queues = queues;
        this.mails = mails;
        this.texts = texts;
        LocalTables tables = new LocalTables(dynamo);
        tables.createIfAbsent(DirectoryTable.createRequest(directory()));
        tables.createIfAbsent(SyncTable.createRequest(sync()));
        tables.expireBy(sync(), SyncTable.TIME_TO_LIVE);
        tables.createIfAbsent(AccessTable.createRequest(access()));
        tables.expireBy(access(), AccessTable.TIME_TO_LIVE);
        tables.createIfAbsent(NoticesTable.createRequest(notices()));
        plans = queue("plans", EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
        schools = queue("schools", EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
        rounds = queue("rounds", EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
    }

    /// At one address each, mails and text messages at the same; the credentials and the region are any.
    static AwsUnderTest at(URI dynamo, URI queues, URI messages) {
        return new AwsUnderTest(LocalClients.dynamo(dynamo, List.of()), LocalClients.queues(queues, List.of()),
                LocalClients.mails(messages, List.of()), LocalClients.texts(messages, List.of()));
    }

    /// All at one address, where a sender's domain has to be proved as at AWS.
    static AwsUnderTest at(URI endpoint) {
        AwsUnderTest aws = at(endpoint, endpoint, endpoint);
        aws.mails.verifyDomainIdentity(request -> request.domain(DOMAIN));
        return aws;
    }

    DynamoDbClient dynamo() {
        return dynamo;
    }

    SqsClient queues() {
        return queues;
    }

    SesClient mails() {
        return mails;
    }

    SnsClient texts() {
        return texts;
    }

    String directory() {
        return mark + EmbeddedAws.DIRECTORY_TABLE;
    }

    String sync() {
        return mark + EmbeddedAws.SYNC_TABLE;
    }

    String access() {
        return mark + EmbeddedAws.ACCESS_TABLE;
    }

    String notices() {
        return mark + EmbeddedAws.NOTICES_TABLE;
    }

    LocalQueue plans() {
        return plans;
    }

    LocalQueue schools() {
        return schools;
    }

    LocalQueue rounds() {
        return rounds;
    }

    /// Another queue.
    LocalQueue queue(String name, Duration visibility, int receives) {
        return LocalQueue.create(queues, mark + name, visibility, receives);
    }

    @Override
    public void close() {
        List.of(directory(), sync(), access(), notices())
                .forEach(table -> dynamo.deleteTable(request -> request.tableName(table)));
        queues.listQueues(request -> request.queueNamePrefix(mark))
                .queueUrls()
                .forEach(url -> queues.deleteQueue(request -> request.queueUrl(url)));
        dynamo.close();
        queues.close();
        mails.close();
        texts.close();
    }
}
