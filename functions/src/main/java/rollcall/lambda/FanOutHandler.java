package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.time.DateTime;
import rollcall.sync.FanOut;
import rollcall.sync.RunId;

/// Starts a run on schedule. With the detail `{"only": "due"}` it starts only what failed
/// and is due again, and nights that never began.
public final class FanOutHandler implements RequestHandler<ScheduledEvent, Integer> {
    private final FanOut fanOut;

    public FanOutHandler() {
        this(Wiring.fromEnvironment());
    }

    public FanOutHandler(Wiring wiring) {
        this.fanOut = wiring.fanOut();
    }

    @Override
    public Integer handleRequest(ScheduledEvent event, Context context) {
        return withLogging(context, () -> start(event));
    }

    private int start(ScheduledEvent event) {
        DateTime time = Objects.requireNonNull(event.getTime(), "the event has no time");
        Instant moment = Instant.ofEpochMilli(time.getMillis());
        RunId run = RunId.at(moment);
        Object only = Optional.ofNullable(event.getDetail()).orElse(Map.of()).get("only");
        return switch (String.valueOf(only)) {
            case "due" -> fanOut.due(run);
            case "hour" -> fanOut.at(run, moment);
            default -> fanOut.all(run);
        };
    }
}
