package rollcall.local.aws;

import rollcall.account.AdministratorStore;
import rollcall.account.AdministratorStoreContract;
import rollcall.account.dynamodb.DynamoAdministrators;

class DynamoAdministratorsTest extends AdministratorStoreContract {
    private final AdministratorStore store = new DynamoAdministrators(
            Shared.AWS.dynamo(), EmbeddedAws.ACCESS_TABLE);

    @Override
    protected AdministratorStore store() {
        return store;
    }
}
