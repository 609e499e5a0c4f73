package rollcall.lambda;

import java.time.Clock;
import rollcall.account.AccessStore;
import rollcall.account.AdministratorStore;
import rollcall.account.dynamodb.DynamoAccessStore;
import rollcall.account.dynamodb.DynamoAdministrators;
import rollcall.clever.CleverIdentity;
import rollcall.notify.NoticeSender;
import rollcall.notify.TextSender;
import rollcall.notify.ses.SesSender;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.ses.SesClient;

/// What the Api function speaks to outside of itself, beside [Ports].
record AccessPorts(AccessStore store, AdministratorStore administrators, NoticeSender sender, TextSender texts,
        CleverIdentity clever) {

    static AccessPorts onAws(AccessConfig config, DynamoDbClient dynamo, SesClient ses, TextSender texts,
            CleverIdentity clever, Clock clock) {
        return new AccessPorts(
                new DynamoAccessStore(dynamo, config.table(), clock),
                new DynamoAdministrators(dynamo, config.table()),
                new SesSender(ses, config.sender()),
                texts,
                clever);
    }
}
