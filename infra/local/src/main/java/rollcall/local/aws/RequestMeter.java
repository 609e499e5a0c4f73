package rollcall.local.aws;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// Counts calls by operation, and the read and write units DynamoDB says they cost.
public final class RequestMeter implements ExecutionInterceptor {
    private final Map<String, LongAdder> calls = new ConcurrentHashMap<>();
    private final DoubleAdder reads = new DoubleAdder();
    private final DoubleAdder writes = new DoubleAdder();

    /// How often each operation was called, such as `UpdateItem`.
    public Map<String, Long> calls() {
        Map<String, Long> counts = new TreeMap<>();
        calls.forEach((operation, count) -> counts.put(operation, count.sum()));
        return counts;
    }

    public double readUnits() {
        return reads.sum();
    }

    public double writeUnits() {
        return writes.sum();
    }

    public void reset() {
        calls.clear();
        reads.reset();
        writes.reset();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
        return switch (context.request()) {
            case GetItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(total));
            case BatchGetItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(total));
            case QueryRequest request -> request.copy(builder -> builder.returnConsumedCapacity(total));
            case ScanRequest request -> request.copy(builder -> builder.returnConsumedCapacity(total));
            case PutItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(total));
            case UpdateItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(total));
            case DeleteItemRequest request -> request.copy(builder -> builder.returnConsumedCapacity(total));
            case SdkRequest request -> request;
        };
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        String operation = attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
        calls.computeIfAbsent(operation, _ -> new LongAdder()).increment();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        SdkResponse any = context.response();
        switch (any) {
            case GetItemResponse response -> add(reads, response.consumedCapacity());
            case BatchGetItemResponse response -> response.consumedCapacity().forEach(used -> add(reads, used));
            case QueryResponse response -> add(reads, response.consumedCapacity());
            case ScanResponse response -> add(reads, response.consumedCapacity());
            case PutItemResponse response -> add(writes, response.consumedCapacity());
            case UpdateItemResponse response -> add(writes, response.consumedCapacity());
            case DeleteItemResponse response -> add(writes, response.consumedCapacity());
            case SdkResponse _ -> {
            }
        }
    }

    /// A refused conditional write costs too, and its answer does not say how much: at least one unit.
    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        switch (context.request()) {
            case PutItemRequest _,UpdateItemRequest _,DeleteItemRequest _ -> writes.add(1);
            case SdkRequest _ -> {
            }
        }
    }

    private static void add(DoubleAdder units, ConsumedCapacity used) {
        if (used != null && used.capacityUnits() != null) {
            units.add(used.capacityUnits());
        }
    }
}
