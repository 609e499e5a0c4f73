package rollcall.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/// Items of a [SortedTable] that are replaced as a whole, each time under the next revision. Reads are consistent.
public record States(DynamoDbClient client, String table) {
    /// Number: which write of this item it is, from 1.
    public static final String REVISION = "revision";
    /// String: a random mark of the write, by which a writer whose acknowledgement was lost knows its own.
    private static final String WRITER = "writer";

    public Optional<ItemReader> find(String partition, String sort) {
        Map<String, AttributeValue> item = client
                .getItem(request -> request.tableName(table)
                        .key(SortedTable.key(partition, sort))
                        .consistentRead(true))
                .item();
        return item.isEmpty() ? Optional.empty() : Optional.of(new ItemReader(item));
    }

    /// All of a partition, sorted.
    public List<ItemReader> all(String partition) {
        return query(SortedTable.PARTITION + " = :partition", Map.of(":partition", AttributeValue.fromS(partition)));
    }

    /// Those of a partition whose sort keys begin with `prefix`, which is not empty, sorted.
    public List<ItemReader> all(String partition, String prefix) {
        return query(SortedTable.PARTITION + " = :partition AND begins_with(" + SortedTable.SORT + ", :prefix)",
                Map.of(":partition", AttributeValue.fromS(partition), ":prefix", AttributeValue.fromS(prefix)));
    }

    /// Replaces the item if it still has `revision`, or if there is none and that is 0: settles the race between two
    /// writers.
    ///
    /// @return false if somebody else was faster; a repeat of the caller's own write counts as done
    public boolean save(String partition, String sort, ItemWriter state, long revision) {
        String writer = UUID.randomUUID().toString();
        Map<String, AttributeValue> item = new HashMap<>(
                state.number(REVISION, revision + 1).text(WRITER, writer).asItem());
        item.putAll(SortedTable.key(partition, sort));
        try {
            client.putItem(request(item, revision));
            return true;
        } catch (ConditionalCheckFailedException e) {
            return e.hasItem() && new ItemReader(e.item()).text(WRITER).equals(writer);
        }
    }

    private List<ItemReader> query(String condition, Map<String, AttributeValue> values) {
        return client
                .queryPaginator(request -> request.tableName(table)
                        .consistentRead(true)
                        .keyConditionExpression(condition)
                        .expressionAttributeValues(values))
                .items()
                .stream()
                .map(ItemReader::new)
                .toList();
    }

    private PutItemRequest request(Map<String, AttributeValue> item, long revision) {
        PutItemRequest.Builder request = PutItemRequest.builder()
                .tableName(table)
                .item(item)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
        return revision == 0
                ? request.conditionExpression("attribute_not_exists(" + SortedTable.PARTITION + ")").build()
                : request.conditionExpression(REVISION + " = :revision")
                        .expressionAttributeValues(
                                Map.of(":revision", AttributeValue.fromN(Long.toString(revision))))
                        .build();
    }
}
