package rollcall.notify.dynamodb;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rollcall.dynamodb.ItemWriter;
import rollcall.dynamodb.States;
import rollcall.notify.NewsId;
import rollcall.notify.OfficeNotice;
import rollcall.notify.OfficeStore;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// What administrators were told, that of one administrator in one partition.
public final class DynamoOfficeStore implements OfficeStore {
    /// String: the attempt that told it, or began to.
    private static final String TELLER = "teller";
    /// String: an instant.
    private static final String AT = "at";
    /// Flag: nothing was told by that attempt.
    private static final String RELEASED = "released";
    private static final String SAME_ATTEMPT = TELLER + " = :attempt";
    private static final String MAY_BEGIN = "attribute_not_exists(" + NoticesTable.PARTITION + ") OR " + SAME_ATTEMPT
            + " OR " + RELEASED + " = :released";

    private final DynamoDbClient client;
    private final String table;

    public DynamoOfficeStore(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = tableName;
    }

    @Override
    public Set<NewsId> told(DistrictId district, ContactPoint officer) {
        return new States(client, table).all(NoticesTable.office(district, officer))
                .stream()
                .filter(item -> !item.flag(RELEASED))
                .map(item -> new NewsId(item.text(NoticesTable.SORT)))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean begin(OfficeNotice notice) {
        return put(notice, false, MAY_BEGIN, Map.of(":attempt", AttributeValue.fromS(notice.attempt()),
                ":released", AttributeValue.fromBool(true)));
    }

    @Override
    public void release(OfficeNotice notice) {
        put(notice, true, SAME_ATTEMPT, Map.of(":attempt", AttributeValue.fromS(notice.attempt())));
    }

    private boolean put(OfficeNotice notice, boolean released, String condition, Map<String, AttributeValue> values) {
        Map<String, AttributeValue> item = new HashMap<>(new ItemWriter().text(TELLER, notice.attempt())
                .instant(AT, Optional.of(notice.at()))
                .flag(RELEASED, released)
                .asItem());
        item.putAll(NoticesTable.news(notice.district(), notice.officer(), notice.news()));
        try {
            client.putItem(request -> request.tableName(table)
                    .item(item)
                    .conditionExpression(condition)
                    .expressionAttributeValues(values));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }
}
