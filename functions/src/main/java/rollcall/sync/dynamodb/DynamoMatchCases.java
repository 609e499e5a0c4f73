package rollcall.sync.dynamodb;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.States;
import rollcall.plan.Match;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonId;
import rollcall.roster.PersonKind;
import rollcall.roster.SchoolId;
import rollcall.sync.MatchCase;
import rollcall.sync.MatchCases;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Match cases, those of one district in one partition.
public final class DynamoMatchCases implements MatchCases {
    /// String: the id that vanished.
    private static final String FROM = "from";
    /// String: the id that is new.
    private static final String TO = "to";
    /// String: a name of [PersonKind].
    private static final String KIND = "kind";
    /// String: a school.
    private static final String SCHOOL = "school";
    /// String: an instant.
    private static final String SINCE = "since";
    /// String: a name of [Match.Decision].
    private static final String DECISION = "decision";
    private final DynamoDbClient client;
    private final String table;
    private final Clock clock;

    public DynamoMatchCases(DynamoDbClient client, String tableName, Clock clock) {
        this.client = client;
        this.table = tableName;
        this.clock = clock;
    }

    @Override
    public List<MatchCase> all(DistrictId district) {
        return new States(client, table).all(SyncTable.matches(district))
                .stream()
                .filter(item -> item.number(SyncTable.TIME_TO_LIVE) > clock.instant().getEpochSecond())
                .map(item -> read(district, item))
                .toList();
    }

    @Override
    public void propose(MatchCase found, Instant expiry) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":from", AttributeValue.fromS(found.match().from().value()));
        values.put(":to", AttributeValue.fromS(found.match().to().value()));
        values.put(":kind", AttributeValue.fromS(found.kind().name()));
        values.put(":school", AttributeValue.fromS(found.school().value()));
        values.put(":since", AttributeValue.fromS(found.since().toString()));
        values.put(":ttl", AttributeValue.fromN(Long.toString(expiry.getEpochSecond())));
        client.updateItem(request -> request.tableName(table)
                .key(key(found.district(), found.match()))
                .updateExpression("SET #from = :from, #to = :to, kind = :kind, school = :school, "
                        + "since = if_not_exists(since, :since), #ttl = :ttl")
                .expressionAttributeNames(Map.of("#from", FROM, "#to", TO, "#ttl", SyncTable.TIME_TO_LIVE))
                .expressionAttributeValues(values));
    }

    /// If the case is there: nobody can decide what nobody was asked.
    @Override
    public boolean decide(DistrictId district, Match match, Match.Decision decision, Instant expiry) {
        Map<String, AttributeValue> values = Map.of(
                ":decision", AttributeValue.fromS(decision.name()),
                ":ttl", AttributeValue.fromN(Long.toString(expiry.getEpochSecond())),
                ":now", AttributeValue.fromN(Long.toString(clock.instant().getEpochSecond())));
        try {
            client.updateItem(request -> request.tableName(table)
                    .key(key(district, match))
                    .updateExpression("SET decision = :decision, #ttl = :ttl")
                    .conditionExpression("#ttl > :now")
                    .expressionAttributeNames(Map.of("#ttl", SyncTable.TIME_TO_LIVE))
                    .expressionAttributeValues(values));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private static Map<String, AttributeValue> key(DistrictId district, Match match) {
        return SyncTable.key(SyncTable.matches(district), match.to() + "#" + match.from());
    }

    private static MatchCase read(DistrictId district, ItemReader item) {
        return new MatchCase(
                district,
                new Match(new PersonId(item.text(FROM)), new PersonId(item.text(TO))),
                PersonKind.valueOf(item.text(KIND)),
                new SchoolId(item.text(SCHOOL)),
                item.instant(SINCE).orElseThrow(),
                item.optionalText(DECISION).map(Match.Decision::valueOf));
    }
}
