package rollcall.local.aws;

import rollcall.sync.DistrictStore;
import rollcall.sync.DistrictStoreContract;
import rollcall.sync.dynamodb.DynamoDistricts;

class DynamoDistrictsTest extends DistrictStoreContract {
    private final DistrictStore store = new DynamoDistricts(Shared.AWS.dynamo(), EmbeddedAws.SYNC_TABLE);

    @Override
    protected DistrictStore store() {
        return store;
    }
}
