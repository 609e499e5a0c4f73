package rollcall.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Goes on with a round: tells everybody of the audience who was not told yet. Each person's notice is stored before it
/// is sent, so that a worker that dies between leaves a notice that is perhaps sent, and never two.
public final class SendNotices {
    /// What a message may take: a text message asks twice.
    private static final Duration RESERVE = Duration.ofSeconds(45);

    private final NoticeTools tools;
    private final Clock clock;

    public SendNotices(NoticeTools tools, Clock clock) {
        this.tools = tools;
        this.clock = clock;
    }

    /// Sends what is left of the round.
    ///
    /// @param deadline when the worker is stopped from outside; sending stops by itself before it
    /// @throws InterruptedException if the worker is to end; what was sent is stored
    public SendOutcome send(NoticeTask task, Instant deadline) throws InterruptedException {
        Optional<Round> round = tools.rounds()
                .find(task.district(), task.school(), task.audience())
                .filter(found -> found.id().equals(task.round()) && found.underWay());
        return round.isEmpty()
                ? new SendOutcome.Superseded()
                : send(new RoundWork(tools, round.get(), clock), deadline);
    }

    private SendOutcome send(RoundWork work, Instant deadline) throws InterruptedException {
        for (Recipient.Owed owner : work.owed()) {
            if (!clock.instant().plus(RESERVE).isBefore(deadline)) {
                return work.interrupted();
            }
            tools.pace().await();
            Optional<String> obstacle = work.tell(owner);
            if (obstacle.isPresent()) {
                return work.postponed(obstacle.get());
            }
        }
        return work.finished();
    }
}
