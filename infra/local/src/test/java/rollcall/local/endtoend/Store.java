package rollcall.local.endtoend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.local.aws.LocalTables;
import rollcall.local.aws.Shared;
import rollcall.sync.dynamodb.SyncTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// A pair of tables on the shared servers, whose content can be kept and brought back.
final class Store {
    private static final int BATCH = 25;
    private static final Set<String> KEYS = Set.of(SyncTable.PARTITION, SyncTable.SORT);

    private final DynamoDbClient dynamo = Shared.AWS.dynamo();
    private final String directory = "directory-" + UUID.randomUUID();
    private final String sync = "sync-" + UUID.randomUUID();

    Store() {
        LocalTables tables = new LocalTables(dynamo);
        tables.createIfAbsent(DirectoryTable.createRequest(directory));
        tables.createIfAbsent(SyncTable.createRequest(sync));
    }

    /// All that was in a store.
    record Content(List<Map<String, AttributeValue>> directory, List<Map<String, AttributeValue>> sync) {
        static final Content NONE = new Content(List.of(), List.of());

        Content {
            directory = List.copyOf(directory);
            sync = List.copyOf(sync);
        }
    }

    String directory() {
        return directory;
    }

    String sync() {
        return sync;
    }

    Content content() {
        return new Content(items(directory), items(sync));
    }

    void restore(Content content) {
        restore(directory, content.directory());
        restore(sync, content.sync());
    }

    void delete() {
        dynamo.deleteTable(request -> request.tableName(directory));
        dynamo.deleteTable(request -> request.tableName(sync));
    }

    private List<Map<String, AttributeValue>> items(String table) {
        return dynamo.scanPaginator(request -> request.tableName(table).consistentRead(true)).items().stream().toList();
    }

    private void restore(String table, List<Map<String, AttributeValue>> items) {
        Set<Map<String, AttributeValue>> present = new HashSet<>(items(table));
        Set<Map<String, AttributeValue>> kept = new HashSet<>();
        List<WriteRequest> writes = new ArrayList<>();
        for (Map<String, AttributeValue> item : items) {
            kept.add(key(item));
            if (!present.contains(item)) {
                writes.add(WriteRequest.builder().putRequest(put -> put.item(item)).build());
            }
        }
        present.stream()
                .map(Store::key)
                .filter(key -> !kept.contains(key))
                .forEach(key -> writes.add(WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build()));
        for (int from = 0; from < writes.size(); from += BATCH) {
            List<WriteRequest> some = writes.subList(from, Math.min(writes.size(), from + BATCH));
            dynamo.batchWriteItem(request -> request.requestItems(Map.of(table, some)));
        }
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> key = new HashMap<>(item);
        key.keySet().retainAll(KEYS);
        return key;
    }
}
