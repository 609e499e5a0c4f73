package rollcall.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

class BatchReaderTest {
    @Test
    void keysLeftOutAreAskedForAgain() {
        List<Map<String, AttributeValue>> keys = IntStream.range(0, 205)
                .mapToObj(number -> Map.of("pk", AttributeValue.fromS("a" + number)))
                .toList();
        BatchReader reader = new BatchReader(new HalfHeartedTable(), "directory");
        assertThat(reader.read(keys)).containsExactlyInAnyOrderElementsOf(keys);
    }

    /// Answers with the first sixty of the keys, and takes no more than a hundred.
    private static final class HalfHeartedTable implements DynamoDbClient {
        private static final int MOST = 60;

        @Override
        public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
            KeysAndAttributes asked = request.requestItems().get("directory");
            List<Map<String, AttributeValue>> keys = asked.keys();
            assertThat(keys).hasSizeLessThanOrEqualTo(100);
            assertThat(asked.consistentRead()).isTrue();
            int served = Math.min(MOST, keys.size());
            KeysAndAttributes rest = asked.toBuilder().keys(keys.subList(served, keys.size())).build();
            return BatchGetItemResponse.builder()
                    .responses(Map.of("directory", keys.subList(0, served)))
                    .unprocessedKeys(served == keys.size() ? Map.of() : Map.of("directory", rest))
                    .build();
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException("nobody closes it");
        }
    }
}
