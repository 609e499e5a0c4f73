package rollcall.sync.dynamodb;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rollcall.dynamodb.ItemReader;
import rollcall.sync.AuditEntry;
import rollcall.sync.AuditPage;
import rollcall.sync.AuditPosition;
import rollcall.sync.AuditQuery;
import rollcall.sync.AuditTrail;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// The trail as one item an entry, those of one district and month in one partition, so that none grows without end.
public final class DynamoAuditTrail implements AuditTrail {
    private final DynamoDbClient client;
    private final String table;
    private final Clock clock;

    public DynamoAuditTrail(DynamoDbClient client, String tableName, Clock clock) {
        this.client = client;
        this.table = tableName;
        this.clock = clock;
    }

    @Override
    public void append(AuditEntry entry) {
        AuditPosition position = entry.position();
        Map<String, AttributeValue> item = new HashMap<>(AuditItem.write(entry).asItem());
        item.putAll(SyncTable.key(SyncTable.trail(entry.district(), position.month()), position.value()));
        client.putItem(request -> request.tableName(table).item(item));
    }

    @Override
    public AuditPage page(AuditQuery query) {
        Instant now = clock.instant();
        YearMonth oldest = month(now.minus(RETENTION));
        YearMonth month = query.before().map(AuditPosition::month).orElse(month(now));
        List<AuditEntry> found = new ArrayList<>();
        while (found.size() <= query.limit() && !month.isBefore(oldest)) {
            entries(query, month).filter(entry -> expiry(entry).isAfter(now))
                    .filter(query::wants)
                    .limit(query.limit() + 1L - found.size())
                    .forEach(found::add);
            month = month.minusMonths(1);
        }
        return AuditPage.of(found, query.limit());
    }

    /// When an entry is forgotten.
    static Instant expiry(AuditEntry entry) {
        return entry.at().plus(RETENTION);
    }

    /// Read from DynamoDB as far as they are used.
    private Stream<AuditEntry> entries(AuditQuery query, YearMonth month) {
        return client.queryPaginator(request(query, month))
                .items()
                .stream()
                .map(item -> AuditItem.read(query.district(), new ItemReader(item)));
    }

    private QueryRequest request(AuditQuery query, YearMonth month) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":month", AttributeValue.fromS(SyncTable.trail(query.district(), month)));
        query.before().ifPresent(before -> values.put(":before", AttributeValue.fromS(before.value())));
        String older = query.before().map(_ -> " AND " + SyncTable.SORT + " < :before").orElse("");
        return QueryRequest.builder()
                .tableName(table)
                .consistentRead(true)
                .scanIndexForward(false)
                .limit(query.limit() + 1)
                .keyConditionExpression(SyncTable.PARTITION + " = :month" + older)
                .expressionAttributeValues(values)
                .build();
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(ZoneOffset.UTC));
    }
}
