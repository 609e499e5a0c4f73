package rollcall.local.endtoend;

import java.util.List;
import java.util.Set;

/// What can befall one call to AWS.
enum Mischief {
    /// The worker dies before it calls.
    KILLED_BEFORE,
    /// The worker dies after AWS did what it was asked.
    KILLED_AFTER,
    /// AWS is not reached.
    UNREACHABLE,
    /// AWS did what it was asked, but the worker does not learn of it.
    ACKNOWLEDGEMENT_LOST,
    /// AWS wants to be asked later.
    THROTTLED,
    /// AWS does only a part of what it was asked.
    PARTIAL;

    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query");

    /// True if it is to befall this call. What comes to the same is tried once: before and after a call that only
    /// reads, and, by turns, the two ways of AWS to do nothing and say so.
    boolean befalls(String name, int call) {
        return switch (this) {
            case KILLED_BEFORE -> true;
            case KILLED_AFTER, ACKNOWLEDGEMENT_LOST -> !READS.contains(name);
            case UNREACHABLE -> call % 2 == 0;
            case THROTTLED -> call % 2 == 1;
            case PARTIAL -> name.equals("SendMessageBatch");
        };
    }

    /// True if it is its turn at this call, where each call is befallen by one mischief only.
    boolean hasItsTurn(int call) {
        List<Mischief> ofAnyCall = List.of(KILLED_BEFORE, KILLED_AFTER, UNREACHABLE, ACKNOWLEDGEMENT_LOST, THROTTLED);
        return ofAnyCall.get(call % ofAnyCall.size()) == this;
    }
}
