package rollcall.sync.dynamodb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rollcall.directory.PlatformSchool;
import rollcall.directory.PlatformSchoolId;
import rollcall.directory.PlatformSchools;
import rollcall.dynamodb.ItemReader;
import rollcall.dynamodb.ItemWriter;
import rollcall.dynamodb.States;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The platform's schools, those of one district in one partition. Attributes are named as in [PlatformSchool].
public final class DynamoPlatformSchools implements PlatformSchools {
    private static final String NAME = "name";
    private static final String SCHOOL_NUMBER = "schoolNumber";
    private static final String STATE_ID = "stateId";
    private static final String NCES_ID = "ncesId";

    private final DynamoDbClient client;
    private final String table;
    private final States states;

    public DynamoPlatformSchools(DynamoDbClient client, String tableName) {
        this.client = client;
        this.table = tableName;
        this.states = new States(client, tableName);
    }

    @Override
    public List<PlatformSchool> all(DistrictId district) {
        return states.all(SyncTable.platform(district)).stream().map(DynamoPlatformSchools::read).toList();
    }

    @Override
    public void put(DistrictId district, PlatformSchool school) {
        Map<String, AttributeValue> item = new HashMap<>(new ItemWriter().text(NAME, school.name())
                .text(SCHOOL_NUMBER, school.schoolNumber())
                .text(STATE_ID, school.stateId())
                .text(NCES_ID, school.ncesId())
                .asItem());
        item.putAll(SyncTable.key(SyncTable.platform(district), school.id().value()));
        client.putItem(request -> request.tableName(table).item(item));
    }

    private static PlatformSchool read(ItemReader item) {
        return new PlatformSchool(
                new PlatformSchoolId(item.text(SyncTable.SORT)),
                item.text(NAME),
                item.optionalText(SCHOOL_NUMBER),
                item.optionalText(STATE_ID),
                item.optionalText(NCES_ID));
    }
}
