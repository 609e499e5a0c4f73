package rollcall.cdk;

import java.util.List;

/// What a function may do with one thing, and nothing else.
sealed interface Right {

    /// Calls on items whose partition key is of one kind.
    ///
    /// @param keys a pattern such as `SCHOOLS#*`
    /// @param calls names of operations, such as `GetItem`
    record Items(Table table, String keys, List<String> calls) implements Right {
        public Items {
            calls = List.copyOf(calls);
        }
    }

    /// To query a table's index, whose partitions a policy cannot tell apart.
    record Lookup(Table table) implements Right {}

    /// To put tasks into a queue.
    record Send(WorkQueue queue) implements Right {}

    /// To say when a task that is not done comes again.
    record Delay(WorkQueue queue) implements Right {}

    /// To read our id and secret at Clever.
    record CleverSecret() implements Right {}

    /// To read what sessions are signed with.
    record SessionKey() implements Right {}

    /// To send mail from the one address.
    record SendMail() implements Right {}

    /// To send text messages, and to ask who wants none.
    record SendTexts() implements Right {}

    static Items items(Table table, String keys, String... calls) {
        return new Items(table, keys, List.of(calls));
    }
}
