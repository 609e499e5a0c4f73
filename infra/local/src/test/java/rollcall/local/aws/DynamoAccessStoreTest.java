package rollcall.local.aws;

import rollcall.account.AccessStore;
import rollcall.account.AccessStoreContract;
import rollcall.account.dynamodb.DynamoAccessStore;

class DynamoAccessStoreTest extends AccessStoreContract {
    private final AccessStore store = new DynamoAccessStore(Shared.AWS.dynamo(), EmbeddedAws.ACCESS_TABLE, clock);

    @Override
    protected AccessStore store() {
        return store;
    }
}
