package rollcall.sync.dynamodb;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.sync.BlobStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// Documents in as many items as they need; [Pieces] says how. The first piece is written last, so that a document
/// that was written only in part is not there.
public final class DynamoBlobs implements BlobStore {
    private final DynamoDbClient client;
    private final String table;
    private final Clock clock;

    public DynamoBlobs(DynamoDbClient client, String tableName, Clock clock) {
        this.client = client;
        this.table = tableName;
        this.clock = clock;
    }

    @Override
    public void put(Name name, byte[] content, Optional<Instant> expiry) {
        List<Map<String, AttributeValue>> pieces = Pieces.cut(content);
        for (int number = pieces.size() - 1; number >= 0; number--) {
            Map<String, AttributeValue> item = new HashMap<>(pieces.get(number));
            item.putAll(key(name, number));
            expiry.ifPresent(end -> item.put(SyncTable.TIME_TO_LIVE, seconds(end)));
            client.putItem(request -> request.tableName(table).item(item));
        }
    }

    @Override
    public Optional<byte[]> get(Name name) {
        List<Map<String, AttributeValue>> items = client.queryPaginator(pieces(name)).items().stream().toList();
        return items.stream().anyMatch(this::expired) ? Optional.empty() : Pieces.join(items);
    }

    /// Begins with the first piece, without which the document is not there any more. If that was gone already, an
    /// earlier deletion may have been interrupted: then it is looked for the others one by one.
    @Override
    public void delete(Name name) {
        int count = Pieces.count(deleted(name, 0));
        for (int number = count - 1; number > 0; number--) {
            deleted(name, number);
        }
        if (count == 0) {
            int number = 1;
            while (!deleted(name, number).isEmpty()) {
                number++;
            }
        }
    }

    private QueryRequest pieces(Name name) {
        Map<String, AttributeValue> values = Map.of(
                ":blobs",
                AttributeValue.fromS(SyncTable.blobs(name)),
                ":document",
                AttributeValue.fromS(SyncTable.pieces(name.document())));
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .keyConditionExpression(
                        SyncTable.PARTITION + " = :blobs AND begins_with(" + SyncTable.SORT + ", :document)")
                .expressionAttributeValues(values)
                .build();
    }

    private Map<String, AttributeValue> deleted(Name name, int number) {
        return client
                .deleteItem(
                        request -> request.tableName(table).key(key(name, number)).returnValues(ReturnValue.ALL_OLD))
                .attributes();
    }

    /// DynamoDB drops what has expired only days later.
    private boolean expired(Map<String, AttributeValue> item) {
        AttributeValue end = item.get(SyncTable.TIME_TO_LIVE);
        return end != null && Long.parseLong(end.n()) <= clock.instant().getEpochSecond();
    }

    private static Map<String, AttributeValue> key(Name name, int number) {
        return SyncTable.key(SyncTable.blobs(name), SyncTable.pieces(name.document()) + "%03d".formatted(number));
    }

    private static AttributeValue seconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
    }
}
