package rollcall.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.Endpoints;
import rollcall.local.aws.RequestMeter;
import rollcall.local.lambda.LocalQueue;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The AWS the local system stands on, with its tables and queues, and a meter on every call.
final class LocalAws implements AutoCloseable {
    static final String DIRECTORY_TABLE = "directory";
    static final String SYNC_TABLE = "sync";
    private static final String PLAN_QUEUE = "plan-tasks";
    private static final String SCHOOL_QUEUE = "school-tasks";
    private static final Duration VISIBILITY = Duration.ofMinutes(15);
    private static final int RECEIVES = 20;

    private final Optional<EmbeddedAws> embedded;
    private final RequestMeter meter = new RequestMeter();
    private final DynamoDbClient dynamo;
    private final SqsClient sqs;
    private final LocalQueue planQueue;
    private final LocalQueue schoolQueue;

    LocalAws(SystemOptions options) {
        embedded = options.dynamo().isPresent() && options.sqs().isPresent()
                ? Optional.empty()
                : Optional.of(EmbeddedAws.start(options.data()));
        Optional<Endpoints> endpoints = embedded.map(servers -> servers.endpoints(List.of(meter)));
        dynamo = options.dynamo().map(this::dynamo).orElseGet(() -> endpoints.orElseThrow().dynamoClient());
        sqs = options.sqs().map(this::sqs).orElseGet(() -> endpoints.orElseThrow().sqsClient());
        create(DirectoryTable.createRequest(DIRECTORY_TABLE));
        create(SyncTable.createRequest(SYNC_TABLE));
        planQueue = LocalQueue.create(sqs, PLAN_QUEUE, VISIBILITY, RECEIVES);
        schoolQueue = LocalQueue.create(sqs, SCHOOL_QUEUE, VISIBILITY, RECEIVES);
    }

    RequestMeter meter() {
        return meter;
    }

    DynamoDbClient dynamo() {
        return dynamo;
    }

    SqsClient sqs() {
        return sqs;
    }

    LocalQueue planQueue() {
        return planQueue;
    }

    LocalQueue schoolQueue() {
        return schoolQueue;
    }

    @Override
    public void close() {
        dynamo.close();
        sqs.close();
        embedded.ifPresent(EmbeddedAws::close);
    }

    /// Credentials and region are found as the SDK finds them everywhere.
    private DynamoDbClient dynamo(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.addExecutionInterceptor(meter))
                .build();
    }

    private SqsClient sqs(URI endpoint) {
        return SqsClient.builder()
                .endpointOverride(endpoint)
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.addExecutionInterceptor(meter))
                .build();
    }

    private void create(CreateTableRequest request) {
        if (!dynamo.listTablesPaginator().tableNames().stream().toList().contains(request.tableName())) {
            dynamo.createTable(request);
            try (DynamoDbWaiter waiter = dynamo.waiter()) {
                waiter.waitUntilTableExists(describe -> describe.tableName(request.tableName()));
            }
        }
    }
}
