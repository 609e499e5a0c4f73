package rollcall.sync.dynamodb;

import java.util.List;
import java.util.Optional;
import rollcall.dynamodb.States;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import rollcall.sync.SchoolState;
import rollcall.sync.SchoolStore;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The states of schools, those of one district in one partition.
public final class DynamoSchools implements SchoolStore {
    private final States states;

    public DynamoSchools(DynamoDbClient client, String tableName) {
        states = new States(client, tableName);
    }

    @Override
    public List<SchoolState> all(DistrictId district) {
        return states.all(SyncTable.schools(district))
                .stream()
                .map(item -> SchoolItem.read(district, item))
                .toList();
    }

    @Override
    public Optional<SchoolState> find(DistrictId district, SchoolId school) {
        return states.find(SyncTable.schools(district), school.value()).map(item -> SchoolItem.read(district, item));
    }

    @Override
    public boolean save(SchoolState state) {
        String partition = SyncTable.schools(state.district());
        return states.save(partition, state.school().value(), SchoolItem.write(state), state.revision());
    }
}
