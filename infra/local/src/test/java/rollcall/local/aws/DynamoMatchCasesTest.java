package rollcall.local.aws;

import rollcall.sync.MatchCases;
import rollcall.sync.MatchCasesContract;
import rollcall.sync.dynamodb.DynamoMatchCases;

class DynamoMatchCasesTest extends MatchCasesContract {
    private final MatchCases cases = new DynamoMatchCases(Shared.AWS.dynamo(), EmbeddedAws.SYNC_TABLE, clock);

    @Override
    protected MatchCases cases() {
        return cases;
    }
}
