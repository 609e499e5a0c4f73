package rollcall.lambda;

import static software.amazon.lambda.powertools.logging.PowertoolsLogging.withLogging;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.notify.Feedback;
import rollcall.notify.ses.SesEvents;

/// Takes what SES says of mails after it took them over, and returns how many notices it was about. What cannot be read
/// is not tried again: it would be no different.
public final class FeedbackHandler implements RequestHandler<SNSEvent, Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackHandler.class);
    private final Feedback feedback;

    public FeedbackHandler() {
        this(Wiring.fromEnvironment());
    }

    public FeedbackHandler(Wiring wiring) {
        this.feedback = wiring.notices().feedback();
    }

    @Override
    public Integer handleRequest(SNSEvent event, Context context) {
        return withLogging(context,
                () -> event.getRecords().stream().mapToInt(message -> take(message.getSNS())).sum());
    }

    private int take(SNSEvent.SNS message) {
        try {
            Optional<Feedback.Report> report = SesEvents.read(message.getMessage());
            report.ifPresent(feedback::take);
            return report.isPresent() ? 1 : 0;
        } catch (IllegalArgumentException e) {
            LOG.warn("message {} is no event of SES: {}", message.getMessageId(), e.getMessage());
            return 0;
        }
    }
}
