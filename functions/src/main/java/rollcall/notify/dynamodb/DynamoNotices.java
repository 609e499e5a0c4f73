package rollcall.notify.dynamodb;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import rollcall.dynamodb.BatchReader;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.States;
import rollcall.notify.Audience;
import rollcall.notify.Notice;
import rollcall.notify.NoticeState;
import rollcall.notify.NoticeStore;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/// Notices, those of one account in one partition.
public final class DynamoNotices implements NoticeStore {
    private static final String SAME_ATTEMPT = NoticeItem.ATTEMPT + " = :attempt";
    /// The states in which nobody was told, by the names they have in a condition.
    private static final Map<String, AttributeValue> UNTOLD = Arrays.stream(NoticeState.values())
            .filter(state -> !state.told())
            .collect(Collectors.toMap(state -> ":" + state.name(), state -> AttributeValue.fromS(state.name())));
    private static final String MAY_BEGIN = "attribute_not_exists(" + NoticesTable.PARTITION + ") OR " + SAME_ATTEMPT
            + " OR #state IN (" + String.join(", ", UNTOLD.keySet()) + ")";

    private static final Map<String, String> STATE = Map.of("#state", NoticeItem.STATE);

    private final DynamoDbClient client;
    private final String table;

    public DynamoNotices(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = tableName;
    }

    @Override
    public Map<AccountId, Notice> find(DistrictId district, Audience audience, Collection<AccountId> accounts) {
        List<Map<String, AttributeValue>> keys = accounts.stream()
                .distinct()
                .map(account -> NoticesTable.notice(district, account, audience))
                .toList();
        return new BatchReader(client, table).read(keys)
                .stream()
                .map(item -> NoticeItem.read(district, new ItemReader(item)))
                .collect(Collectors.toMap(Notice::account, notice -> notice));
    }

    @Override
    public List<Notice> of(DistrictId district, AccountId account) {
        return new States(client, table).all(NoticesTable.notices(district, account))
                .stream()
                .map(item -> NoticeItem.read(district, item))
                .toList();
    }

    @Override
    public boolean begin(Notice notice) {
        Map<String, AttributeValue> values = new HashMap<>(UNTOLD);
        values.putAll(attempt(notice));
        return put(notice, request -> request.conditionExpression(MAY_BEGIN)
                .expressionAttributeNames(STATE)
                .expressionAttributeValues(values));
    }

    @Override
    public void settle(Notice notice) {
        if (notice.state().later()) {
            put(notice, request -> request.conditionExpression(SAME_ATTEMPT)
                    .expressionAttributeValues(attempt(notice)));
            return;
        }
        Map<String, AttributeValue> values = new HashMap<>(attempt(notice));
        values.put(":begun", AttributeValue.fromS(NoticeState.BEGUN.name()));
        put(notice, request -> request.conditionExpression(SAME_ATTEMPT + " AND #state = :begun")
                .expressionAttributeNames(STATE)
                .expressionAttributeValues(values));
    }

    private boolean put(Notice notice, Consumer<PutItemRequest.Builder> condition) {
        try {
            client.putItem(request -> condition.accept(request.tableName(table).item(NoticeItem.write(notice))));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private static Map<String, AttributeValue> attempt(Notice notice) {
        return Map.of(":attempt", AttributeValue.fromS(notice.attempt()));
    }
}
