package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;

/// When a message of one queue that is not done comes again (port). Never fails: without it the queue's own time-out
/// brings the message back.
@FunctionalInterface
interface Redelivery {

    /// Lets the message come again after `wait`.
    void after(SQSMessage message, Duration wait);
}
