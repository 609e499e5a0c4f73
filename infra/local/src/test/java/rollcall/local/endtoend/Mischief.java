package rollcall.local.endtoend;

import java.util.List;

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

    /// True if it can befall a call of this name.
    boolean befalls(String call) {
        return this != PARTIAL || call.equals("SendMessageBatch");
    }

    /// True if it is its turn at this call, where each call is befallen by one mischief only.
    boolean hasItsTurn(int call) {
        List<Mischief> ofAnyCall = List.of(KILLED_BEFORE, KILLED_AFTER, UNREACHABLE, ACKNOWLEDGEMENT_LOST, THROTTLED);
        return ofAnyCall.get(call % ofAnyCall.size()) == this;
    }
}
