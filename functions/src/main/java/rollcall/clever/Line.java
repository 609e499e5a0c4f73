package rollcall.clever;

import java.util.concurrent.atomic.AtomicInteger;

/// What the requests of one call share: the quota, the deadline, and the count of what was sent.
record Line(Quota quota, Deadline deadline, AtomicInteger sent) {
    Line(Quota quota, Deadline deadline) {
        this(quota, deadline, new AtomicInteger());
    }
}
