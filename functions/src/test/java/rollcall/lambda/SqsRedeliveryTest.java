package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityResponse;

class SqsRedeliveryTest {
    private static final String QUEUE = "https://sqs.example/tasks";

    @ParameterizedTest
    @CsvSource({"PT-5S, 1", "PT0S, 1", "PT1S, 1", "PT15M, 900", "PT11H, 39600", "PT11H1S, 39600", "P30D, 39600"})
    void theWaitIsSetWithinWhatSqsAllows(Duration wait, int seconds) {
        OneMessage sqs = new OneMessage(false);

        new SqsRedelivery(sqs, QUEUE).after(message(), wait);

        assertThat(sqs.request)
                .contains(ChangeMessageVisibilityRequest.builder()
                        .queueUrl(QUEUE)
                        .receiptHandle("receipt")
                        .visibilityTimeout(seconds)
                        .build());
    }

    @Test
    void aQueueThatRefusesFailsNobody() {
        SqsRedelivery redelivery = new SqsRedelivery(new OneMessage(true), QUEUE);
        assertThatCode(() -> redelivery.after(message(), Duration.ofMinutes(1))).doesNotThrowAnyException();
    }

    private static SQSMessage message() {
        SQSMessage message = new SQSMessage();
        message.setMessageId("m1");
        message.setReceiptHandle("receipt");
        return message;
    }

    /// SQS as far as one call goes.
    private static final class OneMessage implements SqsClient {
        private final boolean refusing;
        private Optional<ChangeMessageVisibilityRequest> request = Optional.empty();

        OneMessage(boolean refusing) {
            this.refusing = refusing;
        }

        @Override
        public ChangeMessageVisibilityResponse changeMessageVisibility(ChangeMessageVisibilityRequest change) {
            if (refusing) {
                throw SdkClientException.create("the receipt has expired");
            }
            request = Optional.of(change);
            return ChangeMessageVisibilityResponse.builder().build();
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
