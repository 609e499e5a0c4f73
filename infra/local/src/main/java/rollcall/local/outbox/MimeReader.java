package rollcall.local.outbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;

/// Reads the mails that were sent.
final class MimeReader {
    private MimeReader() {}

    /// @throws IllegalArgumentException if it is no mail
    static SentMail read(String base64, String to, Instant at) {
        byte[] mime = Base64.getDecoder().decode(base64);
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new SentMail(at, to, message.getSubject(), text(parts.getBodyPart(0)), text(parts.getBodyPart(1)));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("this is not a mail", e);
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return part.getContent().toString();
    }
}
