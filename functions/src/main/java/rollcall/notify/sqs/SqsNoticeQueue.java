package rollcall.notify.sqs;

import java.util.Collection;
import rollcall.notify.NoticeQueue;
import rollcall.notify.TellTask;
import rollcall.sqs.MessageBatches;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Sends tasks to the SQS queue of notices.
public final class SqsNoticeQueue implements NoticeQueue {
    private final MessageBatches messages;

    public SqsNoticeQueue(SqsClient client, String queueUrl) {
        this.messages = new MessageBatches(client, queueUrl);
    }

    @Override
    public void send(Collection<? extends TellTask> tasks) {
        messages.send(tasks.stream().map(NoticeTaskCodec::write));
    }
}
