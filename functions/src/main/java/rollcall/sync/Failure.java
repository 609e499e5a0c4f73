package rollcall.sync;

import java.time.Instant;

/// Why a district's last attempt failed, and when the next one is.
///
/// @param code the reason, in the words of [rollcall.roster.SourceFailure] or one of our own
/// @param sentence what happened and what to do, without data
/// @param count how many attempts have failed in a row
/// @param since when the first of them began
/// @param next when it is tried again
/// @param noticeOwed true until the administrator was told of this reason
public record Failure(String code, String sentence, int count, Instant since, Instant next, boolean noticeOwed) {
    public Failure {
        if (count < 1) {
            throw new IllegalArgumentException("a failure happened at least once");
        }
    }
}
