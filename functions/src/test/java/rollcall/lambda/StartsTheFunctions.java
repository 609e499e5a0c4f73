package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.List;
import org.slf4j.LoggerFactory;

/// Makes every handler as Lambda does, and gives one of them a message it cannot read.
final class StartsTheFunctions {
    private StartsTheFunctions() {}

    public static void main(String[] arguments) {
        LoggerFactory.getLogger("rollcall")
                .info("made {}",
                        List.of(new FanOutHandler(), new PlanHandler(), new ApplyHandler(), new AuditHandler(),
                                new ApiHandler()).size());
        SQSMessage message = new SQSMessage();
        message.setMessageId("m1");
        message.setReceiptHandle("r1");
        message.setBody("not a task");
        SQSEvent event = new SQSEvent();
        event.setRecords(List.of(message));
        new PlanHandler().handleRequest(event, new Invocation(Duration.ofMinutes(1)));
    }
}
