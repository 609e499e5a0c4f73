package rollcall.notify.sns;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import rollcall.notify.Delivery;
import rollcall.notify.Obstacles;
import rollcall.notify.Text;
import rollcall.notify.TextSender;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sns.model.OptedOutException;

/// Sends text messages through Amazon SNS. Its carriers keep who answered STOP; SNS takes a message to such a number
/// over and drops it without a word, so that it is asked first.
public final class SnsSender implements TextSender {
    private static final String TYPE = "AWS.SNS.SMS.SMSType";
    private static final String RELIABLE = "Transactional";
    private final SnsClient sns;

    /// @param sns tries messages once: a second try may be a second message
    public SnsSender(SnsClient sns) {
        this.sns = sns;
    }

    @Override
    public Delivery send(Text text) {
        Delivery question = attempt(() -> ask(text));
        return switch (question) {
            case Delivery.Accepted _ -> attempt(() -> publish(text));
            // Only a question was asked.
            case Delivery.Unknown unknown -> new Delivery.Postponed(unknown.code());
            case Delivery.Refused _,Delivery.Postponed _,Delivery.Stopped _ -> question;
        };
    }

    private Delivery ask(Text text) {
        Boolean stopped = sns
                .checkIfPhoneNumberIsOptedOut(request -> request.phoneNumber(text.to().value()))
                .isOptedOut();
        return Boolean.TRUE.equals(stopped) ? new Delivery.Stopped() : new Delivery.Accepted();
    }

    private Delivery publish(Text text) {
        sns.publish(request -> request.phoneNumber(text.to().value())
                .message(text.body())
                .messageAttributes(Map.of(TYPE, MessageAttributeValue.builder()
                        .dataType("String")
                        .stringValue(RELIABLE)
                        .build())));
        return new Delivery.Accepted();
    }

    private static Delivery attempt(Supplier<Delivery> call) {
        try {
            return call.get();
        } catch (OptedOutException _) {
            return new Delivery.Stopped();
        } catch (AwsServiceException e) {
            return Obstacles.answered(
                    e.statusCode(), Optional.ofNullable(e.awsErrorDetails()).map(AwsErrorDetails::errorCode));
        } catch (SdkException e) {
            return Obstacles.unanswered(e);
        }
    }
}
