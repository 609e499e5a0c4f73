package rollcall.cdk;

import java.time.Duration;

/// The queues of tasks. Each has a queue for what was received too often.
enum WorkQueue {
    PLANS("plan-tasks", "PLAN_QUEUE_URL"),
    SCHOOLS("school-tasks", "SCHOOL_QUEUE_URL"),
    NOTICES("notice-tasks", "NOTICE_QUEUE_URL");

    /// With waits of 1, 2, 4, 8 and then 15 minutes this outlasts an outage of four hours.
    static final int RECEIVES = 20;
    /// AWS's advice is six times what a function may take, for a batch may be throttled before it is begun.
    static final Duration VISIBILITY = Duration.ofMinutes(90);

    private final String id;
    private final String variable;

    /// @param variable tells the functions the queue's address
    WorkQueue(String id, String variable) {
        this.id = id;
        this.variable = variable;
    }

    String id() {
        return id;
    }

    String variable() {
        return variable;
    }
}
