package rollcall.local.lambda;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;

/// How long functions want their messages hidden. The real queue, which knows no other time than the real one, is told
/// to hide them for hours.
public final class HidingWishes implements ExecutionInterceptor {
    private static final int HOURS = 36_000;
    private final Map<String, Duration> wishes = new ConcurrentHashMap<>();

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (context.request() instanceof ChangeMessageVisibilityRequest wish) {
            wishes.put(wish.receiptHandle(), Duration.ofSeconds(wish.visibilityTimeout()));
            return wish.toBuilder().visibilityTimeout(HOURS).build();
        }
        return context.request();
    }

    /// The last wish for a message, once.
    Optional<Duration> take(String receiptHandle) {
        return Optional.ofNullable(wishes.remove(receiptHandle));
    }
}
