package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Works through the messages of one event: one bad message does not sink the others.
final class Batch {
    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);
    private final Redelivery redelivery;

    Batch(Redelivery redelivery) {
        this.redelivery = redelivery;
    }

    /// Calls `work` with every message. What it returns says how long the message shall wait before it comes again;
    /// empty means it is done. A message whose work throws comes again later and later.
    SQSBatchResponse each(SQSEvent event, Function<SQSMessage, Optional<Duration>> work) {
        List<BatchItemFailure> failures = new ArrayList<>();
        for (SQSMessage message : event.getRecords()) {
            attempt(message, work).ifPresent(wait -> {
                redelivery.after(message, wait);
                failures.add(new BatchItemFailure(message.getMessageId()));
            });
        }
        return new SQSBatchResponse(failures);
    }

    private static Optional<Duration> attempt(SQSMessage message, Function<SQSMessage, Optional<Duration>> work) {
        try {
            return work.apply(message);
        } catch (RuntimeException e) {
            LOG.atError()
                    .addKeyValue("messageId", message.getMessageId())
                    .setCause(e)
                    .log("a task failed and is delivered again");
            return Optional.of(Backoff.after(message));
        }
    }
}
