package rollcall.lambda;

import rollcall.notify.NoticeQueue;
import rollcall.notify.NoticeStore;
import rollcall.notify.OfficeStore;
import rollcall.notify.RoundStore;
import rollcall.notify.Suppressions;
import rollcall.notify.dynamodb.DynamoNotices;
import rollcall.notify.dynamodb.DynamoOfficeStore;
import rollcall.notify.dynamodb.DynamoRounds;
import rollcall.notify.dynamodb.DynamoSuppressions;
import rollcall.notify.sqs.SqsNoticeQueue;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Where notices are kept and wait.
///
/// @param again how a notice task comes again
record NoticePorts(NoticeStore notices, RoundStore rounds, Suppressions suppressions, OfficeStore office,
        NoticeQueue queue,
        Redelivery again) {

    /// The table and the queue the configuration names.
    static NoticePorts onAws(Config config, DynamoDbClient dynamo, SqsClient sqs) {
        String queue = config.noticeQueue().toString();
        return new NoticePorts(
                new DynamoNotices(dynamo, config.noticesTable()),
                new DynamoRounds(dynamo, config.noticesTable()),
                new DynamoSuppressions(dynamo, config.noticesTable()),
                new DynamoOfficeStore(dynamo, config.noticesTable()),
                new SqsNoticeQueue(sqs, queue),
                new SqsRedelivery(sqs, queue));
    }
}
