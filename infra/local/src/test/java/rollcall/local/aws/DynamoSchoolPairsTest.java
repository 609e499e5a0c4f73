package rollcall.local.aws;

import rollcall.sync.SchoolPairs;
import rollcall.sync.SchoolPairsContract;
import rollcall.sync.dynamodb.DynamoSchoolPairs;

class DynamoSchoolPairsTest extends SchoolPairsContract {
    private final SchoolPairs store = new DynamoSchoolPairs(Shared.AWS.dynamo(), EmbeddedAws.SYNC_TABLE);

    @Override
    protected SchoolPairs store() {
        return store;
    }
}
