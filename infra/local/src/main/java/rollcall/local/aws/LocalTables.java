package rollcall.local.aws;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/// Creates what an earlier run has not created already.
public record LocalTables(DynamoDbClient client) {

    /// Creates the table of the request, unless one of its name is there.
    public void createIfAbsent(CreateTableRequest request) {
        boolean absent = client.listTablesPaginator()
                .tableNames()
                .stream()
                .noneMatch(request.tableName()::equals);
        if (absent) {
            client.createTable(request);
            client.waiter().waitUntilTableExists(describe -> describe.tableName(request.tableName()));
        }
    }

    void expireBy(String table, String attribute) {
        TimeToLiveStatus status = client.describeTimeToLive(request -> request.tableName(table))
                .timeToLiveDescription()
                .timeToLiveStatus();
        if (status == TimeToLiveStatus.DISABLED) {
            client.updateTimeToLive(
                    request -> request.tableName(table)
                            .timeToLiveSpecification(expiry -> expiry.attributeName(attribute).enabled(true)));
        }
    }
}
