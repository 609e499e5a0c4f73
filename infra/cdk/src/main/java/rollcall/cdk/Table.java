package rollcall.cdk;

import java.util.Optional;
import rollcall.account.dynamodb.AccessTable;
import rollcall.directory.dynamodb.DirectoryTable;
import rollcall.notify.dynamodb.NoticesTable;
import rollcall.sync.dynamodb.SyncTable;

/// The tables.
enum Table {
    DIRECTORY("directory", "DIRECTORY_TABLE", DirectoryTable.KEY, Optional.empty(), Optional.empty()),
    SYNC("sync", "SYNC_TABLE", SyncTable.PARTITION, Optional.of(SyncTable.SORT), Optional.of(SyncTable.TIME_TO_LIVE)),
    ACCESS("access", "ACCESS_TABLE", AccessTable.PARTITION, Optional.empty(), Optional.of(AccessTable.TIME_TO_LIVE)),
    NOTICES("notices", "NOTICES_TABLE", NoticesTable.PARTITION, Optional.of(NoticesTable.SORT), Optional.empty());

    private final String id;
    private final String variable;
    private final String partition;
    private final Optional<String> sort;
    private final Optional<String> expiry;

    /// @param variable tells the functions the table's name
    /// @param expiry the attribute that says when DynamoDB may drop an item
    Table(String id, String variable, String partition, Optional<String> sort, Optional<String> expiry) {
        this.id = id;
        this.variable = variable;
        this.partition = partition;
        this.sort = sort;
        this.expiry = expiry;
    }

    /// An index of keys alone.
    record Index(String name, String partition, String sort) {}

    Optional<Index> index() {
        return switch (this) {
            case DIRECTORY -> Optional.of(
                    new Index(DirectoryTable.PEOPLE, DirectoryTable.FOUND_IN, DirectoryTable.FOUND_BY));
            case SYNC, ACCESS, NOTICES -> Optional.empty();
        };
    }

    String id() {
        return id;
    }

    String variable() {
        return variable;
    }

    String partition() {
        return partition;
    }

    Optional<String> sort() {
        return sort;
    }

    Optional<String> expiry() {
        return expiry;
    }
}
