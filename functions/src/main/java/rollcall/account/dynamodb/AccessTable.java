package rollcall.account.dynamodb;

import java.util.Map;
import rollcall.account.AccessKey;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// What lies in the table `access`.
///
/// | item | partition | attributes |
/// |---|---|---|
/// | what is remembered for a while | `<kind>#<digest>` | [DynamoAccessStore] |
/// | the districts somebody was appointed in | `PERSON#<contact point>` | one for each district, [AdministratorItem] |
/// | the administrators of a district | `DISTRICT#<district>` | one for each contact point, [AdministratorItem] |
public final class AccessTable {
    /// String.
    public static final String PARTITION = "pk";
    /// Number: when DynamoDB may drop the item, in seconds since 1970.
    public static final String TIME_TO_LIVE = "ttl";

    private AccessTable() {}

    /// The request that creates this table under `name`. Time to live is turned on by a request of its own.
    public static CreateTableRequest createRequest(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        AttributeDefinition.builder()
                                .attributeName(PARTITION)
                                .attributeType(ScalarAttributeType.S)
                                .build())
                .keySchema(KeySchemaElement.builder().attributeName(PARTITION).keyType(KeyType.HASH).build())
                .build();
    }

    static Map<String, AttributeValue> key(AccessKey key) {
        return key(key.toString());
    }

    static Map<String, AttributeValue> person(ContactPoint person) {
        return key("PERSON#" + person.key());
    }

    static Map<String, AttributeValue> district(DistrictId district) {
        return key("DISTRICT#" + district);
    }

    private static Map<String, AttributeValue> key(String partition) {
        return Map.of(PARTITION, AttributeValue.fromS(partition));
    }
}
