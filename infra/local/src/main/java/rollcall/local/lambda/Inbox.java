package rollcall.local.lambda;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// The receiving end of one queue.
final class Inbox {
    private final SqsClient sqs;
    private final QueueSettings settings;

    Inbox(SqsClient sqs, QueueSettings settings) {
        this.sqs = sqs;
        this.settings = settings;
    }

    String arn() {
        return attributes(QueueAttributeName.QUEUE_ARN).get(QueueAttributeName.QUEUE_ARN);
    }

    QueueDepth depth() {
        Map<QueueAttributeName, String> counts = attributes(
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);
        return new QueueDepth(
                Integer.parseInt(counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES)),
                Integer.parseInt(counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE)),
                Integer.parseInt(counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED)));
    }

    List<Message> receive() {
        return sqs.receiveMessage(request -> request.queueUrl(settings.url())
                .maxNumberOfMessages(settings.batch())
                .waitTimeSeconds((int) settings.longPoll().toSeconds())
                .messageSystemAttributeNames(MessageSystemAttributeName.ALL)
                .messageAttributeNames("All"))
                .messages();
    }

    /// A message that could not be deleted comes again, as with Lambda.
    void delete(List<Message> messages) {
        if (!messages.isEmpty()) {
            sqs.deleteMessageBatch(request -> request.queueUrl(settings.url())
                    .entries(messages.stream().map(Inbox::entry).toList()));
        }
    }

    private static DeleteMessageBatchRequestEntry entry(Message message) {
        return DeleteMessageBatchRequestEntry.builder()
                .id(message.messageId())
                .receiptHandle(message.receiptHandle())
                .build();
    }

    private Map<QueueAttributeName, String> attributes(QueueAttributeName... names) {
        return sqs.getQueueAttributes(request -> request.queueUrl(settings.url()).attributeNames(names)).attributes();
    }
}
