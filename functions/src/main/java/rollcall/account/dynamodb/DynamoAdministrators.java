package rollcall.account.dynamodb;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.account.Administrator;
import rollcall.account.AdministratorStore;
import rollcall.dynamodb.ItemReader;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.EmailAddress;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// Each appointment twice, in the item of the person and in that of the district, written in one transaction: one read
/// finds a person's districts or a district's people.
public final class DynamoAdministrators implements AdministratorStore {
    /// What the names of the attributes begin with, so that no district's id is the name of another attribute.
    private static final String APPOINTED = "appointed:";
    private final DynamoDbClient client;
    private final String table;

    public DynamoAdministrators(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = tableName;
    }

    @Override
    public List<Administrator> find(EmailAddress email) {
        ItemReader item = item(AccessTable.person(ContactPoint.of(email)));
        return item.namesAfter(APPOINTED)
                .stream()
                .map(DistrictId::new)
                .sorted()
                .flatMap(district -> read(item, district.value(), district).stream())
                .toList();
    }

    @Override
    public Optional<Administrator> find(DistrictId district, EmailAddress email) {
        return read(item(AccessTable.person(ContactPoint.of(email))), district.value(), district);
    }

    @Override
    public List<Administrator> all(DistrictId district) {
        ItemReader item = item(AccessTable.district(district));
        return item.namesAfter(APPOINTED)
                .stream()
                .flatMap(person -> read(item, person, district).stream())
                .sorted(Comparator.comparing(each -> each.email().value()))
                .toList();
    }

    @Override
    public void appoint(Administrator administrator) {
        Map<String, AttributeValue> values = Map.of(":value", AdministratorItem.write(administrator));
        writeBoth(administrator.district(), administrator.email(), "SET #name = :value", values);
    }

    @Override
    public void dismiss(DistrictId district, EmailAddress email) {
        writeBoth(district, email, "REMOVE #name", Map.of());
    }

    private void writeBoth(DistrictId district, EmailAddress email, String update,
            Map<String, AttributeValue> values) {
        ContactPoint person = ContactPoint.of(email);
        client.transactWriteItems(request -> request.transactItems(
                write(AccessTable.person(person), district.value(), update, values),
                write(AccessTable.district(district), person.key(), update, values)));
    }

    private TransactWriteItem write(Map<String, AttributeValue> key, String name, String update,
            Map<String, AttributeValue> values) {
        Update.Builder builder = Update.builder()
                .tableName(table)
                .key(key)
                .updateExpression(update)
                .expressionAttributeNames(Map.of("#name", APPOINTED + name));
        return TransactWriteItem.builder()
                .update(values.isEmpty() ? builder.build() : builder.expressionAttributeValues(values).build())
                .build();
    }

    private ItemReader item(Map<String, AttributeValue> key) {
        return new ItemReader(client.getItem(request -> request.tableName(table).key(key).consistentRead(true))
                .item());
    }

    private static Optional<Administrator> read(ItemReader item, String name, DistrictId district) {
        return item.map(APPOINTED + name).map(map -> AdministratorItem.read(district, map));
    }
}
