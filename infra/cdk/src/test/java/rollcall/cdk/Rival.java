package rollcall.cdk;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// Once it is armed, writes the next state a moment before its function does, so that the function loses the race.
final class Rival implements ExecutionInterceptor {
    private final DynamoDbClient client;
    private final String partition;
    private final AtomicBoolean armed = new AtomicBoolean();

    /// @param partition what the partition keys of the states begin with
    Rival(DynamoDbClient client, String partition) {
        this.client = client;
        this.partition = partition;
    }

    void arm() {
        armed.set(true);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof PutItemRequest put
                && put.item().get("pk").s().startsWith(partition)
                && armed.getAndSet(false)) {
            Map<String, AttributeValue> item = new HashMap<>(put.item());
            item.put("writer", AttributeValue.fromS("the rival"));
            client.putItem(request -> request.tableName(put.tableName()).item(item));
        }
    }
}
