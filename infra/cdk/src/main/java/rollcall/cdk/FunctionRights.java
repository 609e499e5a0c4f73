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
            case NOTIFY -> notifying();
            case FEEDBACK -> feedback();
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
                new Right.Send(WorkQueue.NOTICES),
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
                Right.items(Table.NOTICES, "ROUNDS#*", "GetItem", "PutItem"),
                new Right.Send(WorkQueue.NOTICES),
                new Right.Delay(WorkQueue.SCHOOLS));
    }

    private static List<Right> notifying() {
        return List.of(
                Right.items(Table.SYNC, "DISTRICTS", "GetItem"),
                Right.items(Table.SYNC, "SCHOOLS#*", "GetItem", "Query"),
                Right.items(Table.SYNC, "BLOB#*", "Query"),
                Right.items(Table.DIRECTORY, "A#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "P#*", "BatchGetItem"),
                Right.items(Table.ACCESS, "DISTRICT#*", "GetItem"),
                Right.items(Table.NOTICES, "NOTICE#*", "BatchGetItem", "PutItem"),
                Right.items(Table.NOTICES, "ROUNDS#*", "GetItem", "PutItem"),
                Right.items(Table.NOTICES, "POINT#*", "BatchGetItem", "PutItem"),
                Right.items(Table.NOTICES, "OFFICE#*", "PutItem", "Query"),
                new Right.Delay(WorkQueue.NOTICES),
                new Right.SendMail(),
                new Right.SendTexts(),
                new Right.SessionKey());
    }

    private static List<Right> feedback() {
        return List.of(
                Right.items(Table.NOTICES, "NOTICE#*", "BatchGetItem", "PutItem"),
                Right.items(Table.NOTICES, "POINT#*", "PutItem"));
    }

    private static List<Right> audit() {
        return List.of(
                Right.items(Table.SYNC, "DISTRICTS", "GetItem", "PutItem", "Query"),
                Right.items(Table.SYNC, "SCHOOLS#*", "PutItem", "Query"),
                Right.items(Table.SYNC, "BLOB#*", "PutItem", "Query"),
                Right.items(Table.DIRECTORY, "A#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "C#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "P#*", "BatchGetItem"),
                new Right.Send(WorkQueue.NOTICES));
    }

    private static List<Right> api() {
        return Stream.of(apiAccess(), apiSync(), apiDirectory(), apiNotices(), apiElsewhere())
                .flatMap(List::stream)
                .toList();
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

    private static List<Right> apiNotices() {
        return List.of(
                Right.items(Table.NOTICES, "NOTICE#*", "BatchGetItem", "Query"),
                Right.items(Table.NOTICES, "ROUNDS#*", "GetItem", "PutItem", "Query"),
                Right.items(Table.NOTICES, "POINT#*", "BatchGetItem", "PutItem"));
    }

    private static List<Right> apiDirectory() {
        return List.of(
                Right.items(Table.DIRECTORY, "A#*", "BatchGetItem", "GetItem", "UpdateItem"),
                Right.items(Table.DIRECTORY, "C#*", "BatchGetItem"),
                Right.items(Table.DIRECTORY, "P#*", "BatchGetItem", "UpdateItem"),
                new Right.Lookup(Table.DIRECTORY));
    }

    private static List<Right> apiElsewhere() {
        return List.of(
                new Right.Send(WorkQueue.PLANS),
                new Right.Send(WorkQueue.SCHOOLS),
                new Right.Send(WorkQueue.NOTICES),
                new Right.CleverSecret(),
                new Right.SendMail(),
                new Right.SendTexts(),
                new Right.SessionKey());
    }
}
