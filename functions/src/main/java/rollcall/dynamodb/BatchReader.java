package rollcall.dynamodb;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Reads many items at once, consistently. What DynamoDB leaves out is asked for again, ever more slowly.
public record BatchReader(DynamoDbClient client, String table) {
    /// DynamoDB's limit.
    private static final int BATCH = 100;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    /// The last pause is 25 ms · 2^8 = 6.4 s, all of them 13 s.
    private static final int ATTEMPTS = 10;

    /// The items that exist, in any order. The keys are all different.
    public List<Map<String, AttributeValue>> read(Collection<Map<String, AttributeValue>> keys) {
        return keys.stream()
                .gather(Gatherers.windowFixed(BATCH))
                .flatMap(batch -> readBatch(batch).stream())
                .toList();
    }

    private List<Map<String, AttributeValue>> readBatch(List<Map<String, AttributeValue>> keys) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        Map<String, KeysAndAttributes> rest = Map
                .of(table, KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            pause(attempt);
            BatchGetItemResponse response = client
                    .batchGetItem(BatchGetItemRequest.builder().requestItems(rest).build());
            response.responses().values().forEach(found::addAll);
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
