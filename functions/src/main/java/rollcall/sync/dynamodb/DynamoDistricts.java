package rollcall.sync.dynamodb;

import java.util.List;
import java.util.Optional;
import rollcall.dynamodb.States;
import rollcall.roster.DistrictId;
import rollcall.sync.DistrictState;
import rollcall.sync.DistrictStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The states of districts, all in one partition, so that one query lists them.
public final class DynamoDistricts implements DistrictStore {
    private final States states;

    public DynamoDistricts(DynamoDbClient client, String tableName) {
        states = new States(client, tableName);
    }

    @Override
    public List<DistrictState> all() {
        return states.all(SyncTable.DISTRICTS).stream().map(DistrictItem::read).toList();
    }

    @Override
    public Optional<DistrictState> find(DistrictId district) {
        return states.find(SyncTable.DISTRICTS, district.value()).map(DistrictItem::read);
    }

    @Override
    public boolean save(DistrictState state) {
        String sort = state.district().value();
        return states.save(SyncTable.DISTRICTS, sort, DistrictItem.write(state), state.revision());
    }
}
