package rollcall.local.aws;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import rollcall.dynamodb.ItemSize;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// Counts the calls of a DynamoDB client, and the read and write units DynamoDB says they consumed.
///
/// A write whose condition failed is charged too, but DynamoDB does not say how much: the size of the item that was
/// there counts, if the caller asked for it, else one unit. Safe for use by many threads.
public final class RequestMeter implements ExecutionInterceptor {
    private static final int WRITE_UNIT = 1024;
    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query", "Scan", "TransactGetItems");
    private final TreeMap<String, Long> calls = new TreeMap<>();
    private double readUnits;
    private double writeUnits;
    private long refusedWrites;

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        Optional<SdkField<?>> wish = request.sdkFields()
                .stream()
                .filter(field -> field.memberName().equals("ReturnConsumedCapacity"))
                .findFirst();
        SdkRequest.Builder builder = request.toBuilder();
        wish.ifPresent(field -> field.set(builder, ReturnConsumedCapacity.TOTAL.toString()));
        return wish.isPresent() ? builder.build() : request;
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        double units = context.response()
                .getValueForField("ConsumedCapacity", Object.class)
                .map(RequestMeter::units)
                .orElse(0.0);
        count(operation(attributes), units);
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (context.exception() instanceof ConditionalCheckFailedException refusal) {
            int size = refusal.hasItem() ? ItemSize.of(refusal.item()) : 1;
            count(operation(attributes), Math.ceilDiv(size, WRITE_UNIT));
            refuse();
        } else {
            count(operation(attributes), 0);
        }
    }

    /// What was counted since the beginning or the last [#reset].
    public synchronized Usage usage() {
        return new Usage(new TreeMap<>(calls), readUnits, writeUnits, refusedWrites);
    }

    public synchronized void reset() {
        calls.clear();
        readUnits = 0;
        writeUnits = 0;
        refusedWrites = 0;
    }

    private synchronized void count(String operation, double units) {
        calls.merge(operation, 1L, Long::sum);
        if (READS.contains(operation)) {
            readUnits += units;
        } else {
            writeUnits += units;
        }
    }

    private synchronized void refuse() {
        refusedWrites++;
    }

    private static String operation(ExecutionAttributes attributes) {
        return attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    }

    /// Of one table, or of several.
    private static double units(Object consumed) {
        return switch (consumed) {
            case ConsumedCapacity one -> one.capacityUnits();
            case Collection<?> several -> several.stream().mapToDouble(RequestMeter::units).sum();
            case Object _ -> throw new IllegalStateException("an answer tells its consumption in an unknown way");
        };
    }
}
