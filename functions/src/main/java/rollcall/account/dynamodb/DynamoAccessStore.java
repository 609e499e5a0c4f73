package rollcall.account.dynamodb;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import rollcall.account.AccessKey;
import rollcall.account.AccessStore;
import rollcall.dynamodb.ItemReader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// One item for each thing: `content` (string) or `number`, and its expiry as time to live. DynamoDB drops what has
/// expired only days later, so every read and every condition looks at the expiry too.
public final class DynamoAccessStore implements AccessStore {
    private static final String CONTENT = "content";
    private static final String NUMBER = "number";
    private static final String GONE = "(attribute_not_exists(" + AccessTable.PARTITION + ") OR #ttl <= :now)";
    private final DynamoDbClient client;
    private final String table;
    private final Clock clock;

    public DynamoAccessStore(DynamoDbClient client, String tableName, Clock clock) {
        this.client = client;
        this.table = tableName;
        this.clock = clock;
    }

    @Override
    public boolean create(AccessKey key, String value, Instant expiry) {
        return put(key, value, expiry, GONE, Map.of(":now", seconds(clock.instant())), Map.of());
    }

    @Override
    public boolean replace(AccessKey key, String expected, String value, Instant expiry) {
        return put(key, value, expiry, "#content = :expected AND #ttl > :now",
                Map.of(":now", seconds(clock.instant()), ":expected", AttributeValue.fromS(expected)),
                Map.of("#content", CONTENT));
    }

    @Override
    public Optional<String> find(AccessKey key) {
        return value(client
                .getItem(request -> request.tableName(table).key(AccessTable.key(key)).consistentRead(true))
                .item());
    }

    /// The condition settles the race between two who take it at once.
    @Override
    public Optional<String> take(AccessKey key) {
        try {
            return value(client
                    .deleteItem(request -> request.tableName(table)
                            .key(AccessTable.key(key))
                            .conditionExpression("attribute_exists(#ttl)")
                            .expressionAttributeNames(Map.of("#ttl", AccessTable.TIME_TO_LIVE))
                            .returnValues(ReturnValue.ALL_OLD))
                    .attributes());
        } catch (ConditionalCheckFailedException _) {
            return Optional.empty();
        }
    }

    @Override
    public long count(AccessKey key, Instant expiry) {
        try {
            return counted(key, "ADD #number :one SET #ttl = if_not_exists(#ttl, :expiry)",
                    "attribute_not_exists(#ttl) OR #ttl > :now", expiry);
        } catch (ConditionalCheckFailedException _) {
            return begun(key, expiry);
        }
    }

    /// Begins an expired count anew, unless somebody else just did.
    private long begun(AccessKey key, Instant expiry) {
        try {
            return counted(key, "SET #number = :one, #ttl = :expiry", "#ttl <= :now", expiry);
        } catch (ConditionalCheckFailedException _) {
            return count(key, expiry);
        }
    }

    private long counted(AccessKey key, String update, String condition, Instant expiry) {
        Map<String, AttributeValue> after = client
                .updateItem(request -> request.tableName(table)
                        .key(AccessTable.key(key))
                        .updateExpression(update)
                        .conditionExpression(condition)
                        .expressionAttributeNames(Map.of("#number", NUMBER, "#ttl", AccessTable.TIME_TO_LIVE))
                        .expressionAttributeValues(Map.of(
                                ":one", AttributeValue.fromN("1"),
                                ":expiry", seconds(expiry),
                                ":now", seconds(clock.instant())))
                        .returnValues(ReturnValue.ALL_NEW))
                .attributes();
        return new ItemReader(after).number(NUMBER);
    }

    private boolean put(AccessKey key, String value, Instant expiry, String condition,
            Map<String, AttributeValue> values, Map<String, String> names) {
        Map<String, AttributeValue> item = new HashMap<>(AccessTable.key(key));
        item.put(CONTENT, AttributeValue.fromS(value));
        item.put(AccessTable.TIME_TO_LIVE, seconds(expiry));
        Map<String, String> allNames = new HashMap<>(names);
        allNames.put("#ttl", AccessTable.TIME_TO_LIVE);
        try {
            client.putItem(request -> request.tableName(table)
                    .item(item)
                    .conditionExpression(condition)
                    .expressionAttributeNames(allNames)
                    .expressionAttributeValues(values));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private Optional<String> value(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get(CONTENT))
                .filter(_ -> new ItemReader(item).number(AccessTable.TIME_TO_LIVE) > clock.instant().getEpochSecond())
                .map(AttributeValue::s);
    }

    private static AttributeValue seconds(Instant instant) {
        return AttributeValue.fromN(Long.toString(instant.getEpochSecond()));
    }
}
