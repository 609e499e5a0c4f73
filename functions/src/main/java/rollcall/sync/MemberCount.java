package rollcall.sync;

import java.util.concurrent.atomic.AtomicInteger;
import rollcall.directory.WriteOutcome;

/// Counts, from many threads, the memberships a plan adds and removes.
final class MemberCount {
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger removed = new AtomicInteger();

    WriteOutcome count(WriteOutcome outcome) {
        switch (outcome) {
            case WriteOutcome.Written written -> {
                added.addAndGet(written.membersAdded());
                removed.addAndGet(written.membersRemoved());
            }
            case WriteOutcome.Superseded _ -> {
            }
        }
        return outcome;
    }

    int added() {
        return added.get();
    }

    int removed() {
        return removed.get();
    }
}
