package rollcall.sync.dynamodb;

import java.time.YearMonth;
import java.util.Map;
import rollcall.roster.DistrictId;
import rollcall.sync.BlobStore;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

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
    public static final String PARTITION = "pk";
    /// String.
    public static final String SORT = "sk";
    /// Number: when DynamoDB may drop the item, in seconds since 1970.
    public static final String TIME_TO_LIVE = "ttl";

    static final String DISTRICTS = "DISTRICTS";

    static final String PAIRS = "PAIRS";
    private static final String SEPARATOR = "#";

    private SyncTable() {}

    /// The request that creates this table under `name`. Time to live is turned on by a request of its own.
    public static CreateTableRequest createRequest(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text(PARTITION), text(SORT))
                .keySchema(key(PARTITION, KeyType.HASH), key(SORT, KeyType.RANGE))
                .build();
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
        return Map.of(PARTITION, AttributeValue.fromS(partition), SORT, AttributeValue.fromS(sort));
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
