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
    /// AWS takes so long that the function's time is all but over.
    LATE,
    /// AWS does only a part of what it was asked.
    PARTIAL;

    /// The writes of accounts, classes and contact points are all alike.
    private static final String ENTITY_WRITE = "UpdateItem";
    private static final Set<String> READS = Set.of("GetItem", "BatchGetItem", "Query");
    private static final List<Mischief> OF_AN_ENTITY = List.of(
            KILLED_BEFORE, KILLED_AFTER, UNREACHABLE, ACKNOWLEDGEMENT_LOST, THROTTLED, LATE);
    private static final List<Mischief> OF_ANOTHER = List.of(UNREACHABLE, THROTTLED, LATE);

    /// False if it comes to the same as another for a call of this name, such as death before and after one that only
    /// reads.
    boolean concerns(String name) {
        return switch (this) {
            case KILLED_BEFORE, UNREACHABLE, THROTTLED, LATE -> true;
            case KILLED_AFTER, ACKNOWLEDGEMENT_LOST -> !READS.contains(name);
            case PARTIAL -> name.equals("SendMessageBatch");
        };
    }

    /// True if it is to befall this call, where those that take turns befall one call each: all at the writes of
    /// entities, and at any other those that kill nobody and lose no answer.
    boolean hasItsTurn(String name, int call) {
        List<Mischief> turns = name.equals(ENTITY_WRITE) ? OF_AN_ENTITY : OF_ANOTHER;
        return !turns.contains(this) || turns.get(call % turns.size()) == this;
    }
}
