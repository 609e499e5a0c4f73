package rollcall.local;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rollcall.account.dynamodb.AccessTable;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.LocalClients;
import rollcall.local.aws.LocalTables;
import rollcall.local.aws.RequestMeter;
import rollcall.local.lambda.LocalQueue;
import rollcall.notify.dynamodb.NoticesTable;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The AWS the local system stands on, with its tables and queues, and a meter on every call.
final class LocalAws implements AutoCloseable {
    private final Optional<EmbeddedAws> embedded;
    private final RequestMeter meter = new RequestMeter();
    private final List<ExecutionInterceptor> interceptors;
    private final DynamoDbClient dynamo;
    private final SqsClient sqs;
    private final LocalQueue planQueue;
    private final LocalQueue schoolQueue;
    private final LocalQueue noticeQueue;

    LocalAws(SystemOptions options) {
        interceptors = new ArrayList<>(options.interceptors());
        interceptors.add(meter);
        embedded = options.dynamo().isPresent() && options.sqs().isPresent()
                ? Optional.empty()
                : Optional.of(options.data().map(EmbeddedAws::in).orElseGet(EmbeddedAws::inMemory));
        dynamo = options.dynamo()
                .map(this::dynamo)
                .orElseGet(() -> LocalClients.dynamo(
                        embedded.orElseThrow().dynamoEndpoint(), interceptors));
        sqs = options.sqs()
                .map(this::sqs)
                .orElseGet(() -> LocalClients.queues(
                        embedded.orElseThrow().queueEndpoint(), interceptors));
        LocalTables tables = new LocalTables(dynamo);
        tables.createIfAbsent(DirectoryTable.createRequest(EmbeddedAws.DIRECTORY_TABLE));
        tables.createIfAbsent(SyncTable.createRequest(EmbeddedAws.SYNC_TABLE));
        tables.createIfAbsent(AccessTable.createRequest(EmbeddedAws.ACCESS_TABLE));
        tables.createIfAbsent(NoticesTable.createRequest(EmbeddedAws.NOTICES_TABLE));
        planQueue = LocalQueue.create(sqs, EmbeddedAws.PLAN_QUEUE, EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
        schoolQueue = LocalQueue.create(sqs, EmbeddedAws.SCHOOL_QUEUE, EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
        noticeQueue = LocalQueue.create(sqs, EmbeddedAws.NOTICE_QUEUE, EmbeddedAws.VISIBILITY, EmbeddedAws.RECEIVES);
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

    LocalQueue noticeQueue() {
        return noticeQueue;
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
                .overrideConfiguration(override -> interceptors.forEach(override::addExecutionInterceptor))
                .build();
    }

    private SqsClient sqs(URI endpoint) {
        return SqsClient.builder()
                .endpointOverride(endpoint)
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> interceptors.forEach(override::addExecutionInterceptor))
                .build();
    }
}
