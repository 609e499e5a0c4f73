package rollcall.directory.dynamodb;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Reads many items at once, consistently. What DynamoDB leaves out is asked for again, ever more slowly.
record BatchReader(Table table) {
    /// DynamoDB's limit.
    private static final int BATCH = 100;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    /// The last pause is 25 ms · 2^8 = 6.4 s, all of them 13 s.
    private static final int ATTEMPTS = 10;

    /// The items that exist. The keys are all different.
    Map<Key, Map<String, AttributeValue>> read(Collection<Key> keys) {
        Map<Key, Map<String, AttributeValue>> found = new HashMap<>();
        keys.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batch -> readBatch(batch).forEach((key, item) -> found.put(key, item)));
        return found;
    }

    private Map<Key, Map<String, AttributeValue>> readBatch(List<Key> keys) {
        Map<Key, Map<String, AttributeValue>> found = new HashMap<>();
        Map<String, KeysAndAttributes> rest = Map.of(
                table.name(),
                KeysAndAttributes.builder()
                        .keys(keys.stream().map(Key::attributes).toList())
                        .consistentRead(true)
                        .build());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pause(attempt);
            BatchGetItemResponse response = table.client()
                    .batchGetItem(BatchGetItemRequest.builder().requestItems(rest).build());
            response.responses().values().forEach(items -> items.forEach(item -> found.put(Key.of(item), item)));
            rest = response.unprocessedKeys();
            if (rest.isEmpty()) {
                return found;
            }
        }
        throw new IllegalStateException("DynamoDB left out keys of a batch " + ATTEMPTS + " times");
    }

    private static void pause(int attempt) {
        if (attempt > 0) {
            try {
                Thread.sleep(FIRST_PAUSE.multipliedBy(1L << (attempt - 1)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading", e);
            }
        }
    }
}
