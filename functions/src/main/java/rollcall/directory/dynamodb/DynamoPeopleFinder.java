package rollcall.directory.dynamodb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rollcall.directory.NameKey;
import rollcall.directory.NameQuery;
import rollcall.directory.PeopleFinder;
import rollcall.plan.AccountId;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/// Finds accounts in the index of [DirectoryTable].
public final class DynamoPeopleFinder implements PeopleFinder {
    /// Names read at once: some 100 KB, 13 read units.
    private static final int BATCH = 1000;
    /// So many batches are read for one page, if few of the names fit.
    private static final int MOST_BATCHES = 20;
    private static final String SEPARATOR = "#";
    private final Table table;

    public DynamoPeopleFinder(DynamoDbClient client, String tableName) {
        this.table = new Table(client, tableName);
    }

    @Override
    public Page find(DistrictId district, NameQuery query, Optional<String> after, int limit) {
        List<AccountId> found = new ArrayList<>();
        Optional<Position> position = Optional.of(after.map(Position::parse).orElseGet(() -> Position.before(0)));
        for (int left = MOST_BATCHES; left > 0 && position.isPresent() && found.size() < limit; left--) {
            position = read(district, query, position.get(), found, limit);
        }
        return new Page(found, position.map(Position::text));
    }

    /// Reads one batch, and says where it goes on.
    private Optional<Position> read(
            DistrictId district, NameQuery query, Position position, List<AccountId> found, int limit) {
        QueryResponse response = table.client().query(request(district, query, position));
        Position last = position;
        for (Map<String, AttributeValue> item : response.items()) {
            last = Position.of(position.lead(), item);
            if (query.finds(new NameKey(List.of(last.name().split(" "))), last.lead())) {
                found.add(last.account().orElseThrow());
            }
            if (found.size() == limit) {
                return Optional.of(last);
            }
        }
        return response.lastEvaluatedKey().isEmpty()
                ? Position.next(query, position.lead())
                : Optional.of(last);
    }

    private QueryRequest request(DistrictId district, NameQuery query, Position position) {
        String lead = query.lead(position.lead());
        Map<String, AttributeValue> values = Map.of(
                ":in", AttributeValue.fromS(SearchName.partition(district, lead)),
                ":by", AttributeValue.fromS(lead));
        QueryRequest.Builder request = QueryRequest.builder()
                .tableName(table.name())
                .indexName(DirectoryTable.PEOPLE)
                .keyConditionExpression(
                        DirectoryTable.FOUND_IN + " = :in AND begins_with(" + DirectoryTable.FOUND_BY + ", :by)")
                .expressionAttributeValues(values)
                .limit(BATCH);
        position.account().ifPresent(account -> request.exclusiveStartKey(position.key(district, account)));
        return request.build();
    }

    /// Where a search has come to: the word that is the beginning of the last name now, and the last name that was
    /// read, if one was.
    private record Position(int lead, String name, Optional<AccountId> account) {
        static Position before(int lead) {
            return new Position(lead, "", Optional.empty());
        }

        static Optional<Position> next(NameQuery query, int lead) {
            return lead + 1 < query.words().size() ? Optional.of(before(lead + 1)) : Optional.empty();
        }

        static Position of(int lead, Map<String, AttributeValue> item) {
            String name = item.get(DirectoryTable.FOUND_BY).s();
            return new Position(lead, name, Optional.of(new AccountId(Key.of(item).id())));
        }

        static Position parse(String text) {
            String[] parts = text.split(SEPARATOR, 3);
            Optional<AccountId> account = Optional.of(parts[2]).filter(id -> !id.isEmpty()).map(AccountId::new);
            return new Position(Integer.parseInt(parts[0]), parts[1], account);
        }

        String text() {
            return lead + SEPARATOR + name + SEPARATOR + account.map(AccountId::value).orElse("");
        }

        Map<String, AttributeValue> key(DistrictId district, AccountId last) {
            Map<String, AttributeValue> key = new HashMap<>(Key.of(district, last).attributes());
            key.put(DirectoryTable.FOUND_IN, AttributeValue.fromS(SearchName.partition(district, name)));
            key.put(DirectoryTable.FOUND_BY, AttributeValue.fromS(name));
            return key;
        }
    }
}
