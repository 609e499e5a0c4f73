package rollcall.local.lambda;

/// What is left to do for a function that is fed from a queue.
///
/// @param queue what the queue holds
/// @param running how many invocations are under way
public record Workload(QueueDepth queue, int running) {

    /// True if there is nothing in the queue, nothing that comes back to it, and no invocation under way.
    public boolean isDone() {
        return queue.isEmpty() && running == 0;
    }

    /// True if an invocation is under way, or could be begun now.
    public boolean moves() {
        return running > 0 || queue.waiting() > 0;
    }
}
