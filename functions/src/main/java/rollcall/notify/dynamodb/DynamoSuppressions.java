package rollcall.notify.dynamodb;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import rollcall.dynamodb.BatchReader;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.notify.Suppression;
import rollcall.notify.Suppressions;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// Suppressions, each in a partition of its own.
public final class DynamoSuppressions implements Suppressions {
    /// String: a name of [Suppression].
    private static final String WHY = "why";
    /// String: an instant.
    private static final String AT = "at";

    private final DynamoDbClient client;
    private final String table;

    public DynamoSuppressions(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = tableName;
    }

    @Override
    public Map<ContactPoint, Suppression> find(DistrictId district, Collection<ContactPoint> points) {
        List<Map<String, AttributeValue>> keys = points.stream()
                .distinct()
                .map(point -> NoticesTable.suppression(district, point))
                .toList();
        return new BatchReader(client, table).read(keys)
                .stream()
                .map(ItemReader::new)
                .collect(Collectors.toMap(DynamoSuppressions::point, item -> Suppression.valueOf(item.text(WHY))));
    }

    @Override
    public void add(DistrictId district, ContactPoint point, Suppression why, Instant at) {
        try {
            client.putItem(request(district, point, why, at));
        } catch (ConditionalCheckFailedException _) {
            // The owner's wish stays.
        }
    }

    private PutItemRequest request(DistrictId district, ContactPoint point, Suppression why, Instant at) {
        Map<String, AttributeValue> item = new HashMap<>(
                new ItemWriter().text(WHY, why.name()).instant(AT, Optional.of(at)).asItem());
        item.putAll(NoticesTable.suppression(district, point));
        PutItemRequest.Builder request = PutItemRequest.builder().tableName(table).item(item);
        return switch (why) {
            case UNSUBSCRIBED, COMPLAINED -> request.build();
            case UNDELIVERABLE ->
                request.conditionExpression(
                        "attribute_not_exists(" + NoticesTable.PARTITION + ") OR " + WHY + " = :why")
                        .expressionAttributeValues(Map.of(":why", AttributeValue.fromS(why.name())))
                        .build();
        };
    }

    private static ContactPoint point(ItemReader item) {
        return new ContactPoint(NoticesTable.last(item.text(NoticesTable.PARTITION)));
    }
}
