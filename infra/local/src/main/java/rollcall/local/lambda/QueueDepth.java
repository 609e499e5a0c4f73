package rollcall.local.lambda;

/// How many messages a queue holds.
///
/// @param waiting can be received now
/// @param invisible were received and are neither deleted nor given back
/// @param delayed cannot be received yet
public record QueueDepth(int waiting, int invisible, int delayed) {
    public boolean isEmpty() {
        return total() == 0;
    }

    public int total() {
        return waiting + invisible + delayed;
    }
}
