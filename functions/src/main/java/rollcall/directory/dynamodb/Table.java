package rollcall.directory.dynamodb;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import rollcall.dynamodb.BatchReader;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The table under one name: sends updates, and says what became of them.
record Table(DynamoDbClient client, String name) {

    Result update(Key key, Update update) {
        try {
            client.updateItem(update.request(name, key));
            return new Result.Done();
        } catch (ConditionalCheckFailedException e) {
            return new Result.Refused(e.hasItem() ? e.item() : Map.of());
        }
    }

    Map<String, AttributeValue> get(Key key) {
        return client.getItem(request -> request.tableName(name).key(key.attributes()).consistentRead(true)).item();
    }

    /// The items that exist. The keys are all different.
    Map<Key, Map<String, AttributeValue>> get(Collection<Key> keys) {
        return new BatchReader(client, name).read(keys.stream().map(Key::attributes).toList())
                .stream()
                .collect(Collectors.toMap(Key::of, item -> item));
    }

    /// What became of an update.
    sealed interface Result {
        /// It is so now.
        record Done() implements Result {}

        /// A condition did not hold; `present` is the item, empty if there is none.
        record Refused(Map<String, AttributeValue> present) implements Result {}
    }
}
