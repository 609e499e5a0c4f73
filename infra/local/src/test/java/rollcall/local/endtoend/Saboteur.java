package rollcall.local.endtoend;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import rollcall.local.clever.AdjustableClock;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/// Counts a worker's calls to AWS, all clients together, and does one of them harm. It acts outside of the SDK's own
/// repetitions: the worker sees every failure.
final class Saboteur implements ExecutionInterceptor {
    private static final ExecutionAttribute<Boolean> CHOSEN = new ExecutionAttribute<>("Chosen");
    private static final ExecutionAttribute<SendMessageBatchRequestEntry> LEFT_OUT = new ExecutionAttribute<>(
            "LeftOut");

    private static final Duration ALL_BUT_OVER = Site.TIMEOUT.minusSeconds(1);

    private final AdjustableClock clock;
    private final List<String> calls = new ArrayList<>();
    private Optional<Mischief> mischief = Optional.empty();
    private Optional<Outage> outage = Optional.empty();
    private int target;
    private boolean dead;

    Saboteur(AdjustableClock clock) {
        this.clock = clock;
    }

    /// From the call of this number on, DynamoDB is not reached.
    private record Outage(int from, BooleanSupplier over) {}

    /// Counts from nothing again, and will harm the call of this number, the first being 0.
    synchronized void await(int call, Mischief harm) {
        rest();
        target = call;
        mischief = Optional.of(harm);
    }

    /// Counts from nothing again; from the call of this number on, DynamoDB is not reached until it is `over`.
    synchronized void awaitOutage(int call, BooleanSupplier over) {
        rest();
        outage = Optional.of(new Outage(call, over));
    }

    /// Counts from nothing again, and will do no harm.
    synchronized void rest() {
        calls.clear();
        outage = Optional.empty();
        dead = false;
        mischief = Optional.empty();
    }

    /// The worker dies now, whatever it does.
    synchronized void kill() {
        dead = true;
    }

    /// There is a new worker in place of one that died.
    synchronized void revive() {
        dead = false;
    }

    /// The names of all calls since the counting began.
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        Optional<Mischief> chosen = count(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
        attributes.putAttribute(CHOSEN, chosen.isPresent());
        if (isDynamo(attributes) && isOut()) {
            throw SdkClientException.create("AWS was not reached");
        }
        switch (chosen.orElse(Mischief.PARTIAL)) {
            case KILLED_BEFORE -> throw die();
            case UNREACHABLE -> throw SdkClientException.create("AWS was not reached");
            case THROTTLED -> throw throttled(attributes);
            case KILLED_AFTER, ACKNOWLEDGEMENT_LOST, LATE, PARTIAL -> {
                // Their time is later.
            }
        }
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        boolean partial = attributes.getAttribute(CHOSEN) && harm() == Mischief.PARTIAL;
        if (partial && context.request() instanceof SendMessageBatchRequest batch && batch.entries().size() > 1) {
            attributes.putAttribute(LEFT_OUT, batch.entries().getLast());
            return batch.toBuilder().entries(batch.entries().subList(0, batch.entries().size() - 1)).build();
        }
        return context.request();
    }

    @Override
    public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
        SendMessageBatchRequestEntry leftOut = attributes.getAttribute(LEFT_OUT);
        return leftOut != null && context.response() instanceof SendMessageBatchResponse response
                ? response.toBuilder().failed(failed(leftOut)).build()
                : context.response();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        if (attributes.getAttribute(CHOSEN)) {
            switch (harm()) {
                case LATE -> clock.advance(ALL_BUT_OVER);
                case KILLED_AFTER -> throw die();
                case ACKNOWLEDGEMENT_LOST -> throw SdkClientException.create("the answer of AWS was lost");
                case KILLED_BEFORE, UNREACHABLE, THROTTLED, PARTIAL -> {
                    // They have done what they do.
                }
            }
        }
    }

    private static BatchResultErrorEntry failed(SendMessageBatchRequestEntry entry) {
        return BatchResultErrorEntry.builder().id(entry.id()).code("InternalError").senderFault(false).build();
    }

    private static AwsServiceException throttled(ExecutionAttributes attributes) {
        return isDynamo(attributes)
                ? ProvisionedThroughputExceededException.builder().message("too much").build()
                : AwsServiceException.builder().message("ThrottlingException").statusCode(400).build();
    }

    private static boolean isDynamo(ExecutionAttributes attributes) {
        return "DynamoDb".equals(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
    }

    private synchronized boolean isOut() {
        return outage.filter(one -> calls.size() > one.from() && !one.over().getAsBoolean()).isPresent();
    }

    private synchronized Optional<Mischief> count(String operation) {
        if (dead) {
            throw new Killed();
        }
        calls.add(operation);
        return calls.size() == target + 1 ? mischief : Optional.empty();
    }

    private synchronized Mischief harm() {
        return mischief.orElseThrow();
    }

    private synchronized Killed die() {
        dead = true;
        return new Killed();
    }
}
