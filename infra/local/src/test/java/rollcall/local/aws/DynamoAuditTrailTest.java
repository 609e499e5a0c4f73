package rollcall.local.aws;

import rollcall.sync.AuditTrail;
import rollcall.sync.AuditTrailContract;
import rollcall.sync.dynamodb.DynamoAuditTrail;

class DynamoAuditTrailTest extends AuditTrailContract {
    private final AuditTrail trail = new DynamoAuditTrail(Shared.AWS.dynamo(), EmbeddedAws.SYNC_TABLE, clock);

    @Override
    protected AuditTrail trail() {
        return trail;
    }
}
