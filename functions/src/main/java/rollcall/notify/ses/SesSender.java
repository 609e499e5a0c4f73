package rollcall.notify.ses;

import java.util.Optional;
import rollcall.notify.Delivery;
import rollcall.notify.Mail;
import rollcall.notify.NoticeSender;
import rollcall.notify.Obstacles;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.SesClient;

/// Sends mails through Amazon SES, written as MIME by ourselves. The reason goes along as a message tag, and with a
/// notice what it takes to find it again.
public final class SesSender implements NoticeSender {
    private final SesClient ses;
    private final String sender;

    /// A sender with one address.
    ///
    /// @param ses tries notices once: a second try may be a second mail
    /// @param sender such as `Rollcall <no-reply@example.org>`; SES must know its domain
    public SesSender(SesClient ses, String sender) {
        this.ses = ses;
        this.sender = sender;
    }

    @Override
    public Delivery send(Mail mail) {
        SdkBytes mime = SdkBytes.fromByteArray(MimeMail.write(mail, sender));
        try {
            ses.sendRawEmail(request -> request.source(sender)
                    .destinations(mail.to().value())
                    .rawMessage(message -> message.data(mime))
                    .tags(MailTags.of(mail)));
            return new Delivery.Accepted();
        } catch (AwsServiceException e) {
            return Obstacles.answered(
                    e.statusCode(), Optional.ofNullable(e.awsErrorDetails()).map(AwsErrorDetails::errorCode));
        } catch (SdkException e) {
            return Obstacles.unanswered(e);
        }
    }
}
