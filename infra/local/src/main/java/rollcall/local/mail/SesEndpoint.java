package rollcall.local.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;

/// As much of the SES API as the functions use: `SendRawEmail`, as a form that is answered in XML. What is sent goes
/// into the [Outbox].
public final class SesEndpoint {
    private static final String NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";
    private final Outbox outbox;
    private final Clock clock;

    public SesEndpoint(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /// The answer to a form.
    ///
    /// @throws IllegalArgumentException if it is another request, or no mail
    public String answer(String form) {
        Map<String, String> fields = fields(form);
        if (!"SendRawEmail".equals(fields.get("Action"))) {
            throw new IllegalArgumentException("only SendRawEmail is known here");
        }
        byte[] mime = Base64.getDecoder().decode(fields.getOrDefault("RawMessage.Data", ""));
        outbox.add(mail(fields.getOrDefault("Destinations.member.1", ""), mime));
        String id = UUID.randomUUID().toString();
        return "<SendRawEmailResponse xmlns=\"" + NAMESPACE + "\"><SendRawEmailResult><MessageId>" + id
                + "</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>" + id
                + "</RequestId></ResponseMetadata></SendRawEmailResponse>";
    }

    private SentMail mail(String to, byte[] mime) {
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(mime));
            MimeMultipart parts = (MimeMultipart) message.getContent();
            return new SentMail(clock.instant(), to, message.getSubject(), text(parts.getBodyPart(0)),
                    text(parts.getBodyPart(1)));
        } catch (MessagingException | IOException e) {
            throw new IllegalArgumentException("this is not a mail", e);
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return part.getContent().toString();
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1]), (first, _) -> first));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
