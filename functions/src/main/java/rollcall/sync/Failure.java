package rollcall.sync;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.roster.SourceFailure;

/// Why a district's last attempt failed, and when the next one is.
///
/// @param code the reason, in the words of [rollcall.roster.SourceFailure] or one of our own
/// @param sentence what happened and what to do, without data
/// @param count how many attempts have failed in a row
/// @param since when the first of them began
/// @param next when it is tried again
public record Failure(String code, String sentence, int count, Instant since, Instant next) {
    public Failure {
        if (count < 1) {
            throw new IllegalArgumentException("a failure happened at least once");
        }
    }

    static final String INTERNAL = "INTERNAL";
    static final String INTERNAL_SENTENCE = "Something went wrong on our side. It is tried again by itself; the operators of Rollcall see the cause.";
    static final String STOPPED = "STOPPED";
    static final String STOPPED_SENTENCE = "The last attempt ended without a word: it ran out of time or memory. It is tried again by itself.";

    /// The failure after `former`: one more, and later again.
    static Failure next(Optional<Failure> former, String code, String sentence, Instant now) {
        int count = former.map(Failure::count).orElse(0) + 1;
        Instant since = former.map(Failure::since).orElse(now);
        return new Failure(code, sentence, count, since, now.plus(Backoff.after(count)));
    }

    /// True if only a person in the district can mend it: the source lets us read nothing of it.
    boolean disconnects() {
        return Stream.of(SourceFailure.values())
                .filter(SourceFailure::disconnected)
                .anyMatch(reason -> reason.name().equals(code));
    }

    /// The same failure, tried again at once.
    Failure dueAt(Instant now) {
        return new Failure(code, sentence, count, since, now);
    }

    /// The same failure, tried again not before `earliest`.
    Failure notBefore(Instant earliest) {
        return next.isBefore(earliest) ? new Failure(code, sentence, count, since, earliest) : this;
    }
}
