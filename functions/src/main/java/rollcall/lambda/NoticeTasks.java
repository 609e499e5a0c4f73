package rollcall.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rollcall.notify.NoticeTask;
import rollcall.notify.OfficeOutcome;
import rollcall.notify.OfficeTask;
import rollcall.notify.SendNotices;
import rollcall.notify.SendOfficeNews;
import rollcall.notify.SendOutcome;
import rollcall.notify.sqs.NoticeTaskCodec;

/// Carries out what the notice queue asks for.
final class NoticeTasks {
    private static final Logger LOG = LoggerFactory.getLogger(NoticeTasks.class);
    private final SendNotices send;
    private final SendOfficeNews office;
    private final NoticeWiring wiring;

    NoticeTasks(NoticeWiring wiring) {
        this.wiring = wiring;
        this.send = wiring.sendNotices();
        this.office = wiring.sendOfficeNews();
    }

    /// Does what the message says.
    ///
    /// @return how long it shall wait before it comes again; empty means it is done
    Optional<Duration> carryOut(SQSMessage message, Context context) {
        Instant deadline = wiring.deadline(context);
        Duration later = Backoff.ofWhatIsSent(message);
        try {
            return switch (NoticeTaskCodec.read(message.getBody())) {
                case NoticeTask round -> told(round, send.send(round, deadline), later);
                case OfficeTask news -> told(news, office.send(news, deadline), later);
            };
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(Duration.ZERO);
        }
    }

    private static Optional<Duration> told(OfficeTask task, OfficeOutcome outcome, Duration later) {
        return switch (outcome) {
            case OfficeOutcome.Told(int sent, int failed) -> {
                LOG.info("news for the office of {}: {} sent, {} failed", task.district(), sent, failed);
                yield Optional.empty();
            }
            case OfficeOutcome.ToBeContinued _ -> {
                LOG.info("news for the office of {}: some are left", task.district());
                yield Optional.of(Duration.ZERO);
            }
            case OfficeOutcome.Postponed(String code) -> {
                LOG.warn("news for the office of {} wait: {}", task.district(), code);
                yield Optional.of(later);
            }
        };
    }

    private static Optional<Duration> told(NoticeTask task, SendOutcome outcome, Duration later) {
        return switch (outcome) {
            case SendOutcome.Finished finished -> {
                LOG.info("notices of {} for {}: {} sent, {} failed, {} perhaps sent", task.school(), task.audience(),
                        finished.counts().sent(), finished.counts().failed(), finished.counts().unsure());
                yield Optional.empty();
            }
            case SendOutcome.ToBeContinued more -> {
                LOG.info("notices of {} for {}: {} are left", task.school(), task.audience(),
                        more.counts().waiting());
                yield Optional.of(Duration.ZERO);
            }
            case SendOutcome.Postponed(String code) -> {
                LOG.warn("notices of {} for {} wait: {}", task.school(), task.audience(), code);
                yield Optional.of(later);
            }
            case SendOutcome.Superseded _ -> {
                LOG.info("skipped notices of {} for {}: the round is over", task.school(), task.audience());
                yield Optional.empty();
            }
        };
    }
}
