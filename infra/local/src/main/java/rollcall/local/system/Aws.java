package rollcall.local.system;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.aws.EmbeddedAws;
import rollcall.local.aws.Endpoints;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;

/// The AWS to use: the embedded servers, or whatever the SDK's standard variables name.
final class Aws implements AutoCloseable {
    static final String DIRECTORY_TABLE = "directory";
    static final String SYNC_TABLE = "sync";
    private static final String DYNAMO = "AWS_ENDPOINT_URL_DYNAMODB";
    private static final String SQS = "AWS_ENDPOINT_URL_SQS";
    private final Optional<EmbeddedAws> embedded;
    private final Endpoints endpoints;

    private Aws(Optional<EmbeddedAws> embedded, Endpoints endpoints) {
        this.embedded = embedded;
        this.endpoints = endpoints;
    }

    static Aws start(Map<String, String> environment, Optional<Path> data, List<ExecutionInterceptor> interceptors) {
        Optional<URI> dynamo = Optional.ofNullable(environment.get(DYNAMO)).map(URI::create);
        Optional<URI> sqs = Optional.ofNullable(environment.get(SQS)).map(URI::create);
        Aws aws = dynamo.isPresent() && sqs.isPresent()
                ? new Aws(Optional.empty(), new Endpoints(dynamo.get(), sqs.get(), interceptors))
                : embedded(data, dynamo, sqs, interceptors);
        aws.createTables();
        return aws;
    }

    Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedAws::close);
    }

    private static Aws embedded(Optional<Path> data, Optional<URI> dynamo, Optional<URI> sqs,
            List<ExecutionInterceptor> interceptors) {
        EmbeddedAws servers = EmbeddedAws.start(data);
        Endpoints own = servers.endpoints(interceptors);
        return new Aws(Optional.of(servers),
                new Endpoints(dynamo.orElse(own.dynamo()), sqs.orElse(own.sqs()), interceptors));
    }

    private void createTables() {
        try (DynamoDbClient dynamo = endpoints.dynamoClient()) {
            create(dynamo, DirectoryTable.createRequest(DIRECTORY_TABLE));
            create(dynamo, SyncTable.createRequest(SYNC_TABLE));
        }
    }

    private static void create(DynamoDbClient dynamo, CreateTableRequest request) {
        try {
            dynamo.createTable(request);
            dynamo.waiter().waitUntilTableExists(wait -> wait.tableName(request.tableName()));
        } catch (ResourceInUseException _) {
            // It outlived an earlier process, as it should.
        }
    }
}
