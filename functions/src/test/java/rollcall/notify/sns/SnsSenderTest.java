package rollcall.notify.sns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rollcall.notify.Delivery;
import rollcall.notify.Text;
import rollcall.roster.Language;
import rollcall.roster.PhoneNumber;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.CheckIfPhoneNumberIsOptedOutRequest;
import software.amazon.awssdk.services.sns.model.CheckIfPhoneNumberIsOptedOutResponse;
import software.amazon.awssdk.services.sns.model.OptedOutException;
import software.amazon.awssdk.services.sns.model.PublishRequest;
import software.amazon.awssdk.services.sns.model.PublishResponse;
import software.amazon.awssdk.services.sns.model.SnsException;

class SnsSenderTest {
    private static final Text TEXT = new Text(
            new PhoneNumber("+14155552671"), "Hola, ¿qué tal?", new Language("es"), "parent-account");
    private final Carrier carrier = new Carrier();
    private final SnsSender sender = new SnsSender(carrier);

    @Test
    void theTextGoesToTheNumberAsOneThatMustArrive() {
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Accepted());

        PublishRequest sent = carrier.sent.getFirst();
        assertThat(sent.phoneNumber()).isEqualTo("+14155552671");
        assertThat(sent.message()).isEqualTo("Hola, ¿qué tal?");
        assertThat(sent.messageAttributes().get("AWS.SNS.SMS.SMSType").stringValue()).isEqualTo("Transactional");
    }

    @Test
    void whoSaidStopIsNotWrittenTo() {
        carrier.stopped = true;
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Stopped());
        assertThat(carrier.sent).isEmpty();
    }

    @Test
    void whoSaysStopInBetweenIsToldApartToo() {
        carrier.failure = Optional.of(OptedOutException.builder().message("+14155552671").statusCode(400).build());
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Stopped());
    }

    @Test
    void whatTheServiceAnswersIsToldWithoutTheNumber() {
        carrier.failure = Optional.of(answer(400, "InvalidParameter"));
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Refused("InvalidParameter"));
        carrier.failure = Optional.of(answer(429, "Throttled"));
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Postponed("Throttled"));
        carrier.failure = Optional.of(answer(500, "InternalError"));
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Unknown("InternalError"));
        carrier.failure = Optional.of(SdkClientException.create("lost", new SocketTimeoutException("Read timed out")));
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Unknown("SdkClientException"));
    }

    @Test
    void whereTheQuestionFailsNothingWasSent() {
        carrier.failureOfQuestion = Optional.of(answer(500, "InternalError"));
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Postponed("InternalError"));
        carrier.failureOfQuestion = Optional.of(SdkClientException.create("none", new ConnectException("refused")));
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Postponed("ConnectException"));
        carrier.failureOfQuestion = Optional.of(answer(400, "InvalidParameter"));
        assertThat(sender.send(TEXT)).isEqualTo(new Delivery.Refused("InvalidParameter"));
        assertThat(carrier.sent).isEmpty();
    }

    private static RuntimeException answer(int status, String code) {
        return SnsException.builder()
                .message("+14155552671 is not valid to publish to")
                .statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                .build();
    }

    private static final class Carrier implements SnsClient {
        private final List<PublishRequest> sent = new ArrayList<>();
        private boolean stopped;
        private Optional<RuntimeException> failure = Optional.empty();
        private Optional<RuntimeException> failureOfQuestion = Optional.empty();

        @Override
        public CheckIfPhoneNumberIsOptedOutResponse checkIfPhoneNumberIsOptedOut(
                CheckIfPhoneNumberIsOptedOutRequest request) {
            failureOfQuestion.ifPresent(present -> {
                throw present;
            });
            return CheckIfPhoneNumberIsOptedOutResponse.builder().isOptedOut(stopped).build();
        }

        @Override
        public PublishResponse publish(PublishRequest request) {
            failure.ifPresent(present -> {
                throw present;
            });
            sent.add(request);
            return PublishResponse.builder().messageId("m1").build();
        }

        @Override
        public String serviceName() {
            return "sns";
        }

        @Override
        public void close() {}
    }
}
