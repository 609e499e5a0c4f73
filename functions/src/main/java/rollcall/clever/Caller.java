package rollcall.clever;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import rollcall.clever.wire.AnswerReader;
import rollcall.roster.SourceException;
import rollcall.roster.SourceFailure;

/// Sends a request until it is settled: waits for the quota, renews what was refused, backs off from what may pass.
///
/// Ends at the deadline at the latest. Clever documents which answers are worth repeating (dev.clever.com,
/// "Error messages").
final class Caller {
    private final Exchange exchange;
    private final Sleeper sleeper;
    private final Jitter jitter;
    private final Clock clock;
    private final CleverLimits limits;

    Caller(Exchange exchange, Sleeper sleeper, Jitter jitter, Clock clock, CleverLimits limits) {
        this.exchange = exchange;
        this.sleeper = sleeper;
        this.jitter = jitter;
        this.clock = clock;
        this.limits = limits;
    }

    /// The answer to a request that Clever should not deny.
    ///
    /// @throws SourceException if it could not be had, [SourceFailure#REJECTED] if Clever denied it
    <T> T read(URI address, Access access, Line line, AnswerReader<T> reader) {
        return switch (ask(Question.of(address), access, line, reader)) {
            case Answer.Read<T>(T value) -> value;
            case Answer.Denied<T>(int status) -> throw failure(
                    SourceFailure.REJECTED, "HTTP " + status + " from " + address.getPath());
        };
    }

    /// The answer to a request that Clever may deny.
    ///
    /// @throws SourceException if there was none
    <T> Answer.Settled<T> ask(Question question, Access access, Line line, AnswerReader<T> reader) {
        try {
            return untilSettled(question, access, line, reader);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new SourceException(SourceFailure.OUT_OF_TIME);
        }
    }

    private <T> Answer.Settled<T> untilSettled(Question question, Access first, Line line, AnswerReader<T> reader)
            throws InterruptedException {
        Access access = first;
        int failures = 0;
        while (true) {
            switch (send(question, access, line, reader)) {
                case Answer.Settled<T> settled -> {
                    return settled;
                }
                case Answer.Unauthorised<T> _ -> access = access.renewed();
                case Answer.Throttled<T> throttled ->
                    line.quota().exhausted(throttled.limit(), jitter.upTo(Jitter.AFTER_RESET));
                case Answer.Failed<T> failed -> {
                    failures++;
                    backOff(failures, failed, line.deadline());
                }
            }
        }
    }

    private <T> Answer<T> send(Question question, Access access, Line line, AnswerReader<T> reader)
            throws InterruptedException {
        line.deadline().mustAllow(clock.instant());
        line.quota().enter(sleeper, line.deadline());
        line.sent().incrementAndGet();
        return exchange.send(question, access.authorization(), line, reader);
    }

    private void backOff(int failures, Answer.Failed<?> failed, Deadline deadline) throws InterruptedException {
        if (failures >= limits.tries()) {
            throw failure(failed.failure(), failed.detail());
        }
        Instant again = clock.instant().plus(jitter.backoff(failures));
        deadline.mustAllow(again);
        sleeper.until(again);
    }

    private static SourceException failure(SourceFailure failure, String detail) {
        return new SourceException(failure, new IOException(detail));
    }
}
