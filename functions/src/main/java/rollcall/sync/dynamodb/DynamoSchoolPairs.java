package rollcall.sync.dynamodb;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollcall.directory.PlatformSchoolId;
import rollcall.directory.SchoolPair;
import rollcall.directory.SchoolPair.Evidence;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.dynamodb.States;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.SchoolPairs;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The pairs of a district in one item: a thousand are about 80 KB.
public final class DynamoSchoolPairs implements SchoolPairs {
    /// List of maps: [#SCHOOL], [#PLATFORM], [#EVIDENCE], [#PERMILLE].
    private static final String PAIRS = "pairs";
    private static final String SCHOOL = "s";
    private static final String PLATFORM = "p";
    private static final String EVIDENCE = "e";
    /// Number: how alike the names are, in thousandths.
    private static final String PERMILLE = "n";
    private static final int THOUSAND = 1000;

    private final DynamoDbClient client;
    private final String table;
    private final States states;

    public DynamoSchoolPairs(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = tableName;
        this.states = new States(client, tableName);
    }

    @Override
    public List<SchoolPair> find(DistrictId district) {
        return states.find(SyncTable.PAIRS, district.value())
                .map(item -> item.maps(PAIRS))
                .orElse(List.of())
                .stream()
                .map(DynamoSchoolPairs::read)
                .sorted(Comparator.comparing(SchoolPair::school))
                .toList();
    }

    @Override
    public void save(DistrictId district, Collection<SchoolPair> pairs) {
        Map<String, AttributeValue> item = new HashMap<>(
                new ItemWriter().maps(PAIRS, pairs.stream().map(DynamoSchoolPairs::write).toList()).asItem());
        item.putAll(SyncTable.key(SyncTable.PAIRS, district.value()));
        client.putItem(request -> request.tableName(table).item(item));
    }

    private static AttributeValue write(SchoolPair pair) {
        return new ItemWriter().text(SCHOOL, pair.school().value())
                .text(PLATFORM, pair.platform().value())
                .text(EVIDENCE, pair.evidence().name())
                .number(PERMILLE, Math.round(pair.similarity() * THOUSAND))
                .asValue();
    }

    private static SchoolPair read(ItemReader map) {
        return new SchoolPair(
                new SchoolId(map.text(SCHOOL)),
                new PlatformSchoolId(map.text(PLATFORM)),
                Evidence.valueOf(map.text(EVIDENCE)),
                (double) map.number(PERMILLE) / THOUSAND);
    }
}
