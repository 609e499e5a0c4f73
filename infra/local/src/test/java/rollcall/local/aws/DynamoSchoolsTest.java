package rollcall.local.aws;

import rollcall.sync.SchoolStore;
import rollcall.sync.SchoolStoreContract;
import rollcall.sync.dynamodb.DynamoSchools;

class DynamoSchoolsTest extends SchoolStoreContract {
    private final SchoolStore store = new DynamoSchools(Shared.AWS.dynamo(), EmbeddedAws.SYNC_TABLE);

    @Override
    protected SchoolStore store() {
        return store;
    }
}
