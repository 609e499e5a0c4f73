package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers, by message, when it shall come again.
final class Delays implements Redelivery {
    private final Map<String, Duration> delays = new LinkedHashMap<>();

    @Override
    public void after(SQSMessage message, Duration wait) {
        delays.put(message.getMessageId(), wait);
    }

    Map<String, Duration> all() {
        return Map.copyOf(delays);
    }
}
