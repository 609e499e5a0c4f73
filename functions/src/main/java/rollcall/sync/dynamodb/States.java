package rollcall.sync.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/// Items that are replaced as a whole, each time under the next revision.
record States(DynamoDbClient client, String table) {
    /// Number: which write of this item it is, from 1.
    static final String REVISION = "revision";
    /// String: a random mark of the write, by which a writer whose acknowledgement was lost knows its own.
    private static final String WRITER = "writer";

    Optional<ItemReader> find(String partition, String sort) {
        Map<String, AttributeValue> item = client
                .getItem(request -> request.tableName(table).key(SyncTable.key(partition, sort)).consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(new ItemReader(item));
    }

    List<ItemReader> all(String partition) {
        return client
                .queryPaginator(request -> request.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression(SyncTable.PARTITION + " = :partition")
                        .expressionAttributeValues(Map.of(":partition", AttributeValue.fromS(partition))))
                .items()
                .stream()
                .map(ItemReader::new)
                .toList();
    }

    /// Replaces the item if it still has `revision`: settles the race between two writers.
    boolean save(String partition, String sort, ItemWriter state, long revision) {
        String writer = UUID.randomUUID().toString();
        Map<String, AttributeValue> item = new HashMap<>(
                state.number(REVISION, revision + 1).text(WRITER, writer).asItem());
        item.putAll(SyncTable.key(partition, sort));
        try {
            client.putItem(request(item, revision));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return e.hasItem() && new ItemReader(e.item()).text(WRITER).equals(writer);
        }
    }

    private PutItemRequest request(Map<String, AttributeValue> item, long revision) {
        PutItemRequest.Builder request = PutItemRequest.builder()
                .tableName(table)
                .item(item)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        return revision == 0
                ? request.conditionExpression("attribute_not_exists(" + SyncTable.PARTITION + ")").build()
                : request.conditionExpression(REVISION + " = :revision")
                        .expressionAttributeValues(
                                Map.of(":revision", AttributeValue.fromN(Long.toString(revision))))
                        .build();
    }
}
