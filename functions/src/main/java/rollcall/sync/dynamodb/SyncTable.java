package rollcall.sync.dynamodb;

import java.time.YearMonth;
import java.util.Map;
import rollcall.dynamodb.SortedTable;
import rollcall.roster.DistrictId;
import rollcall.sync.BlobStore;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/// What lies in the table `sync`.
///
/// | item | partition | sort | attributes |
/// |---|---|---|---|
/// | state of a district | `DISTRICTS` | district | [DistrictItem] |
/// | state of a school | `SCHOOLS#<district>` | school | [SchoolItem] |
/// | entry of the audit trail | `TRAIL#<district>#<year>-<month>` | moment and id | [AuditItem] |
/// | match case | `MATCHES#<district>` | `<new id>#<vanished id>` | [DynamoMatchCases] |
/// | school of the platform | `PLATFORM#<district>` | platform school | [DynamoPlatformSchools] |
/// | pairs of schools | `PAIRS` | district | [DynamoSchoolPairs] |
/// | piece of a document | `BLOB#<district>#<school>` | `<document>#<number of the piece>` | [DynamoBlobs] |
public final class SyncTable {
    /// String.
    public static final String PARTITION = SortedTable.PARTITION;
    /// String.
    public static final String SORT = SortedTable.SORT;
    /// Number: when DynamoDB may drop the item, in seconds since 1970.
    public static final String TIME_TO_LIVE = "ttl";

    static final String DISTRICTS = "DISTRICTS";

    static final String PAIRS = "PAIRS";
    private static final String SEPARATOR = "#";

    private SyncTable() {}

    /// The request that creates this table under `name`. Time to live is turned on by a request of its own.
    public static CreateTableRequest createRequest(String name) {
        return SortedTable.createRequest(name);
    }

    static String schools(DistrictId district) {
        return "SCHOOLS" + SEPARATOR + district;
    }

    /// What was done in a district in one month.
    static String trail(DistrictId district, YearMonth month) {
        return "TRAIL" + SEPARATOR + district + SEPARATOR + month;
    }

    static String matches(DistrictId district) {
        return "MATCHES" + SEPARATOR + district;
    }

    static String platform(DistrictId district) {
        return "PLATFORM" + SEPARATOR + district;
    }

    static String blobs(BlobStore.Name name) {
        return "BLOB" + SEPARATOR + name.district() + SEPARATOR + name.school();
    }

    /// What the sort keys of all pieces of a document begin with.
    static String pieces(String document) {
        return document + SEPARATOR;
    }

    static Map<String, AttributeValue> key(String partition, String sort) {
        return SortedTable.key(partition, sort);
    }
}
