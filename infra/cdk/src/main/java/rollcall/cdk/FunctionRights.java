package rollcall.cdk;

import java.util.List;
import java.util.stream.Stream;

/// What each function may do: what it was seen doing, which a test compares with this.
final class FunctionRights {
    private FunctionRights() {}

    static List<Right> of(Function function) {
        return switch (function) {
            case FAN_OUT -> fanOut();
            case PLAN -> plan();
            case APPLY -> apply();
            case AUDIT -> audit();
            case API -> api();
        };
    }

    private static List<Right> fanOut() {
        return List.of(
                Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem", "Query"),
                new Right.Send(WorkQueue.PLANS),
                new Right.CleverSecret());
    }

    private static List<Right> plan() {
        return List.of(
                Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem"),
                Right.items(Table.SYNC, "SCHOOLS#*", "GetItem", "PutItem", "Query"),
                Right.items(Table.SYNC, "BLOB#*", "DeleteItem", "PutItem", "Query"),
                Right.items(Table.SYNC, "MATCHES#*", "Query", "UpdateItem"),
                Right.items(Table.SYNC, "TRAIL#*", "PutItem"),
                Right.items(Table.DIRECTORY, "A#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "C#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "P#*", "BatchGetItem"),
                new Right.Send(WorkQueue.SCHOOLS),
                new Right.Delay(WorkQueue.PLANS),
                new Right.CleverSecret());
    }

    private static List<Right> apply() {
        return List.of(
                Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem"),
                Right.items(Table.SYNC, "SCHOOLS#*", "GetItem", "PutItem"),
                Right.items(Table.SYNC, "BLOB#*", "DeleteItem", "Query"),
                Right.items(Table.DIRECTORY, "A#*", "GetItem", "UpdateItem"),
                Right.items(Table.DIRECTORY, "C#*", "UpdateItem"),
                Right.items(Table.DIRECTORY, "P#*", "UpdateItem"),
                new Right.Delay(WorkQueue.SCHOOLS));
    }

    private static List<Right> audit() {
        return List.of(
                Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem", "Query"),
                Right.items(Table.SYNC, "SCHOOLS#*", "PutItem", "Query"),
                Right.items(Table.SYNC, "BLOB#*", "PutItem", "Query"),
                Right.items(Table.DIRECTORY, "A#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "C#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "P#*", "BatchGetItem"));
    }

    private static List<Right> api() {
        return Stream.of(apiAccess(), apiSync(), apiDirectory(), apiElsewhere()).flatMap(List::stream).toList();
    }

    private static List<Right> apiAccess() {
        return List.of(
                Right.items(Table.ACCESS, "CODE#*", "DeleteItem", "GetItem", "PutItem"),
                Right.items(Table.ACCESS, "TRIES#*", "UpdateItem"),
                Right.items(Table.ACCESS, "LIMIT#*", "UpdateItem"),
                Right.items(Table.ACCESS, "ENDED#*", "GetItem", "PutItem"),
                Right.items(Table.ACCESS, "STATE#*", "DeleteItem", "PutItem"),
                Right.items(Table.ACCESS, "ANSWER#*", "DeleteItem", "GetItem", "PutItem"),
                Right.items(Table.ACCESS, "PERSON#*", "GetItem", "UpdateItem"),
                Right.items(Table.ACCESS, "DISTRICT#*", "GetItem", "UpdateItem"));
    }

    private static List<Right> apiSync() {
        return List.of(
                Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem", "Query"),
                Right.items(Table.SYNC, "SCHOOLS#*", "GetItem", "PutItem", "Query"),
                Right.items(Table.SYNC, "BLOB#*", "DeleteItem", "PutItem", "Query"),
                Right.items(Table.SYNC, "TRAIL#*", "PutItem", "Query"),
                Right.items(Table.SYNC, "MATCHES#*", "Query", "UpdateItem"),
                Right.items(Table.SYNC, "PLATFORM#*", "PutItem", "Query"),
                Right.items(Table.SYNC, "PAIRS", "GetItem", "PutItem"));
    }

    private static List<Right> apiDirectory() {
        return List.of(
                Right.items(Table.DIRECTORY, "A#*", "BatchGetItem", "GetItem", "UpdateItem"),
                Right.items(Table.DIRECTORY, "C#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "P#*", "BatchGetItem"),
                new Right.Lookup(Table.DIRECTORY));
    }

    private static List<Right> apiElsewhere() {
        return List.of(
                new Right.Send(WorkQueue.PLANS),
                new Right.Send(WorkQueue.SCHOOLS),
                new Right.CleverSecret(),
                new Right.SendMail(),
                new Right.SessionKey());
    }
}
