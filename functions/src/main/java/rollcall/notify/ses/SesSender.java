package rollcall.notify.ses;

import rollcall.notify.Mail;
import rollcall.notify.NotSentException;
import rollcall.notify.NoticeSender;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageTag;
import software.amazon.awssdk.services.ses.model.SesException;

/// Sends mails through Amazon SES, written as MIME by ourselves. The reason goes along as a message tag.
public final class SesSender implements NoticeSender {
    private final SesClient ses;
    private final String sender;

    /// A sender with one address.
    ///
    /// @param sender such as `Rollcall <no-reply@example.org>`; SES must know its domain
    public SesSender(SesClient ses, String sender) {
        this.ses = ses;
        this.sender = sender;
    }

    @Override
    public void send(Mail mail) {
        SdkBytes mime = SdkBytes.fromByteArray(MimeMail.write(mail, sender));
        MessageTag reason = MessageTag.builder().name("reason").value(mail.reason()).build();
        try {
            ses.sendRawEmail(request -> request.source(sender)
                    .destinations(mail.to().value())
                    .rawMessage(message -> message.data(mime))
                    .tags(reason));
        } catch (SesException e) {
            throw new NotSentException(e.awsErrorDetails() == null ? "SES" : e.awsErrorDetails().errorCode());
        } catch (SdkException e) {
            throw new NotSentException(e.getClass().getSimpleName());
        }
    }
}
