package rollcall.notify.ses;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import rollcall.notify.Mail;

/// A mail as MIME: text and HTML as alternatives, in UTF-8. Date and Message-ID are left to SES.
final class MimeMail extends MimeMessage {
    private static final Session WITHOUT_TRANSPORT = Session.getInstance(new Properties());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MimeMail() {
        super(WITHOUT_TRANSPORT);
    }

    /// @param sender such as `Rollcall <no-reply@example.org>`
    static byte[] write(Mail mail, String sender) {
        try {
            MimeMail message = new MimeMail();
            message.setFrom(new InternetAddress(sender));
            message.setRecipient(RecipientType.TO, new InternetAddress(mail.to().value()));
            message.setSubject(mail.subject(), UTF_8);
            message.setHeader("Content-Language", mail.language().tag());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (mail.notice().isPresent()) {
                message.offerToUnsubscribe(mail.notice().get());
            }
            message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return bytes.toByteArray();
        } catch (MessagingException | IOException _) {
            throw new IllegalArgumentException("the mail cannot be written as MIME");
        }
    }

    /// Mail programs show a button for it, which posts to the address (RFC 8058).
    private void offerToUnsubscribe(Mail.Subscription notice) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + notice.unsubscribe() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /// One made here would name this machine.
    @Override
    protected void updateMessageID() {}

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
