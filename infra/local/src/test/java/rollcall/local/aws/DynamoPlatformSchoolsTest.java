package rollcall.local.aws;

import rollcall.directory.PlatformSchools;
import rollcall.directory.PlatformSchoolsContract;
import rollcall.sync.dynamodb.DynamoPlatformSchools;

class DynamoPlatformSchoolsTest extends PlatformSchoolsContract {
    private final PlatformSchools store = new DynamoPlatformSchools(Shared.AWS.dynamo(), EmbeddedAws.SYNC_TABLE);

    @Override
    protected PlatformSchools store() {
        return store;
    }
}
